import { ReviewNoticeWords } from './words.en';

const answerBy = (due: string): string => (due ? ` Veuillez répondre au plus tard le ${due}.` : '');

export const fr: ReviewNoticeWords = {
  asked: ({ pages, due, link }) => ({
    subject: pages === 1 ? 'Votre page est-elle toujours exacte?' : `Vos ${pages} pages sont-elles toujours exactes?`,
    body: `On vous demande de réviser ${pages === 1 ? '1 page' : `${pages} pages`} de l'intranet.${answerBy(due)}\nOuvrir et répondre : ${link}`,
  }),
  reminder: ({ due, link }) => ({ subject: 'Rappel : votre page est-elle toujours exacte?', body: `Une page de l'intranet attend toujours votre réponse.${answerBy(due)}\nOuvrir et répondre : ${link}` }),
  toRetire: ({ link }) => ({ subject: 'Une page à retirer', body: `La personne responsable d'une page n'en a plus besoin. Veuillez la retirer.\nL'ouvrir : ${link}` }),
};
