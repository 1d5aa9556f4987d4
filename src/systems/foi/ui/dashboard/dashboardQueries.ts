import { QueryClient, useQuery, UseQueryResult } from '@tanstack/react-query';
import { RoleId } from '../../../../kernel/roles';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { DashboardRecords, readDashboard } from '../../dashboard/readDashboard';
import { foiActivity, requests } from '../../lists';
import type { YearStories } from '../../statistics/tellYear';

const dashboardKey = ({ sitePath }: Workplace): readonly string[] => ['foi', sitePath, 'dashboard'];

export function useDashboard(work: Workplace): UseQueryResult<DashboardRecords> {
  return useQuery(dashboardKey(work), () => readDashboard(work));
}

/** Asks beside the question who is at the page, so that both travel together. What is refused shows when the screen asks. */
export function prefetchDashboard(client: QueryClient, work: Workplace): void {
  void client.prefetchQuery(dashboardKey(work), () => readDashboard(work));
}

/** Reads and checks a year. It is kept as long as the page: the record of a year hardly changes, and reading it is much. */
export function useYear(work: Workplace, year: number): UseQueryResult<YearStories> {
  return useQuery(['foi', work.sitePath, 'statistics', String(year)], () => storiesOf(work, year), { staleTime: Infinity, refetchOnWindowFocus: false });
}

async function storiesOf(work: Workplace, year: number): Promise<YearStories> {
  const [{ readYear }, { tellYear }] = await Promise.all([import('../../statistics/readYear'), import('../../statistics/tellYear')]);
  return tellYear(await readYear(work, year));
}

/** Whoever reads the list of requests reads its figures; the server holds the wall. */
export function mayReadDashboard({ roles }: Visitor): boolean {
  return roles.some(role => role in requests.permissions.grants);
}

/** Whoever sees the entries of all, and not their own alone: else the figures would be wrong without saying so. */
export function mayReadStatistics({ roles }: Visitor): boolean {
  const grants = Object.entries(foiActivity.permissions.grants) as [RoleId, string][];
  return grants.some(([role, level]) => level !== 'add' && roles.includes(role));
}
