import { StepNoticeWords } from './words.en';

export const fr: StepNoticeWords = {
  toApprove: ({ number, dueOn, link }) => ({
    subject: dueOn ? `décision à approuver, échéance le ${dueOn}` : 'décision à approuver',
    body: `La décision sur la demande d'accès à l'information ${number} attend votre approbation.${dueOn && `\nÉchéance : ${dueOn}`}\nOuvrir la demande : ${link}`,
  }),
  returned: ({ number, link }) => ({
    subject: 'renvoi pour modification',
    body: `La demande d'accès à l'information ${number} a été renvoyée pour modification.\nOuvrir la demande : ${link}`,
  }),
  approved: ({ number, dueOn, link }) => ({
    subject: dueOn ? `décision approuvée, échéance le ${dueOn}` : 'décision approuvée',
    body: `La décision sur la demande d'accès à l'information ${number} est approuvée et peut être envoyée.${dueOn && `\nÉchéance : ${dueOn}`}\nOuvrir la demande : ${link}`,
  }),
};
