import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/webs';
import { addDays, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { isAnswered, ItemResult } from '../../../src/kernel/inTurn';
import { ItemId } from '../../../src/kernel/lists/defineList';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RecordEvent } from '../../../src/systems/records/classify/eventPlans';
import { ManagedLibrary, managedLibraries } from '../../../src/systems/records/classify/libraries';
import { RecordOutcome } from '../../../src/systems/records/classify/recordStep';
import { fileAll, recordOnAll } from '../../../src/systems/records/classify/steps';
import { RecordEntry } from '../../../src/systems/records/disposition/candidate';
import { officeDocuments } from '../../../src/systems/records/recordsLibrary';
import { SchemeCode } from '../../../src/systems/records/scheme/contract';
import { sitePath } from '../../site';
import { connectAs, workplaceAs } from '../connect';
import { SeedDocument, seedDocuments } from './documents';

/** Brings the documents into the library and classifies most of them, each on its day. */
export async function seedDocumentsOf(siteUrl: string, today: CalendarDate): Promise<void> {
  const { documents } = workplaceAs(siteUrl, 'staff', today);
  for (const folder of new Set(seedDocuments.map(each => each.folder))) await documents.ensureFolder(officeDocuments, folder);
  for (const [index, document] of seedDocuments.entries()) await bring(siteUrl, today, document, `seed-document-${index + 1}`);
}

async function bring(siteUrl: string, today: CalendarDate, { folder, name, daysAgo, code, closed, superseded, dated }: SeedDocument, actionId: string): Promise<void> {
  const work = workplaceAs(siteUrl, 'staff', addDays(today, -daysAgo));
  const id = await upload(siteUrl, folder, name);
  if (code === undefined) return;
  const [library] = await managedLibraries(work);
  const seen = await entryNumbered(work, id);
  expectDone(await fileAll(work, library, [{ entry: seen, choice: { kind: 'series', code: code as SchemeCode, by: 'suggestion1' } }], actionId, { ended: new Map() }));
  await event(work, library, id, { kind: 'correctDate', on: addDays(today, -(dated ?? daysAgo)) }, `${actionId}-dated`);
  if (closed !== undefined) await event(work, library, id, { kind: 'close', on: addDays(today, -closed) }, `${actionId}-closed`);
  if (superseded !== undefined) await event(workplaceAs(siteUrl, 'staff', today), library, id, { kind: 'supersede', on: addDays(today, -superseded) }, `${actionId}-superseded`);
}

/** As a person drops a file into the library: SharePoint gives it its number. */
async function upload(siteUrl: string, folder: string, name: string): Promise<RecordEntry['item']['id']> {
  const files = connectAs(siteUrl, 'staff').web.getFolderByServerRelativePath(`${sitePath}/${officeDocuments.name}/${folder}`).files;
  const { UniqueId } = await files.addUsingPath(name, `A demonstration document: ${name}\n`);
  const { Id } = await connectAs(siteUrl, 'staff').web.getFileById(UniqueId).listItemAllFields.select('Id')<{ readonly Id: number }>();
  return Id as RecordEntry['item']['id'];
}

async function event(work: Workplace, library: ManagedLibrary, id: RecordEntry['item']['id'], happened: RecordEvent, actionId: string): Promise<void> {
  expectDone(await recordOnAll(work, library, [await entryNumbered(work, id)], happened, actionId, { ended: new Map() }));
}

function entryNumbered(work: Workplace, id: RecordEntry['item']['id']): Promise<RecordEntry> {
  return work.repository.get(officeDocuments, id as ItemId<'OfficeDocuments'>);
}

function expectDone(results: readonly ItemResult<unknown, RecordOutcome>[]): void {
  if (!results.every(result => isAnswered(result) && result.outcome.kind === 'done')) throw new Error('A demonstration document could not be classified.');
}
