import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { anyDate, Checked, checkedForm, Read, requiredText, TypedFault, wrong } from '../../../kernel/typed';
import { SchemeItem } from '../schemeList';

export interface RetireEntry {
  readonly reason: string;
  readonly untilOn: string;
}

export interface RetireFacts {
  readonly reason: string;
  /** Last day. */
  readonly untilOn: CalendarDate;
}

type RetireFault = TypedFault | 'endsBeforeStart';

/** The longest reason, in UTF-16 units: an account is no place for an essay. */
const longestReason = 1_000;

/** A reason, and a last day that is not before the version began. */
export function checkRetire(entry: RetireEntry, { fromOn }: Pick<SchemeItem, 'fromOn'>): Checked<RetireEntry, RetireFacts, RetireFault> {
  const day: Read<CalendarDate, RetireFault> = anyDate(entry.untilOn);
  return checkedForm<RetireEntry, RetireFacts, RetireFault>({
    reason: requiredText(entry.reason, { maxLength: longestReason }),
    untilOn: day.ok && day.value < fromOn ? wrong('endsBeforeStart') : day,
  });
}
