import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: 'Absences des gestionnaires',
  open: 'Absences',
  intro: "Pendant l'absence d'un gestionnaire, les nouvelles demandes de recherche vont à son remplaçant. Celles qui sont déjà ouvertes se confient ici, et se rendent ensuite.",
  enter: 'Inscrire une absence',
  manager: 'Gestionnaire absent',
  delegate: 'Remplaçant',
  personHint: 'Tapez un nom ou une adresse, ou choisissez dans la liste',
  fromOn: 'Premier jour',
  untilOn: 'Dernier jour',
  saved: (manager, delegate) => `Inscrit : ${delegate} répond aux demandes de recherche adressées à ${manager}.`,
  current: 'Absences non terminées',
  none: 'Aucune absence inscrite. Les nouvelles demandes de recherche vont aux gestionnaires eux-mêmes.',
  line: (manager, delegate) => `${manager}, remplacé par ${delegate}`,
  days: (from, until) => `Du ${from} au ${until}`,
  handOver: count => (count === 1 ? 'Confier 1 demande de recherche ouverte' : `Confier ${count} demandes de recherche ouvertes`),
  takeBack: count => (count === 1 ? 'Rendre 1 demande de recherche au gestionnaire' : `Rendre ${count} demandes de recherche au gestionnaire`),
  end: 'Le gestionnaire est de retour',
  ended: manager => `Les demandes de recherche vont de nouveau à ${manager}. Celles que le remplaçant a encore peuvent être rendues ci-dessous.`,
  leftOver: 'Encore chez un remplaçant',
  leftOverLine: (manager, count) => (count === 1 ? `${manager} : 1 demande de recherche` : `${manager} : ${count} demandes de recherche`),
};
