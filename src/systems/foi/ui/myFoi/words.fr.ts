import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: "Mes demandes d'accès",
  toAnswer: 'À répondre',
  away: "Quelqu'un s'en occupe pour vous",
  answered: 'Réponses des 90 derniers jours',
  line: (number, title) => `${number} : ${title}`,
  onBehalfOf: manager => `Au nom de ${manager}`,
  doneBy: delegate => `Confiée à ${delegate}; vous pouvez aussi répondre`,
  sentBack: what => `Renvoyée. Ce qui manque : ${what}`,
  answeredOn: day => `Réponse donnée le ${day}`,
  emptyTitle: "Rien n'attend votre réponse",
  emptyHint: "Quand un coordonnateur de l'accès vous demande de chercher des documents, la demande paraît ici avec l'échéance de la réponse.",
  notForYouTitle: 'Cette page est pour les gestionnaires',
  notForYouHint: "Les gestionnaires trouvent ici ce qu'ils doivent chercher. Pour toute question sur une demande, adressez-vous à votre coordonnateur de l'accès.",
  back: 'Toutes mes demandes de recherche',
};
