import { addDays, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { isAnswered, ItemResult } from '../../../src/kernel/inTurn';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RecordEvent } from '../../../src/systems/records/classify/eventPlans';
import { ManagedLibrary, managedLibraries } from '../../../src/systems/records/classify/libraries';
import { RecordOutcome } from '../../../src/systems/records/classify/recordStep';
import { fileAll, recordOnAll } from '../../../src/systems/records/classify/steps';
import { RecordEntry } from '../../../src/systems/records/disposition/candidate';
import { officeDocuments } from '../../../src/systems/records/recordsLibrary';
import { SchemeCode } from '../../../src/systems/records/scheme/contract';
import { workplaceAs } from '../connect';
import { SeedDocument, seedDocuments } from './documents';

/** Brings the documents into the library and classifies most of them, each on its day. */
export async function seedDocumentsOf(siteUrl: string, today: CalendarDate): Promise<void> {
  const staff = workplaceAs(siteUrl, 'staff', today);
  for (const folder of new Set(seedDocuments.map(each => each.folder))) await staff.documents.ensureFolder(officeDocuments, folder);
  for (const [index, document] of seedDocuments.entries()) await bring(siteUrl, today, document, `seed-document-${index + 1}`);
}

async function bring(siteUrl: string, today: CalendarDate, { folder, name, daysAgo, code, closed, superseded, dated }: SeedDocument, id: string): Promise<void> {
  const work = workplaceAs(siteUrl, 'staff', addDays(today, -daysAgo));
  const file = await work.documents.add(officeDocuments, folder, name, new TextEncoder().encode(`A demonstration document: ${name}\n`), {});
  if (code === undefined) return;
  const [library] = await managedLibraries(work);
  const seen = await entryNumbered(work, file.id);
  expectDone(await fileAll(work, library, [{ entry: seen, choice: { kind: 'series', code: code as SchemeCode, by: 'suggestion1' } }], id, { ended: new Map() }));
  if (dated !== undefined) await event(work, library, file.id, { kind: 'correctDate', on: addDays(today, -dated) }, `${id}-dated`);
  if (closed !== undefined) await event(work, library, file.id, { kind: 'close', on: addDays(today, -closed) }, `${id}-closed`);
  if (superseded !== undefined) await event(workplaceAs(siteUrl, 'staff', today), library, file.id, { kind: 'supersede', on: addDays(today, -superseded) }, `${id}-superseded`);
}

async function event(work: Workplace, library: ManagedLibrary, id: RecordEntry['item']['id'], happened: RecordEvent, actionId: string): Promise<void> {
  expectDone(await recordOnAll(work, library, [await entryNumbered(work, id)], happened, actionId, { ended: new Map() }));
}

function entryNumbered(work: Workplace, id: RecordEntry['item']['id']): Promise<RecordEntry> {
  return work.repository.get(officeDocuments, id as never);
}

function expectDone(results: readonly ItemResult<unknown, RecordOutcome>[]): void {
  if (!results.every(result => isAnswered(result) && result.outcome.kind === 'done')) throw new Error('A demonstration document could not be classified.');
}
