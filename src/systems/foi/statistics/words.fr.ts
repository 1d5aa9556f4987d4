import { Words } from '../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: year => `Statistiques de l'accès à l'information ${year}`,
  countedFrom: "Comptées à partir du registre des actions, inscription par inscription. Rien n'est saisi ici.",
  scope: 'Demandes',
  scopes: { all: 'Toutes', direct: 'Reçues directement', corporate: "Du bureau central de l'accès à l'information" },
  nilTitle: year => `Rapport néant pour ${year}`,
  nilText: "Aucune demande n'a été reçue ni réglée. Le rapport au commissaire est quand même attendu le 31 mars.",
  leftOutTitle: count => (count === 1 ? "1 élément n'est pas compté" : `${count} éléments ne sont pas comptés`),
  leftOutTodo: "Vérifiez chacun avant l'envoi du rapport. Aucun ne figure dans les nombres ci-dessous.",
  why: {
    broken: "son registre a été modifié, ou il en manque une partie",
    unreadable: "une inscription de son registre ne contient pas ce qui est compté",
    noReceipt: "son registre ne dit pas qu'il a été reçu",
  },
  leftOut: (name, why) => `${name} : ${why}`,
  reportSheet: 'Rapport',
  requestsSheet: 'Demandes',
  table: 'Tableau',
  row: 'Ligne',
  column: 'Colonne',
  number: 'Demande',
};
