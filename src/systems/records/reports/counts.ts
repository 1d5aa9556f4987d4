import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { DispositionMethod, dispositionMethods } from '../dispositionLists';
import { FinalDisposition, finalDispositions } from '../retained';

/** What becomes of a record in the end; `unknown` where its column is empty. */
export type Ending = FinalDisposition | 'unknown';
export const endings: readonly Ending[] = [...(Object.keys(finalDispositions) as FinalDisposition[]), 'unknown'];
export const methods = Object.keys(dispositionMethods) as readonly DispositionMethod[];

export interface EligibleFact {
  readonly eligibleOn: CalendarDate | null;
  readonly finalDisposition: FinalDisposition | null;
}

export interface DisposedFact {
  readonly disposedOn: CalendarDate;
  readonly seriesCode: string;
  readonly method: DispositionMethod;
}

/** A row of a report: how many records of each kind. */
export interface Counted<Kind extends string> {
  readonly key: string;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Records by the year in which they become eligible, the earliest first. Those without a date are left out. */
export function eligibleByYear(facts: readonly EligibleFact[]): readonly Counted<Ending>[] {
  return counted(facts, endings, ({ eligibleOn }) => eligibleOn?.slice(0, 4), ({ finalDisposition }) => finalDisposition ?? 'unknown');
}

/** Disposed records by series and method, in the order of the codes. */
export function disposedBySeries(facts: readonly DisposedFact[]): readonly Counted<DispositionMethod>[] {
  return counted(facts, methods, ({ seriesCode }) => seriesCode, ({ method }) => method);
}

/** Disposed records by month (`2026-03`) and method, the earliest first. Months in which nothing was disposed of have no row. */
export function disposedByMonth(facts: readonly DisposedFact[]): readonly Counted<DispositionMethod>[] {
  return counted(facts, methods, ({ disposedOn }) => disposedOn.slice(0, 7), ({ method }) => method);
}

export function totalOf<Kind extends string>({ counts }: Counted<Kind>): number {
  return Object.values<number>(counts).reduce((sum, count) => sum + count, 0);
}

function counted<Fact, Kind extends string>(facts: readonly Fact[], kinds: readonly Kind[], keyOf: (fact: Fact) => string | undefined, kindOf: (fact: Fact) => Kind): readonly Counted<Kind>[] {
  const rows = new Map<string, Map<Kind, number>>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === undefined) continue;
    const row = rows.get(key) ?? new Map<Kind, number>();
    rows.set(key, row.set(kindOf(fact), (row.get(kindOf(fact)) ?? 0) + 1));
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => ({
    key, counts: Object.fromEntries(kinds.map(kind => [kind, row.get(kind) ?? 0])) as Record<Kind, number>,
  }));
}
