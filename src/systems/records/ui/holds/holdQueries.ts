import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { entriesOf, StampedEntry } from '../../../../kernel/activity/entriesOf';
import { subjectOf } from '../../../../kernel/activity/record';
import { everyPage } from '../../../../kernel/lists/everyPage';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Hold, holds, recordsActivity } from '../../lists';
import { Scheme } from '../../scheme/contract';
import { readScheme } from '../../scheme/readScheme';

const root = 'records';

export interface HoldsNow {
  /** Not released, the earliest first. */
  readonly holds: readonly Hold[];
  readonly scheme: Scheme;
}

/** The holds that nobody has released, and the scheme that their codes are of. */
export function useHolds(work: Workplace): UseQueryResult<HoldsNow> {
  return useQuery([root, work.sitePath, 'holds'], async () => {
    const [found, scheme] = await Promise.all([everyPage(after => work.lists.find(holds, { where: { status: ['placed', 'ending'] }, top: 500, after })), readScheme(work)]);
    return { holds: [...found].sort((a, b) => (a.placedOn < b.placedOn ? -1 : 1)), scheme };
  });
}

/** What was done to a hold, the latest first. */
export function useHoldHistory(work: Workplace, hold: Hold): UseQueryResult<readonly StampedEntry[]> {
  return useQuery([root, work.sitePath, 'holdHistory', hold.id, hold.etag], async () => [...(await entriesOf(work, recordsActivity, subjectOf(holds, hold.id)))].reverse());
}
