import { addDays, CalendarDate, calendarDate, daysBetween, Instant } from '../dates/calendarDate';
import { instantAt, secondsOf } from '../dates/instants';
import { isProblem } from '../ports/storeError';

/** Days from `from` to `to`, both counted. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function yearSpan(year: number): Span {
  return { from: calendarDate(`${year}-01-01`), to: calendarDate(`${year}-12-31`) };
}

/** The months of a span, the first and last cut to it. None when the span ends before it begins. */
export function monthsOf({ from, to }: Span): readonly Span[] {
  const months: Span[] = [];
  for (let start = from; start <= to; start = addDays(lastOfMonth(start), 1)) {
    const end = lastOfMonth(start);
    months.push({ from: start, to: end < to ? end : to });
  }
  return months;
}

/** Two halves of a span that hold all of it, or undefined for one that can't be halved. */
type Halve<S> = (span: S) => readonly [S, S] | undefined;

/**
 * Asks for a span. One that matches more items than SharePoint reads at once is halved, as far as it goes.
 * Throws StoreError; `threshold` for a span that can't be halved and is still too much.
 */
export async function askInHalves<S, Item>(span: S, halve: Halve<S>, ask: (span: S) => Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await ask(span);
  } catch (error) {
    const halves = isProblem(error, 'threshold') && halve(span);
    if (!halves) throw error;
    return (await Promise.all(halves.map(half => askInHalves(half, halve, ask)))).flat();
  }
}

/** Down to a day. */
export const halveDays: Halve<Span> = ({ from, to }) => {
  const days = daysBetween(from, to);
  if (days === 0) return undefined;
  const middle = addDays(from, Math.floor((days - 1) / 2));
  return [{ from, to: middle }, { from: addDays(middle, 1), to }];
};

/** Moments from `from` to `to`, both counted. */
export interface MomentSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** Down to a second: an import of thousands of requests makes thousands of entries in one day. */
export const halveMoments: Halve<MomentSpan> = ({ from, to }) => {
  const [first, last] = [secondsOf(from), secondsOf(to)];
  if (first === last) return undefined;
  const middle = Math.floor((first + last) / 2);
  return [{ from, to: instantAt(middle) }, { from: instantAt(middle + 1), to }];
};

/**
 * The moments of a span of days, wide enough for any hour at which a day begins in Toronto. An entry of the night between two months
 * is then read twice, and counted once.
 */
export function momentsOf({ from, to }: Span): MomentSpan {
  return { from: `${from}T00:00:00.000Z` as Instant, to: `${addDays(to, 1)}T06:00:00.000Z` as Instant };
}

function lastOfMonth(date: CalendarDate): CalendarDate {
  const [year, month] = date.split('-').map(Number);
  const nextMonth = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(calendarDate(nextMonth), -1);
}
