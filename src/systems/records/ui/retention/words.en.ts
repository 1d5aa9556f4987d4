import { RetentionState } from '../../retention/contract';
import { RuleFault } from '../../retention/notation/cursor';

/** Words of retention on the screens. Steps and blocks have theirs in the domain. */
export const en = {
  states: {
    unscheduled: 'Kept: no schedule covers it',
    permanent: 'Kept permanently',
    waiting: 'No date yet',
    running: 'Not yet',
    blocked: 'Its time has come, but something stands against it',
    eligible: 'May be disposed of',
  } satisfies Record<RetentionState, string>,
  from: (state: string, day: string) => `${state}: eligible from ${day}`,
  steps: 'How the date was found',
  rule: {
    permanent: 'Kept permanently.',
    after: {
      calendarYear: 'after the end of the calendar year of the record',
      fiscalYear: 'after the end of the fiscal year of the record (March 31)',
      closed: 'after the matter is closed',
      superseded: 'after the record is superseded',
      filed: 'after it was filed',
    },
    until: {
      calendarYear: 'until the end of the calendar year of the record',
      fiscalYear: 'until the end of the fiscal year of the record (March 31)',
      closed: 'until the matter is closed',
      superseded: 'until the record is superseded',
      filed: 'on the day on which it was filed',
    },
    kept: (length: string, after: string) => `Kept for ${length} ${after}`,
    keptUntil: (until: string) => `Kept ${until}`,
    active: (length: string, after: string, semiActive: string) => `Active for ${length} ${after}, then semi-active for ${semiActive}`,
    activeUntil: (until: string, semiActive: string) => `Active ${until}, then semi-active for ${semiActive}`,
    roundTo: { none: '', calendarYear: ', and on to the end of that calendar year', fiscalYear: ', and on to the end of that fiscal year (March 31)' },
    review: 'An archivist looks at it before any disposition.',
    final: { destroy: 'Then destroyed.', transfer: 'Then transferred to the Archives.', selective: 'Then an archivist says which part is kept.', permanent: 'Kept permanently.' },
  },
  faults: {
    empty: () => 'No rule is written.',
    notUnderstood: ({ at, part }: RuleFault) => `"${part}" at character ${at} is not understood there.`,
    endsTooEarly: () => 'The rule ends too early.',
    tooLong: ({ at, part }: RuleFault) => `${part} at character ${at} is longer than any schedule, 500 years.`,
  } satisfies Record<RuleFault['problem'], (fault: RuleFault) => string>,
};
