import { CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { soonDays } from '../../../kernel/dates/soon';
import { PostLack, postLacks } from '../social/postLacks';
import { EntryKind } from './entry';
import type { CalendarReading } from './readCalendar';
import { PlannedEntry } from './plannedEntry';

/** What planners should look at. Nothing of it is forbidden. */
export type CalendarConflict =
  /** More news on one day than its readers take in. */
  | { readonly kind: 'crowded'; readonly on: CalendarDate; readonly entries: readonly PlannedEntry[] }
  /** Something goes out on days on which the office keeps quiet. */
  | { readonly kind: 'quiet'; readonly entry: PlannedEntry; readonly quiet: PlannedEntry }
  /** A post whose day is near lacks a language or an alternative text. */
  | { readonly kind: 'unready'; readonly entry: PlannedEntry; readonly lacks: readonly PostLack[] };

const goesOut: readonly EntryKind[] = ['news', 'event', 'campaign', 'social'];

/** Everything on these days, from today on, that planners should look at. */
export function conflictsIn({ entries, newsADay }: Pick<CalendarReading, 'entries' | 'newsADay'>, today: CalendarDate): readonly CalendarConflict[] {
  const toCome = entries.filter(({ until }) => until >= today);
  return [...crowdedDays(toCome, newsADay), ...onQuietDays(toCome), ...unreadyPosts(entries, today)];
}

function crowdedDays(entries: readonly PlannedEntry[], newsADay: number): readonly CalendarConflict[] {
  const byDay = new Map<CalendarDate, PlannedEntry[]>();
  for (const entry of entries.filter(({ kind }) => kind === 'news')) byDay.set(entry.from, [...(byDay.get(entry.from) ?? []), entry]);
  return [...byDay].filter(([, ofDay]) => ofDay.length > newsADay).map(([on, ofDay]) => ({ kind: 'crowded', on, entries: ofDay }));
}

function onQuietDays(entries: readonly PlannedEntry[]): readonly CalendarConflict[] {
  const quietDays = entries.filter(({ kind }) => kind === 'quiet');
  const loud = entries.filter(({ kind }) => goesOut.includes(kind));
  return quietDays.flatMap(quiet => loud.filter(entry => entry.from <= quiet.until && entry.until >= quiet.from).map((entry): CalendarConflict => ({ kind: 'quiet', entry, quiet })));
}

function unreadyPosts(entries: readonly PlannedEntry[], today: CalendarDate): readonly CalendarConflict[] {
  return entries.flatMap((entry): readonly CalendarConflict[] => {
    const { source } = entry;
    if (source.of !== 'post' || source.item.status === 'posted' || daysBetween(today, entry.from) > soonDays) return [];
    const lacks = postLacks(source.item);
    return lacks.length === 0 ? [] : [{ kind: 'unready', entry, lacks }];
  });
}
