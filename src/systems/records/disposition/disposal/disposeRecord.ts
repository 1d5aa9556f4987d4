import { readLastAction } from '../../../../kernel/activity/lastAction';
import { canonicalJson, sha256 } from '../../../../kernel/activity/json';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Batch } from '../../dispositionLists';
import { BatchLine } from '../batchLines';
import { Candidate, itemOf, Judged, keyOf } from '../candidate';
import { readGround } from '../ground';
import { LineRefusal, readLine, ReadLine } from '../lines';
import { withdrawLines } from '../propose';
import { takeRecordStep } from '../recordStep';
import { sealOf } from '../seal';
import { withBatchMark } from '../withBatchMark';
import { Hashed, hashContent } from './content';
import { removeDocuments } from './removeDocuments';
import { keepStub, stubsFor, stubsOf } from './stubs';

/** What became of one record of a batch. */
export type DisposedLine =
  | { readonly kind: 'disposed' }
  /** It can't go now. It was taken out of the batch and stays as it was. */
  | { readonly kind: 'keptBack'; readonly refusals: readonly LineRefusal[] }
  /** It was struck off, and something came between: it stays until that is over, and the batch with it. */
  | { readonly kind: 'waits'; readonly refusals: readonly LineRefusal[] };

/**
 * Disposes of one record: judged anew, exported where it goes to the Archives, struck off, its stub kept, and then deleted. Each step is found
 * done when it is run again, so a break between any two is gone on with. Throws StoreError.
 */
export async function disposeRecord(work: Workplace, batch: Batch, line: BatchLine): Promise<DisposedLine> {
  const read = await readAnew(work, batch, line);
  const { found } = read;
  if (!found) return absent(work, batch, read);
  if (isStruckOff(found.candidate)) return complete(work, batch, found);
  const refusals = [...read.refusals, ...(line.seal === (await sealOf(found.candidate)) ? [] : (['changedSince'] as const))];
  if (refusals.length > 0) return keepBack(work, batch, line, refusals);
  const hashed = await strikeOff(work, batch, line, found);
  if (!hashed) return { kind: 'waits', refusals: ['changedSince'] };
  const struck = await readAnew(work, batch, line);
  return struck.found ? complete(work, batch, struck.found, hashed) : absent(work, batch, struck);
}

async function readAnew(work: Workplace, batch: Batch, line: BatchLine): Promise<ReadLine> {
  return withBatchMark(batch, await readLine(work, batch, line, await readGround(work)));
}

/** Not where it was: deleted by this batch before its answer was lost, or moved or deleted by somebody else. */
async function absent(work: Workplace, batch: Batch, { line, refusals }: ReadLine): Promise<DisposedLine> {
  const isOurs = (await stubsOf(work, batch.number)).has(line.key) && refusals.every(refusal => refusal === 'gone');
  return isOurs ? { kind: 'disposed' } : { kind: 'keptBack', refusals };
}

function isStruckOff(candidate: Candidate): boolean {
  return itemOf(candidate).status === 'disposed';
}

/** What was changed past our pages keeps its mark: a step of ours would hide the change. */
async function keepBack(work: Workplace, batch: Batch, line: BatchLine, refusals: readonly LineRefusal[]): Promise<DisposedLine> {
  if (!refusals.includes('changedOutside')) await withdrawLines(work, batch, [line], refusals.join(' '));
  return { kind: 'keptBack', refusals };
}

/** The content that was struck off; undefined when the record was changed in this very moment. */
async function strikeOff(work: Workplace, batch: Batch, line: BatchLine, found: Judged): Promise<readonly Hashed[] | undefined> {
  const hashed = await hashContent(work, found.candidate, exportFolder(batch));
  const data = { batch: batch.number, method: batch.method, seriesCode: line.seriesCode, content: await contentHash(hashed) };
  const { kind } = await takeRecordStep(work, found.candidate, 'dispose', { changes: {}, data }, `d:${batch.number}:${line.key}`);
  return kind === 'done' ? hashed : undefined;
}

/** Goes on with a record that is struck off. A hold that came since keeps it, as does a content that is no longer the one that was struck off. */
async function complete(work: Workplace, batch: Batch, found: Judged, struckOff?: readonly Hashed[]): Promise<DisposedLine> {
  const against = found.refusals.filter(refusal => refusal !== 'alreadyDisposed');
  if (against.length > 0) return { kind: 'waits', refusals: against };
  if (!(await keepStubs(work, batch, found, struckOff))) return { kind: 'waits', refusals: ['changedSince'] };
  if (found.candidate.medium === 'paperFile') return { kind: 'disposed' };
  const removal = await removeDocuments(work, found.candidate, await stubsOf(work, batch.number));
  return removal === 'removed' ? { kind: 'disposed' } : { kind: 'waits', refusals: ['changedSince'] };
}

/** False when the content is another than when it was struck off. The record's own stub comes last, so where it is the others are too. */
async function keepStubs(work: Workplace, batch: Batch, found: Judged, struckOff?: readonly Hashed[]): Promise<boolean> {
  const kept = await stubsOf(work, batch.number);
  if (kept.has(keyOf(found.candidate))) return true;
  const hashed = struckOff ?? (await hashContent(work, found.candidate, exportFolder(batch)));
  if ((await contentHash(hashed)) !== struckOffContent(found.candidate)) return false;
  for (const stub of stubsFor(batch, found, hashed)) await keepStub(work, stub);
  return true;
}

function exportFolder({ method, number }: Batch): string | undefined {
  return method === 'transfer' ? number : undefined;
}

function contentHash(hashed: readonly Hashed[]): Promise<string> {
  const sorted = [...hashed].sort((a, b) => (a.key < b.key ? -1 : 1));
  return sha256(canonicalJson(sorted.map(one => [one.key, one.sha256])));
}

function struckOffContent(candidate: Candidate): string | undefined {
  const data = readLastAction(itemOf(candidate).lastAction)?.data;
  return typeof data === 'object' && data !== null && 'content' in data && typeof data.content === 'string' ? data.content : undefined;
}
