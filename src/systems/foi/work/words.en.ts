import { FieldFault } from './contract';

export interface Notice {
  /** Part of a subject that holds the languages one after the other. */
  readonly subject: string;
  readonly body: string;
}
export interface NoticeFacts {
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  readonly link: string;
}

/** Words of the FOI work that are no screen's own. */
export interface WorkWords {
  readonly faults: { readonly [Fault in FieldFault]: string };
  readonly allocated: (facts: NoticeFacts) => Notice;
  readonly answered: (facts: Pick<NoticeFacts, 'number' | 'link'>) => Notice;
}

export const en: WorkWords = {
  faults: {
    missing: 'Fill in this field.',
    tooLong: 'Shorten this text.',
    notAChoice: 'Choose one of the values of the list.',
    notANumber: 'Enter a whole number, in digits.',
    negative: 'Enter a number from 0 up.',
    mustAffirm: 'Confirm that the search is complete.',
    notADate: 'Enter a day that exists, as year-month-day (2026-03-05).',
    inFuture: 'Enter today or an earlier day.',
    beforeReceipt: 'Enter a day on or after the day of receipt.',
    tooLongAgo: 'Check the year: the day is before the Act was in force.',
    inPast: 'Enter today or a later day.',
    afterDeadline: 'Enter a day on or before the due date of the request.',
    unknownPerson: 'Nobody was found under this name or address.',
    notAManager: 'This person is not in the managers group.',
    severalPersons: 'Several managers have this name. Enter the e-mail address.',
    samePerson: 'Choose somebody else: this is the manager who is away.',
    notAnAddress: 'Enter an e-mail address, such as name@office.example.',
    endsBeforeStart: 'Enter the first day or a later one.',
    outOfOrder: 'Check the day: it does not fit with the other days of the request.',
    noSuchRequest: 'Enter the number of another request, such as 2026-0003.',
    notDecided: 'Record the decision first, or choose an outcome without a decision.',
    overrideMismatch: 'This does not fit with what happens to the record: where the public interest overrides an exemption, the record is disclosed.',
    noSuchSection: 'Enter sections of the Act, separated by commas, such as 17, 21.',
    notAnAmount: 'Enter an amount in dollars, such as 12.50.',
    tooMany: 'Check this number: it is too large.',
  },
  allocated: ({ number, dueOn, link }) => ({
    subject: `call-out, due ${dueOn}`,
    body: `You are asked to search for records for FOI request ${number}.\nDue: ${dueOn}\nOpen the call-out: ${link}`,
  }),
  answered: ({ number, link }) => ({
    subject: 'call-out answered',
    body: `A call-out of FOI request ${number} was answered.\nOpen the request: ${link}`,
  }),
};
