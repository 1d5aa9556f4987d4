import { Words } from '../../../../ui/words';
import { en } from './answerWords.en';

export const fr: Words<typeof en> = {
  title: 'Cette page est-elle toujours exacte?',
  asked: day => `On vous demande de réviser cette page. Veuillez répondre au plus tard le ${day}.`,
  askedOpen: 'On vous demande de réviser cette page.',
  mending: day => `Vous avez dit que vous corrigerez cette page au plus tard le ${day}. Une fois la page exacte, dites-le ici.`,
  mendingOpen: 'Vous avez dit que vous corrigerez cette page. Une fois la page exacte, dites-le ici.',
  note: 'Note à la responsable des communications',
  noteHint: "Facultatif. Ce qui est à corriger, ou pourquoi la page n'est plus utile.",
  answers: { stillRight: 'Elle est toujours exacte', willFix: 'Je vais la corriger', retire: 'La retirer' },
  sending: 'Enregistrement…',
  thanks: {
    stillRight: 'Merci. La page ne sera pas remise en question pendant douze mois.',
    willFix: 'Merci. Vous avez dix jours ouvrables pour corriger la page. Revenez ici quand elle sera exacte.',
    retire: 'Merci. La responsable des communications retirera la page. Les lecteurs la voient encore.',
  },
  mailNotSent: "Votre réponse est conservée, mais aucun message n'est parvenu à la responsable des communications. Elle la voit dans l'état des pages.",
  over: "Cette question n'est plus ouverte. Votre réponse n'a pas été conservée.",
  overHint: "La responsable des communications l'a peut-être retirée, ou vous y avez répondu sur une autre page. Rechargez la page pour voir où elle en est.",
  tryAgain: 'Réessayer',
};
