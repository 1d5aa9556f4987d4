import { Workplace } from '../../../../src/kernel/ports/workplace';
import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { takeFirstStep } from '../../../../src/kernel/lifecycle/takeStep';
import { openBox } from '../../../../src/systems/records/fileRoom/boxSteps';
import { boxNumbered, fileNumbered } from '../../../../src/systems/records/fileRoom/findFiles';
import { NewFileFacts, registerFile } from '../../../../src/systems/records/fileRoom/register';
import { Box, PaperFile } from '../../../../src/systems/records/fileRoomLists';
import { recordsActivity } from '../../../../src/systems/records/lists';
import { SchemeCode } from '../../../../src/systems/records/scheme/contract';
import { forgetScheme } from '../../../../src/systems/records/scheme/readScheme';
import { schemeEntryLifecycle } from '../../../../src/systems/records/schemeLifecycle';
import { schemeEntries } from '../../../../src/systems/records/schemeList';

export const enquiries = 'PSR-ENQ-10' as SchemeCode;
const day = calendarDate('2015-01-01');

/** One series: two years after a file was closed, then destroyed. */
export async function withScheme(work: Workplace): Promise<void> {
  const fields = { title: 'Enquiries', titleFr: 'Demandes de renseignements', code: enquiries, schemeVersion: 1, key: `${enquiries}@1`, level: 'series', rule: 'T+2', finalDisposition: 'destroy', appliesTo: 'allUndisposed', fromOn: day, dueOn: addDays(day, 5_000) } as const;
  await takeFirstStep(work, { list: schemeEntries, activity: recordsActivity, lifecycle: schemeEntryLifecycle }, 'add', { fields, data: { code: enquiries } }, work.newId());
  forgetScheme(work);
}

export async function newFile(work: Workplace, facts: Partial<NewFileFacts> = {}): Promise<PaperFile> {
  const outcome = await registerFile(work, { title: 'Bridge at Mile 12', volume: null, seriesCode: enquiries, branch: null, datedOn: null, homeLocation: 'A-01', closedOn: null, ...facts }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

export async function newBox(work: Workplace): Promise<Box> {
  const outcome = await openBox(work, { title: 'Enquiries 2019', homeLocation: 'A-01' }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

/** A file as it stands now. */
export async function fileNow(work: Workplace, number: string): Promise<PaperFile> {
  const file = await fileNumbered(work, number);
  if (!file) throw new Error(number);
  return file;
}

export async function boxNow(work: Workplace, number: string): Promise<Box> {
  const box = await boxNumbered(work, number);
  if (!box) throw new Error(number);
  return box;
}

/** Where a file is, as far as its columns tell: in exactly one place, or nowhere while it is missing. */
export function placesOf(file: PaperFile): readonly string[] {
  const inHands = file.assignedTo !== null;
  const isBoxed = file.status === 'boxed';
  return [
    ...(file.status === 'inShelf' && !inHands && file.currentLocation !== null ? ['shelf'] : []),
    ...(file.status === 'chargedOut' && inHands && file.currentLocation === file.assignedTo?.name ? ['hands'] : []),
    ...(isBoxed && !inHands && file.box !== null && file.currentLocation === file.box ? ['box'] : []),
    ...(file.status === 'missing' && !inHands && file.currentLocation === null ? ['nowhere'] : []),
  ];
}
