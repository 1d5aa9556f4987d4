import { NewsWorkWords } from './words.en';

const due = (dueOn: string): string => (dueOn ? `\nÉchéance : ${dueOn}` : '');

export const fr: NewsWorkWords = {
  notices: {
    toReview: ({ number, dueOn, link }) => ({ subject: 'à réviser', body: `La nouvelle ${number} attend votre révision.${due(dueOn)}\nL'ouvrir : ${link}` }),
    toApprove: ({ number, dueOn, link }) => ({ subject: 'à approuver', body: `La nouvelle ${number} attend l'approbation en anglais et en français.${due(dueOn)}\nL'ouvrir : ${link}` }),
    sentBack: ({ number, dueOn, link }) => ({ subject: 'renvoyée', body: `La nouvelle ${number} vous a été renvoyée, avec une note.${due(dueOn)}\nL'ouvrir : ${link}` }),
    approved: ({ number, link }) => ({ subject: 'approuvée dans une langue', body: `La nouvelle ${number} a été approuvée dans une de ses langues.\nL'ouvrir : ${link}` }),
    allApproved: ({ number, link }) => ({ subject: 'approuvée dans les deux langues', body: `La nouvelle ${number} est approuvée dans les deux langues.\nL'ouvrir : ${link}` }),
    outUrgently: ({ number, dueOn, link }) => ({ subject: "publiée d'urgence, à approuver", body: `La nouvelle ${number} a été publiée d'urgence. Son approbation en anglais et en français reste à donner.${due(dueOn)}\nL'ouvrir : ${link}` }),
  },
  otherLanguage: 'Lire cette page en français',
  aboutPage: 'À propos de cette page',
};
