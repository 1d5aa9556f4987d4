import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { ListStore } from '../../../kernel/ports/listStore';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { schemeEntries } from '../schemeList';
import { Scheme, SchemeEntry } from './contract';
import { entryColumns, entryOf } from './entryOf';
import { olderVersions } from './olderVersions';
import { schemeOn } from './schemeOn';

type Reader = Pick<Workplace, 'lists' | 'clock'>;

interface Kept {
  readonly readAt: number;
  readonly versions: Promise<readonly SchemeEntry[]>;
}

/** Most entries that may be in force (import/planImport.ts): under the 5,000 that SharePoint reads at once, with room for an import that broke off. */
export const mostInForce = 4_000;
/** Milliseconds. A scheme changes a few times a year; a page that stands open overnight must not keep yesterday's. */
const longestAge = 60_000;
const keptBy = new WeakMap<ListStore, Kept>();

/**
 * The scheme today, with all versions of its series. Read once for a page and again after a minute; asked for beside other reads it travels
 * with them. A site without a scheme has an empty one. Throws StoreError.
 */
export async function readScheme(work: Reader): Promise<Scheme> {
  return schemeOn(await readVersions(work), work.clock.today());
}

/** The scheme on any day, past or to come. Throws StoreError. */
export async function readSchemeOn(work: Reader, day: CalendarDate): Promise<Scheme> {
  return schemeOn(await readVersions(work), day);
}

/** Every version of every entry, in no order. Kept for a minute. Throws StoreError. */
export function readVersions({ lists, clock }: Reader): Promise<readonly SchemeEntry[]> {
  const now = Date.parse(clock.now());
  const kept = keptBy.get(lists);
  if (kept && Math.abs(now - kept.readAt) < longestAge) return kept.versions;
  const versions = read(lists);
  keptBy.set(lists, { readAt: now, versions });
  versions.catch(() => keptBy.delete(lists));
  return versions;
}

/** The page has changed the scheme itself: it is read anew when it is next asked for. */
export function forgetScheme({ lists }: Pick<Workplace, 'lists'>): void {
  keptBy.delete(lists);
}

async function read(lists: ListStore): Promise<readonly SchemeEntry[]> {
  try {
    const [inForce, older] = await Promise.all([
      lists.findColumns(schemeEntries, { where: { status: 'inForce' }, top: 5_000 }, entryColumns),
      olderVersions(lists, entryColumns),
    ]);
    // Somebody may replace a version between the two answers, so one may come in both.
    const byKey = new Map([...older, ...inForce.items].map(item => [`${item.code}@${item.schemeVersion}`, entryOf(item)]));
    return [...byKey.values()];
  } catch (error) {
    if (isProblem(error, 'notFound')) return [];
    throw error;
  }
}
