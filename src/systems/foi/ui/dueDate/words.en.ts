import { CallOutDueReason } from '../../choices';

/** Why a manager's answer is due on its day. */
export interface CallOutDueWords {
  readonly reasons: { readonly [Reason in CallOutDueReason]: string };
  readonly notRecorded: string;
  readonly sentBack: string;
}

export const en: CallOutDueWords = {
  reasons: {
    asked: 'The FOI coordinator asked for the answer by this day.',
    region: "This is the region's usual day for records back. It is counted from the start of the request's clock or, while that stands still, from the day of the call-out.",
    nextWorkingDay: "The region's usual day for records back was over when the call-out was made, so it is the next working day.",
    request: 'The day would have been after the due date of the request itself, so it is that date.',
  },
  notRecorded: 'Why it is this day was not recorded.',
  sentBack: 'The answer was sent back for amendment and is due again.',
};
