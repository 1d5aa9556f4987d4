import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { Retention } from './contract';

/** A box waits for its latest file (rules.md 2.2). Null for an empty box, and while any of its files has no date. */
export function latestOf(files: readonly Pick<Retention, 'eligibleOn'>[]): CalendarDate | null {
  const dates = files.flatMap(({ eligibleOn }) => (eligibleOn === null ? [] : [eligibleOn]));
  if (dates.length === 0 || dates.length < files.length) return null;
  return latest(dates[0], ...dates.slice(1));
}
