import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  fault: (label, what) => `${label} : ${what}`,
  notRecorded: "C'est enregistré. L'inscription au registre n'a pas encore pu être faite; la prochaine modification la fera.",
  faults: {
    missing: 'remplissez ce champ.',
    tooLong: 'raccourcissez ce texte.',
    notAChoice: 'choisissez une des valeurs de la liste.',
    notANumber: 'entrez un nombre, en chiffres.',
    negative: 'entrez un nombre à partir de 0.',
    notADate: 'entrez un jour qui existe, sous la forme année-mois-jour (2026-03-05).',
    inPast: "entrez la date d'aujourd'hui ou un jour postérieur.",
    endsBeforeStart: 'la fin précède le début.',
    longerThanAYear: "une inscription au calendrier dure au plus un an.",
    longerThanTwoYears: 'un plan dure au plus deux ans. Faites-en un pour chaque étape.',
    badDay: "un des jours n'existe pas. Écrivez-le sous la forme année-mois-jour (2026-03-05).",
    notATime: 'entrez une heure comme 13:30.',
    notALink: 'entrez une adresse qui commence par https://.',
    alreadyThere: 'le bureau a déjà cet élément.',
    notAnAcronym: 'entrez de 2 à 6 majuscules, comme MTO.',
    outOfRange: "cette valeur n'est pas possible.",
    sameAsRight: 'une des mauvaises façons est la bonne.',
    unknown: 'vérifiez ce champ.',
  },
};
