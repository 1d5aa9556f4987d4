import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { readScheme } from '../scheme/readScheme';
import { Batch, batches } from '../dispositionLists';
import { Ground, readGround } from './ground';
import { linesOf, readLine, ReadLine } from './lines';
import { withBatchMark } from './withBatchMark';

/** The records of a batch for whoever reads it. */
export interface BatchRecords {
  readonly lines: readonly ReadLine[];
  /** False for a manager, who may not see for which matters records are kept: then nothing is said of what stands against a record. */
  readonly isJudged: boolean;
}

/** A batch by its number; undefined for one that is not there or not open to the person. Throws StoreError. */
export async function batchByNumber({ lists }: Pick<Workplace, 'lists'>, number: string): Promise<Batch | undefined> {
  try {
    return (await lists.find(batches, { where: { number }, top: 1 })).items[0];
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return undefined;
    throw error;
  }
}

/** The records as they are now, each as far as the person may see it. Throws StoreError. */
export async function recordsOf(work: Workplace, batch: Batch): Promise<BatchRecords> {
  const { ground, isJudged } = await groundFor(work);
  const lines: ReadLine[] = [];
  for (const line of linesOf(batch)) {
    const read = withBatchMark(batch, await readLine(work, batch, line, ground));
    lines.push(isJudged || !read.found ? read : { ...read, refusals: [] });
  }
  return { lines, isJudged };
}

async function groundFor(work: Workplace): Promise<{ readonly ground: Ground; readonly isJudged: boolean }> {
  try {
    return { ground: await readGround(work), isJudged: true };
  } catch (error) {
    if (!isProblem(error, 'denied', 'notFound')) throw error;
    return { ground: { scheme: await readScheme(work), holds: [], today: work.clock.today(), openBatches: new Map() }, isJudged: false };
  }
}
