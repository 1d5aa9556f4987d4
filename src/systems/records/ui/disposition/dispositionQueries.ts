import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { isAsLeft } from '../../../../kernel/activity/asLeft';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Person } from '../../../../kernel/lists/columns';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Approvals, approvalsOf } from '../../disposition/answer';
import { eligible, EligibleRecords } from '../../disposition/eligible';
import { DisposedQuestion, findDisposed } from '../../disposition/findDisposed';
import { BatchRecords, batchByNumber, recordsOf } from '../../disposition/viewBatch';
import { Batch, batches, DisposedRecord } from '../../dispositionLists';

const root = 'records';

/** What is or would be eligible on a day. */
export function useEligible(work: Workplace, asOf: CalendarDate, onProgress: (read: number) => void): UseQueryResult<EligibleRecords> {
  return useQuery([root, work.sitePath, 'eligible', asOf], () => eligible(work, asOf, onProgress), { refetchOnWindowFocus: false });
}

export interface BatchNow {
  readonly batch: Batch;
  readonly approvals: Approvals;
  readonly isAsLeft: boolean;
}

/** A batch with how its approvals stand; null when there is none that is open to the person. */
export function useBatch(work: Workplace, number: string): UseQueryResult<BatchNow | null> {
  return useQuery([root, work.sitePath, 'batch', number], () => batchNow(work, number), { refetchOnWindowFocus: false });
}

/** The records of a batch as they are now. */
export function useBatchRecords(work: Workplace, batch: Batch): UseQueryResult<BatchRecords> {
  return useQuery([root, work.sitePath, 'batchRecords', batch.id, batch.etag], () => recordsOf(work, batch), { keepPreviousData: true, refetchOnWindowFocus: false });
}

/** What is left of disposed records. */
export function useDisposed(work: Workplace, question: DisposedQuestion): UseQueryResult<readonly DisposedRecord[]> {
  return useQuery([root, work.sitePath, 'disposed', question], () => findDisposed(work, question));
}

/** Who may answer for records. */
export function useManagers(work: Workplace): UseQueryResult<readonly Person[]> {
  return useQuery([root, work.sitePath, 'managers'], () => work.people.membersOf('manager'));
}

async function batchNow(work: Workplace, number: string): Promise<BatchNow | null> {
  const batch = await batchByNumber(work, number);
  if (!batch) return null;
  const [approvals, asLeft] = await Promise.all([approvalsOf(work, batch), isAsLeft(batches, batch)]);
  return { batch, approvals, isAsLeft: asLeft };
}
