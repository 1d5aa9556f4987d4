import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: 'Réglages de la salle des dossiers',
  intro: "Ils s'appliquent dès qu'ils sont enregistrés. Les prêts en cours gardent leur échéance.",
  save: 'Enregistrer les réglages',
  saved: 'Les réglages sont enregistrés.',
  notRecorded: "Leur inscription n'a pas encore pu être faite; la prochaine modification la fera.",
  changedMeanwhile: 'Un collègue a modifié les réglages entre-temps',
  changedMeanwhileHint: "Relisez-les, puis refaites votre modification. Ce que vous avez saisi est encore ici.",
  readAnew: 'Relire',
  labels: {
    officeCode: 'Code du bureau',
    loanDays: "Jours d'un prêt",
    reminderDays: "Avis de retard, jours après l'échéance",
    collectDays: 'Jours pendant lesquels un dossier prêt est gardé',
    places: 'Emplacements de la salle',
  },
  hints: {
    officeCode: "Précède tous les codes à barres et sert de code de l'organisme sur les bordereaux. Les étiquettes imprimées gardent leur code : changez-le avant la première.",
    reminderDays: 'En ordre croissant, séparés par des virgules : 7, 14, 30',
    places: "Un par ligne, dans l'ordre où on les parcourt. Sans liste, l'emplacement est saisi.",
  },
  fault: (label, what) => `${label} : ${what}`,
  faults: {
    missing: 'remplissez ce champ.',
    tooLong: 'un emplacement compte au plus 60 caractères.',
    notAChoice: 'choisissez une valeur de la liste.',
    notANumber: 'entrez un nombre, en chiffres.',
    negative: 'entrez un nombre à partir de 1.',
    notADate: 'entrez un jour.',
    notACode: 'entrez de 2 à 8 lettres majuscules ou chiffres, par exemple NRO.',
    notDays: 'entrez des jours entiers, de 1 à 366.',
    notRising: 'chacun doit être plus tardif que le précédent.',
    twice: 'un emplacement figure deux fois.',
  },
};
