import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { isProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { documentCandidate } from '../../disposition/readCandidates';
import { RecordEntry } from '../../disposition/candidate';
import { retentionOn, subjectOfCandidate } from '../../disposition/judged';
import { isCovered, PlacedHold } from '../../holds/coverage';
import { holdsInForce } from '../../holds/readHolds';
import { Retention } from '../../retention/contract';
import { Selected } from './classifyQueries';

/** How the clock stands for a record today, and the holds over it. */
export interface RecordFacts {
  readonly retention: Retention;
  /** Undefined for those who may not see for which matters records are kept. */
  readonly holds: readonly PlacedHold[] | undefined;
}

/** Of the record whose dates count: the document itself, or the folder that gives it its series. Judged anew each time somebody looks. */
export function useRecordFacts(work: Workplace, { library, scheme }: Selected, entry: RecordEntry): UseQueryResult<RecordFacts> {
  return useQuery(['records', work.sitePath, 'recordFacts', library.library.name, entry.item.id, entry.item.etag], async () => {
    const [candidate, holds] = await Promise.all([documentCandidate(work, library, entry), holdsIfSeen(work)]);
    const today = work.clock.today();
    const subject = subjectOfCandidate(candidate);
    return {
      retention: retentionOn(candidate, { scheme, holds: holds ?? [], today, openBatches: new Map() }, today),
      holds: holds?.filter(hold => isCovered(subject, hold)),
    };
  });
}

async function holdsIfSeen(work: Workplace): Promise<readonly PlacedHold[] | undefined> {
  try {
    return await holdsInForce(work);
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return undefined;
    throw error;
  }
}
