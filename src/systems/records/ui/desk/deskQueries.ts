import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { WorkItem } from '../../../../kernel/system/workSource';
import { BatchForMe, myBatches } from '../../disposition/myBatches';
import { holdsToReview } from '../../myWork';

const root = 'records';

/** Open batches that the person may see, and what each waits for from them. */
export function useMyBatches(work: Workplace, visitor: Visitor): UseQueryResult<readonly BatchForMe[]> {
  return useQuery([root, work.sitePath, 'myBatches', visitor.person.id], () => myBatches(work, visitor));
}

/** Holds that end soon. */
export function useHoldsToReview(work: Workplace, visitor: Visitor): UseQueryResult<readonly WorkItem[]> {
  return useQuery([root, work.sitePath, 'holdsToReview', visitor.person.id], () => holdsToReview.find(work, visitor));
}
