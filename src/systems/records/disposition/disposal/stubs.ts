import { readLastAction } from '../../../../kernel/activity/lastAction';
import { NewFields } from '../../../../kernel/lists/defineList';
import { everyPage } from '../../../../kernel/lists/everyPage';
import { isProblem } from '../../../../kernel/ports/storeError';
import { untilAnswered } from '../../../../kernel/ports/untilAnswered';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Batch, DisposedRecord, disposedRecords, RecordMedium } from '../../dispositionLists';
import { itemOf, Judged, keyOf, placeOfRecord, RecordEntry, titleOfRecord } from '../candidate';
import { Hashed } from './content';

type Stub = NewFields<typeof disposedRecords>;

/** What is left of the records of a batch so far, by record. Throws StoreError. */
export async function stubsOf({ lists }: Pick<Workplace, 'lists'>, batch: string): Promise<ReadonlyMap<string, DisposedRecord>> {
  const found = await everyPage(after => lists.find(disposedRecords, { where: { batch }, top: 500, after }));
  return new Map(found.map(stub => [stub.recordKey, stub]));
}

/** The stub of a record, and of everything in a folder: under the folder's series, because that is what it was kept by. */
export function stubsFor(batch: Batch, { candidate, retention, rule }: Judged, hashed: readonly Hashed[]): readonly Stub[] {
  const item = itemOf(candidate);
  const whole = {
    seriesCode: item.seriesCode ?? '',
    schemeVersion: retention.version ?? 0,
    // What is transitory goes by no schedule; its series says so.
    retentionRule: rule ?? item.seriesCode ?? '',
    finalDisposition: retention.finalDisposition ?? 'destroy',
    eligibleOn: retention.eligibleOn ?? item.eligibleOn ?? batch.asOf,
    disposedOn: batch.disposedOn ?? batch.asOf,
    method: batch.method,
    batch: batch.number,
  } as const;
  const own: Stub = {
    ...whole,
    title: titleOfRecord(candidate),
    recordKey: keyOf(candidate),
    medium: candidate.medium,
    place: placeOfRecord(candidate),
    branch: item.branch,
    datedOn: item.datedOn,
    closedOn: item.closedOn,
    size: candidate.medium === 'document' ? candidate.entry.facts.size : null,
    sha256: hashed.find(({ key }) => key === keyOf(candidate))?.sha256 ?? null,
    lastAccount: accountOf(item.lastAction),
  };
  const inside = candidate.medium === 'folder' ? candidate.inside.map(entry => insideStub(whole, entry, hashed)) : [];
  return [...inside, own];
}

/** Keeps a stub. One that is there already is the same record's: its key is unique for ever. Throws StoreError. */
export async function keepStub({ lists }: Pick<Workplace, 'lists'>, stub: Stub): Promise<void> {
  try {
    await untilAnswered(() => lists.add(disposedRecords, stub));
  } catch (error) {
    if (!isProblem(error, 'duplicate')) throw error;
  }
}

function insideStub(whole: Omit<Stub, 'title' | 'recordKey' | 'medium'>, { item, facts }: RecordEntry, hashed: readonly Hashed[]): Stub {
  const medium: RecordMedium = facts.kind;
  const sha256 = hashed.find(({ key }) => key === facts.uniqueId)?.sha256 ?? null;
  return { ...whole, title: item.title ?? facts.name, recordKey: facts.uniqueId, medium, place: facts.path, branch: item.branch, datedOn: item.datedOn, closedOn: item.closedOn, size: facts.kind === 'document' ? facts.size : null, sha256, lastAccount: accountOf(item.lastAction) };
}

/** Without the details that the step itself kept: its chain can be proved by its place and hash. */
function accountOf(lastAction: string | null): string | null {
  const last = readLastAction(lastAction);
  return last ? JSON.stringify({ id: last.id, action: last.action, at: last.at, position: last.position, hash: last.hash }) : null;
}
