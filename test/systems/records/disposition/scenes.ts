import { PersonaId } from '../../../../local/site';
import { act } from '../../../../src/kernel/activity/act';
import { CalendarDate, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { between } from '../../../../src/kernel/lists/conditions';
import { FieldsOf, ItemId } from '../../../../src/kernel/lists/defineList';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { Candidate, keyOf, RecordEntry } from '../../../../src/systems/records/disposition/candidate';
import { approveBatch } from '../../../../src/systems/records/disposition/answer';
import { DisposedLine } from '../../../../src/systems/records/disposition/disposal/disposeRecord';
import { RunOutcome, runDisposal } from '../../../../src/systems/records/disposition/disposal/runDisposal';
import { startDisposal } from '../../../../src/systems/records/disposition/disposal/startDisposal';
import { drawBatch } from '../../../../src/systems/records/disposition/draw';
import { eligible } from '../../../../src/systems/records/disposition/eligible';
import { submitBatch } from '../../../../src/systems/records/disposition/submit';
import { Batch, batches, DispositionMethod } from '../../../../src/systems/records/dispositionLists';
import { PaperFile, paperFiles } from '../../../../src/systems/records/fileRoomLists';
import { registerFile } from '../../../../src/systems/records/fileRoom/register';
import { recordsActivity } from '../../../../src/systems/records/lists';
import { officeDocuments, RecordsLibrary } from '../../../../src/systems/records/recordsLibrary';
import { computedColumns } from '../../../../src/systems/records/retention/retentionOf';
import { FinalDisposition } from '../../../../src/systems/records/retained';
import { SchemeCode } from '../../../../src/systems/records/scheme/contract';
import { forgetScheme, readScheme } from '../../../../src/systems/records/scheme/readScheme';
import { schemeEntries } from '../../../../src/systems/records/schemeList';
import { Office } from '../../../support/workingOffice';

export const libraryPath = '/sites/region/OfficeDocuments';
/** As disposal sees it: one of several. */
const library: RecordsLibrary = officeDocuments;
export const spills = 'ENV-SPL-10';
export const media = 'PSR-MED-10';
export const contracts = 'FIN-CON-10';
const dated = calendarDate('2019-05-01');

/** A scheme of three series: destroy, transfer, selective. */
export async function makeScheme(work: Workplace): Promise<void> {
  await series(work, spills, 'CY+2y nil DE', 'destroy');
  await series(work, media, 'CY+2y nil FR', 'transfer');
  await series(work, contracts, 'CY+2y nil SR', 'selective');
  forgetScheme(work);
}

async function series(work: Workplace, code: string, rule: string, finalDisposition: FinalDisposition): Promise<void> {
  await work.lists.add(schemeEntries, { title: code, titleFr: code, code, schemeVersion: 1, key: `${code}@1`, level: 'series', status: 'inForce', rule, finalDisposition, fromOn: calendarDate('2015-01-01'), appliesTo: 'allUndisposed' });
}

/** Puts a document into the library, classified under a series; into a folder of its root when one is named. */
export async function fileDocument(office: Office, name: string, code: string | null, { folder = '', content = name, datedOn = dated }: { folder?: string; content?: string; datedOn?: CalendarDate } = {}): Promise<RecordEntry> {
  const place = folder === '' ? libraryPath : `${libraryPath}/${folder}`;
  await mustWork(office.fetchAs('staff', `_api/web/GetFolderByServerRelativePath(decodedurl='${place}')/Files/AddUsingPath(decodedurl='${name}',overwrite=true)`, { method: 'POST', body: content }));
  return classified(office, name, code, datedOn);
}

export async function makeFolder(office: Office, name: string, code: string | null): Promise<RecordEntry> {
  await mustWork(office.fetchAs('staff', `_api/web/Folders/AddUsingPath(decodedurl='${libraryPath}/${name}')`, { method: 'POST' }));
  return classified(office, name, code, dated);
}

async function mustWork(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}

export async function entryNamed(work: Workplace, name: string): Promise<RecordEntry | undefined> {
  return (await work.repository.all(officeDocuments)).items.find(({ facts }) => facts.name === name);
}

async function classified(office: Office, name: string, code: string | null, datedOn: CalendarDate): Promise<RecordEntry> {
  const work = office.as('recordsCoordinator');
  const entry = await entryNamed(work, name);
  if (!entry) throw new Error(`${name} is not there`);
  if (code === null) return entry;
  const { item } = entry;
  const fields = { ...item, seriesCode: code, classifiedOn: datedOn, datedOn };
  const changes: Partial<FieldsOf<typeof officeDocuments>> = { status: 'filed', seriesCode: code, classifiedOn: datedOn, datedOn, ...computedColumns(fields, await readScheme(work)) };
  await step(work, item, 'classify', changes);
  return work.repository.get(library, item.id);
}

/** Does to a document what its own panel would do. */
export async function step(work: Workplace, { id }: { readonly id: number }, action: string, changes: Partial<FieldsOf<typeof officeDocuments>>): Promise<void> {
  const { person } = await work.people.visitor();
  const now = await work.lists.get(officeDocuments, id as ItemId<'OfficeDocuments'>);
  const outcome = await act(work, { list: officeDocuments, activity: recordsActivity, item: now, action, actionId: work.newId(), actor: person.email, changes, data: {} });
  expect(outcome.kind).toBe('done');
}

export async function registerPaper(office: Office, title: string, code = spills): Promise<PaperFile> {
  const work = office.as('recordsCoordinator');
  const outcome = await registerFile(work, { title, volume: null, seriesCode: code as SchemeCode, branch: null, datedOn: dated, homeLocation: 'A-1', closedOn: null }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

export async function eligibleCandidates(work: Workplace): Promise<readonly Candidate[]> {
  return (await eligible(work, work.clock.today())).records.filter(({ refusals }) => refusals.length === 0).map(({ candidate }) => candidate);
}

/** A batch of everything that can go by a method. */
export async function drawn(office: Office, method: DispositionMethod = 'destroy', keys?: readonly string[]): Promise<Batch> {
  const work = office.as('recordsCoordinator');
  const candidates = (await eligibleCandidates(work)).filter(candidate => !keys || keys.includes(keyOf(candidate)));
  const outcome = await drawBatch(work, candidates, { title: 'Spring', method, manager: office.person('manager'), asOf: work.clock.today() }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

export async function submitted(office: Office, batch: Batch): Promise<Batch> {
  const work = office.as('recordsCoordinator');
  const outcome = await submitBatch(work, batch, work.newId());
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.item;
}

export async function approved(office: Office, batch: Batch, personas: readonly PersonaId[] = ['manager', 'recordsCoordinator']): Promise<Batch> {
  let now = batch;
  for (const persona of personas) {
    const work = office.as(persona);
    const outcome = await approveBatch(work, await work.lists.get(batches, batch.id), work.newId());
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    now = outcome.item;
  }
  return now;
}

export async function started(office: Office, batch: Batch, witness = ''): Promise<Batch> {
  const work = office.as('recordsCoordinator');
  const outcome = await startDisposal(work, await work.lists.get(batches, batch.id), witness, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

export function run(work: Workplace, batch: Batch): Promise<RunOutcome> {
  return runDisposal(work, batch, { turns: { ended: new Map<string, DisposedLine>() }, isStopped: () => false });
}

/** What became of each record, by key. */
export function results(outcome: RunOutcome): Readonly<Record<string, string>> {
  if (outcome.kind !== 'done') return { run: outcome.kind };
  return Object.fromEntries(outcome.rows.map(row => [row.item.key, row.kind === 'failed' ? row.problem.kind : 'refusals' in row.outcome ? `${row.outcome.kind}: ${row.outcome.refusals.join(' ')}` : row.outcome.kind]));
}

export function everyPaper(work: Workplace) {
  return work.lists.find(paperFiles, { where: { eligibleOn: between(calendarDate('2000-01-01'), calendarDate('2100-01-01')) }, top: 100 });
}
