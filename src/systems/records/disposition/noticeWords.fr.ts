import { en, Notice } from './noticeWords.en';

export const fr: { readonly [Name in keyof typeof en]: (...facts: Parameters<(typeof en)[Name]>) => Notice } = {
  ask: ({ number, count, dueOn, link }) => ({
    subject: 'documents à approuver pour disposition',
    body: `Votre approbation est demandée pour le lot ${number} (${count} documents). Veuillez lire la liste et l’approuver ou la refuser d’ici le ${dueOn}. Rien n’est éliminé avant.\n${link}`,
  }),
  approved: ({ number, link }) => ({ subject: 'approuvé', body: `Une personne a approuvé le lot ${number}. La page indique les approbations qui manquent encore.\n${link}` }),
  refused: ({ number, link }) => ({ subject: 'refusé', body: `Le lot ${number} a été refusé et est de nouveau en préparation. Le motif figure sur sa page.\n${link}` }),
};
