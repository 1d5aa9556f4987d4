import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { entriesOf, StampedEntry } from '../../../../kernel/activity/entriesOf';
import { subjectOf } from '../../../../kernel/activity/record';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { recordsActivity } from '../../lists';
import { Scheme, SchemeEntry } from '../../scheme/contract';
import { readScheme, readSchemeOn, readVersions } from '../../scheme/readScheme';
import { schemeEntries, SchemeItem } from '../../schemeList';

export function useScheme(work: Workplace): UseQueryResult<Scheme> {
  return useQuery(['records', work.sitePath, 'scheme'], () => readScheme(work));
}

/** All versions of one code, in no order. */
export function useVersions(work: Workplace): UseQueryResult<readonly SchemeEntry[]> {
  return useQuery(['records', work.sitePath, 'schemeVersions'], () => readVersions(work));
}

/** The scheme on two days. */
export function useSchemesOn(work: Workplace, earlier: CalendarDate, later: CalendarDate): UseQueryResult<readonly [Scheme, Scheme]> {
  return useQuery(['records', work.sitePath, 'schemeOn', earlier, later], () => Promise.all([readSchemeOn(work, earlier), readSchemeOn(work, later)]));
}

/** The items of one code, which the coordinator changes and whose account is kept. Newest version first. */
export function useSchemeItems(work: Workplace, code: string): UseQueryResult<readonly SchemeItem[]> {
  return useQuery(['records', work.sitePath, 'schemeItems', code], async () => {
    const { items } = await work.lists.find(schemeEntries, { where: { code }, top: 500 });
    return [...items].sort((a, b) => b.schemeVersion - a.schemeVersion);
  });
}

/** What was done to all versions of a code, the latest first. */
export function useSchemeHistory(work: Workplace, items: readonly SchemeItem[]): UseQueryResult<readonly StampedEntry[]> {
  return useQuery(['records', work.sitePath, 'schemeHistory', ...items.map(({ id }) => id)], async () => {
    const found = await Promise.all(items.map(({ id }) => entriesOf(work, recordsActivity, subjectOf(schemeEntries, id))));
    return found.flat().sort((a, b) => (a.at < b.at ? 1 : -1));
  });
}
