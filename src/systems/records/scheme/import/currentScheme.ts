import { addDays, CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { schemeEntries, SchemeItem } from '../../schemeList';
import { SchemeCode, SchemeEntry } from '../contract';
import { olderVersions } from '../olderVersions';
import { forgetScheme, readVersions } from '../readScheme';
import { unaccounted } from './unaccounted';

/** The scheme as an import compares with it. */
export interface CurrentScheme {
  /** The latest version of each code that is neither replaced nor retired. */
  readonly inForce: ReadonlyMap<SchemeCode, SchemeItem>;
  /** Versions whose next one is there already, which an import that stopped did not end. */
  readonly unended: readonly { readonly item: SchemeItem; readonly untilOn: CalendarDate }[];
  /** Versions whose account in Activity is missing. */
  readonly unaccounted: readonly SchemeItem[];
  /** The highest version of each code that ever was. */
  readonly newest: ReadonlyMap<SchemeCode, number>;
  /** How many versions begin on each day. */
  readonly beginning: ReadonlyMap<CalendarDate, number>;
}

/** Reads the scheme anew, past what the page keeps. Throws StoreError. */
export async function readCurrentScheme(work: Pick<Workplace, 'lists' | 'clock'>): Promise<CurrentScheme> {
  forgetScheme(work);
  const [{ items }, older, versions] = await Promise.all([
    work.lists.find(schemeEntries, { where: { status: 'inForce' }, top: 5_000 }),
    olderVersions(work.lists, ['lastActionId']),
    readVersions(work),
  ]);
  return currentScheme(items, versions, await unaccounted(work, [...items, ...older]));
}

export function currentScheme(items: readonly SchemeItem[], versions: readonly SchemeEntry[], withoutAccount: readonly SchemeItem[] = []): CurrentScheme {
  const inForce = new Map<SchemeCode, SchemeItem>();
  const unended: { readonly item: SchemeItem; readonly untilOn: CalendarDate }[] = [];
  for (const item of [...items].sort((a, b) => b.schemeVersion - a.schemeVersion)) {
    const code = item.code as SchemeCode;
    const next = inForce.get(code);
    if (next) unended.push({ item, untilOn: addDays(next.fromOn, -1) });
    else inForce.set(code, item);
  }
  const newest = new Map<SchemeCode, number>();
  const beginning = new Map<CalendarDate, number>();
  for (const { code, version, fromOn } of versions) {
    newest.set(code, Math.max(version, newest.get(code) ?? 0));
    beginning.set(fromOn, (beginning.get(fromOn) ?? 0) + 1);
  }
  return { inForce, unended, unaccounted: withoutAccount, newest, beginning };
}
