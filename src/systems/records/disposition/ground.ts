import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Workplace } from '../../../kernel/ports/workplace';
import { Batch, batches } from '../dispositionLists';
import { PlacedHold } from '../holds/coverage';
import { holdsInForce } from '../holds/readHolds';
import { Scheme } from '../scheme/contract';
import { readScheme } from '../scheme/readScheme';
import { readLines } from './batchLines';

/** What every record is judged by. */
export interface Ground {
  readonly scheme: Scheme;
  readonly holds: readonly PlacedHold[];
  readonly today: CalendarDate;
  /** Keys of the records of each batch that is not over, by its number. */
  readonly openBatches: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads it anew: holds are judged as they are now, whenever somebody looks. Throws StoreError. */
export async function readGround(work: Workplace): Promise<Ground> {
  const [scheme, holds, open] = await Promise.all([readScheme(work), holdsInForce(work), readOpenBatches(work)]);
  const openBatches = new Map(open.map(({ number, lines }) => [number, new Set((readLines(lines) ?? []).map(({ key }) => key))]));
  return { scheme, holds, today: work.clock.today(), openBatches };
}

/** Batches in preparation, in approval or under disposal, as far as the person may see them. Throws StoreError. */
export function readOpenBatches({ lists }: Pick<Workplace, 'lists'>): Promise<readonly Batch[]> {
  return everyPage(after => lists.find(batches, { where: { status: ['draft', 'inApproval', 'disposing'] }, top: 100, after }));
}
