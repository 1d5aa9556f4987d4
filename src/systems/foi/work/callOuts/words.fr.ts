import { CallOutNotices } from './words.en';

export const fr: CallOutNotices = {
  reminder: ({ number, dueOn, link }) => ({
    subject: `rappel, demande de recherche à rendre le ${dueOn}`,
    body: `Une demande de recherche liée à la demande d'accès à l'information ${number} attend votre réponse.\nÉchéance : ${dueOn}\nOuvrir la demande de recherche : ${link}`,
  }),
  overdue: ({ number, dueOn, link }) => ({
    subject: `demande de recherche en retard depuis le ${dueOn}`,
    body: `Une demande de recherche liée à la demande d'accès à l'information ${number} est en retard. Veuillez y répondre dès maintenant, ou dire au coordonnateur de l'accès ce qui la retient.\nElle était attendue le : ${dueOn}\nOuvrir la demande de recherche : ${link}`,
  }),
  escalated: ({ number, dueOn, link }) => ({
    subject: `demande de recherche sans réponse, échéance le ${dueOn}`,
    body: `Une demande de recherche liée à la demande d'accès à l'information ${number} est restée sans réponse. Le gestionnaire à qui elle a été adressée reçoit aussi ce message; lui seul peut ouvrir la demande de recherche.\nÉchéance : ${dueOn}\nLa demande de recherche : ${link}`,
  }),
  sentBack: ({ number, dueOn, link }) => ({
    subject: `demande de recherche renvoyée pour modification, échéance le ${dueOn}`,
    body: `Votre réponse à une demande de recherche liée à la demande d'accès à l'information ${number} vous est renvoyée : il y manque quelque chose.\nÉchéance : ${dueOn}\nOuvrir la demande de recherche pour voir quoi : ${link}`,
  }),
  reworded: ({ number, dueOn, link }) => ({
    subject: `libellé modifié d'une demande de recherche, échéance le ${dueOn}`,
    body: `Ce qui est demandé dans une demande de recherche liée à la demande d'accès à l'information ${number} a changé.\nÉchéance : ${dueOn}\nOuvrez la demande de recherche pour lire le nouveau libellé : ${link}`,
  }),
  delegated: ({ number, dueOn, link }) => ({
    subject: `demande de recherche qui vous est confiée, échéance le ${dueOn}`,
    body: `Vous devez maintenant répondre à une demande de recherche liée à la demande d'accès à l'information ${number}.\nÉchéance : ${dueOn}\nOuvrir la demande de recherche : ${link}`,
  }),
  calendar: ({ number, link }) => ({
    subject: 'documents à rendre',
    body: `La réponse à une demande de recherche liée à la demande d'accès à l'information ${number} est attendue ce jour-là.\nLa demande de recherche : ${link}`,
  }),
};
