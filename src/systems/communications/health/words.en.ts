import { Notice } from '../work/words.en';

export interface ReviewNoticeFacts {
  readonly pages: number;
  /** In words; empty without a day. */
  readonly due: string;
  readonly link: string;
}

/** Notices about the review of pages, by what happened. */
export interface ReviewNoticeWords {
  readonly asked: (facts: ReviewNoticeFacts) => Notice;
  readonly reminder: (facts: ReviewNoticeFacts) => Notice;
  readonly toRetire: (facts: ReviewNoticeFacts) => Notice;
}

const answerBy = (due: string): string => (due ? ` Please answer by ${due}.` : '');

export const en: ReviewNoticeWords = {
  asked: ({ pages, due, link }) => ({
    subject: pages === 1 ? 'Is your page still right?' : `Are your ${pages} pages still right?`,
    body: `You are asked to review ${pages === 1 ? '1 page' : `${pages} pages`} of the intranet.${answerBy(due)}\nOpen and answer: ${link}`,
  }),
  reminder: ({ due, link }) => ({ subject: 'Reminder: is your page still right?', body: `A page of the intranet still waits for your answer.${answerBy(due)}\nOpen and answer: ${link}` }),
  toRetire: ({ link }) => ({ subject: 'A page to take away', body: `The owner of a page no longer needs it. Please take it away.\nOpen it: ${link}` }),
};
