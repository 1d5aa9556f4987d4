import { Words } from '../../../../ui/words';
import { en } from './aboutWords.en';

export const fr: Words<typeof en> = {
  title: 'À propos de cette page',
  inOtherLanguage: 'Read this page in English',
  topic: 'Sujet',
  published: 'Publiée',
  mustRead: day => `Vous êtes prié de lire cette nouvelle au plus tard le ${day}.`,
  wrong: 'Une erreur sur cette page? Écrivez à son responsable',
  wrongSubject: title => `À propos de la page « ${title} »`,
  owner: 'Responsable de la page',
  notPublished: "Cette page n'est pas publiée. Les lecteurs ne la voient pas.",
  misplaced: "Cette partie se place sous le texte d'une nouvelle. La publication l'y met.",
  tryAgain: 'Réessayer',
};
