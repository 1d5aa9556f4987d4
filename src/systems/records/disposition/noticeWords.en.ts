export interface Notice {
  readonly subject: string;
  readonly body: string;
}
interface NoticeFacts {
  readonly number: string;
  readonly count: number;
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  readonly link: string;
}

export const en = {
  ask: ({ number, count, dueOn, link }: NoticeFacts): Notice => ({
    subject: 'records to approve for disposition',
    body: `Your approval is asked for batch ${number} (${count} records). Please read the list and approve or refuse it by ${dueOn}. Nothing is disposed of before.\n${link}`,
  }),
  approved: ({ number, link }: NoticeFacts): Notice => ({ subject: 'approved', body: `Somebody has approved batch ${number}. The page shows which approvals are still open.\n${link}` }),
  refused: ({ number, link }: NoticeFacts): Notice => ({ subject: 'refused', body: `Batch ${number} was refused and is in preparation again. The reason is on its page.\n${link}` }),
};
