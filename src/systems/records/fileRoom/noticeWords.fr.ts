import { RoomNoticeWords } from './noticeWords.en';

export const fr: RoomNoticeWords = {
  ready: ({ number, dueOn, link }) => ({ subject: 'prêt à être remis', body: `Le dossier ${number}, que vous avez demandé, est prêt à la salle des dossiers jusqu'au ${dueOn}. Après cette date, il pourra être remis à la personne suivante.\nLe consulter : ${link}` }),
  chargedOut: ({ number, dueOn, link }) => ({ subject: 'prêté à votre nom', body: `Le dossier ${number} est prêté à votre nom. Rapportez-le au plus tard le ${dueOn}. Si vous le remettez à quelqu'un d'autre, avisez la salle des dossiers.\nLe consulter : ${link}` }),
  recalled: ({ number, link }) => ({ subject: 'à rapporter', body: `On a besoin du dossier ${number}, prêté à votre nom. Veuillez le rapporter à la salle des dossiers aujourd'hui ou demain.\nLe consulter : ${link}` }),
  overdue: ({ number, dueOn, daysLate, link }) => ({ subject: 'en retard', body: `Le dossier ${number}, prêté à votre nom, devait être rendu le ${dueOn}, il y a ${daysLate === 1 ? 'un jour' : `${daysLate} jours`}. Rapportez-le ou demandez à la salle des dossiers de renouveler le prêt.\nLe consulter : ${link}` }),
};
