import { Notice, NoticeFacts } from '../words.en';

type Facts = Pick<NoticeFacts, 'number' | 'link'>;

/** Notices of the way of a decision. */
export interface StepNoticeWords {
  readonly toApprove: (facts: NoticeFacts) => Notice;
  readonly returned: (facts: Facts) => Notice;
  readonly approved: (facts: NoticeFacts) => Notice;
}

export const en: StepNoticeWords = {
  toApprove: ({ number, dueOn, link }) => ({
    subject: dueOn ? `decision to approve, due ${dueOn}` : 'decision to approve',
    body: `The decision on FOI request ${number} waits for your approval.${dueOn && `\nDue: ${dueOn}`}\nOpen the request: ${link}`,
  }),
  returned: ({ number, link }) => ({
    subject: 'sent back for amendment',
    body: `FOI request ${number} was sent back for amendment.\nOpen the request: ${link}`,
  }),
  approved: ({ number, dueOn, link }) => ({
    subject: dueOn ? `decision approved, due ${dueOn}` : 'decision approved',
    body: `The decision on FOI request ${number} is approved and may be sent.${dueOn && `\nDue: ${dueOn}`}\nOpen the request: ${link}`,
  }),
};
