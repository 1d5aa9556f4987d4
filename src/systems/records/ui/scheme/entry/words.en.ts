import { schemeFaults } from '../faults.en';

/** Words of the forms of one entry. */
export const en = {
  fault: (label: string, what: string) => `${label}: ${what}`,
  notRecorded: 'It is saved. Its entry in the record could not be made yet; the next change makes it.',
  save: 'Save the new version',
  changed: (code: string) => `${code} has a new version. Compute the dates of its records anew when the rule changed.`,
  retireAsk: (code: string) => `${code} leaves the scheme after its last day: nothing new can be filed there. What was filed under it keeps its rule.`,
  retireNow: (code: string) => `Retire ${code}`,
  retired: (code: string) => `${code} is retired.`,
  stillUnder: (codes: string) => `It can't be retired while others stand under it: ${codes}. Retire or move these first.`,
  hints: {
    keywords: 'Separated by |',
    rule: 'As the schedule writes it, such as CY+2y nil DE, 2+5, C+1* or T+3 TRANSFER. Empty: not scheduled, so nothing may be destroyed.',
    citation: 'Statute, by-law or approved schedule, with its section.',
  },
  faults: {
    ...schemeFaults,
    taken: 'a colleague gave this code a new version meanwhile. Close the form and open it again.',
    nothingNew: 'nothing was changed. Change a field, or cancel.',
    notADate: 'enter a day that exists, as year-month-day (2026-03-05).',
    endsBeforeStart: 'the version began after this day.',
    unknown: 'check this field.',
  },
};
