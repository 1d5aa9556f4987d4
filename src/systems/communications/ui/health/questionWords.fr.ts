import { Words } from '../../../../ui/words';
import { en } from './questionWords.en';

export const fr: Words<typeof en> = {
  mine: 'Pages sur lesquelles on vous interroge',
  mineCount: count => (count === 1 ? '1 page attend votre réponse' : `${count} pages attendent votre réponse`),
  mineEmpty: 'On ne vous interroge sur aucune page',
  mineEmptyHint: 'Quand la responsable des communications vous demande si une de vos pages est toujours exacte, la question paraît ici et dans Mon travail.',
  back: 'Retour à la liste',
  about: title => `Toujours exacte? ${title}`,
  notFound: "Cette question n'existe pas",
  notFoundHint: "Vérifiez le numéro dans l'adresse. S'il est juste, demandez à la personne qui vous l'a envoyé.",
  openPage: title => `Ouvrir la page « ${title} »`,
  owner: 'Responsable de la page',
  sure: {
    takeAway: title => `Les lecteurs ne trouveront plus la page « ${title} ». Elle reste comme ébauche et peut être publiée de nouveau. Les liens vers elle ne mèneront nulle part.`,
    remind: title => `La personne responsable de « ${title} » reçoit un message qui mène à la question.`,
    stillRight: title => `Vous répondez pour la personne responsable que « ${title} » est toujours exacte. La page ne sera pas remise en question pendant douze mois.`,
    withdraw: title => `On n'interroge plus la personne responsable de « ${title} ». Rien ne change sur la page.`,
  },
  sureButton: { takeAway: 'La retirer aux lecteurs', remind: 'Envoyer le message', stillRight: 'Elle est toujours exacte', withdraw: 'Retirer la question' },
  done: {
    takeAway: 'La page a été retirée aux lecteurs.',
    remind: 'Un rappel a été envoyé à la personne responsable.',
    stillRight: 'Noté : la page est toujours exacte.',
    withdraw: 'La question a été retirée.',
  },
  remindedNoMail: "Le rappel est noté, mais aucun message n'a été envoyé. La personne responsable voit la question dans Mon travail.",
  changed: "Quelqu'un a répondu à cette question ou l'a fermée entre-temps. Rien n'a été modifié. Rechargez la page pour voir où elle en est.",
};
