import { Notice, NoticeFacts } from '../words.en';

/** Mail about a call-out: a number, a day and a link, because mail is open to more eyes than the lists. */
export interface CallOutNotices {
  readonly reminder: (facts: NoticeFacts) => Notice;
  readonly overdue: (facts: NoticeFacts) => Notice;
  readonly escalated: (facts: NoticeFacts) => Notice;
  readonly sentBack: (facts: NoticeFacts) => Notice;
  readonly delegated: (facts: NoticeFacts) => Notice;
  readonly reworded: (facts: NoticeFacts) => Notice;
  readonly calendar: (facts: NoticeFacts) => Notice;
}

export const en: CallOutNotices = {
  reminder: ({ number, dueOn, link }) => ({
    subject: `reminder, call-out due ${dueOn}`,
    body: `A call-out of FOI request ${number} waits for your answer.\nDue: ${dueOn}\nOpen the call-out: ${link}`,
  }),
  overdue: ({ number, dueOn, link }) => ({
    subject: `call-out overdue since ${dueOn}`,
    body: `A call-out of FOI request ${number} is overdue. Please answer it now, or tell the FOI coordinator what holds it up.\nIt was due: ${dueOn}\nOpen the call-out: ${link}`,
  }),
  escalated: ({ number, dueOn, link }) => ({
    subject: `call-out not answered, due ${dueOn}`,
    body: `A call-out of FOI request ${number} has not been answered. The manager who was asked receives this message too; only they can open the call-out.\nDue: ${dueOn}\nThe call-out: ${link}`,
  }),
  sentBack: ({ number, dueOn, link }) => ({
    subject: `call-out sent back for amendment, due ${dueOn}`,
    body: `Your answer to a call-out of FOI request ${number} was sent back: something is missing.\nDue: ${dueOn}\nOpen the call-out to see what: ${link}`,
  }),
  reworded: ({ number, dueOn, link }) => ({
    subject: `wording of a call-out changed, due ${dueOn}`,
    body: `What is asked for in a call-out of FOI request ${number} has changed.\nDue: ${dueOn}\nOpen the call-out to see the new wording: ${link}`,
  }),
  delegated: ({ number, dueOn, link }) => ({
    subject: `call-out handed to you, due ${dueOn}`,
    body: `A call-out of FOI request ${number} is now yours to answer.\nDue: ${dueOn}\nOpen the call-out: ${link}`,
  }),
  calendar: ({ number, link }) => ({
    subject: 'records due back',
    body: `The answer to a call-out of FOI request ${number} is due on this day.\nThe call-out: ${link}`,
  }),
};
