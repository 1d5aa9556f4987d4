import { ActionOutcome } from '../../../../kernel/activity/act';
import { takeFirstStep, takeStep } from '../../../../kernel/lifecycle/takeStep';
import { notEmpty } from '../../../../kernel/lists/conditions';
import { Workplace } from '../../../../kernel/ports/workplace';
import { libraryLifecycle, recordLibraries, RecordLibraryItem } from '../../libraryList';
import { recordsActivity } from '../../lists';
import { managed } from '../libraries';
import { LibraryDescription } from './checkLibrary';
import { isSetUp } from './isSetUp';
import { isOfTheHouse } from './ofTheHouse';

const ground = { list: recordLibraries, activity: recordsActivity, lifecycle: libraryLifecycle } as const;

export type LibraryOutcome = ActionOutcome<typeof recordLibraries>;

export type TakeInOutcome =
  | LibraryOutcome
  /** It is under the scheme already, or somebody took it in meanwhile. */
  | { readonly kind: 'duplicate' }
  /** There is no such library, it is closed to the person, or it is one that the house keeps for itself. Nothing was written. */
  | { readonly kind: 'noLibrary' | 'ofTheHouse' };

/** Puts a library of the site under the scheme, as soon as it is set up. `name` is the last part of its address. Safe to repeat. Throws StoreError. */
export async function takeIn(work: Workplace, name: string, description: LibraryDescription, actionId: string): Promise<TakeInOutcome> {
  if (isOfTheHouse(name)) return { kind: 'ofTheHouse' };
  if (!(await work.repository.libraries()).some(library => library.name === name)) return { kind: 'noLibrary' };
  const [before] = (await work.lists.find(recordLibraries, { where: { library: name }, top: 1 })).items;
  const plan = { fields: { ...columnsOf(description), library: name }, data: { library: name, branch: description.branch } };
  if (before?.status === 'released') return takeStep(work, ground, 'takeInAgain', before, { changes: plan.fields, data: plan.data }, actionId);
  return takeFirstStep(work, ground, 'takeIn', plan, actionId);
}

/** Changes what is said of a library. Safe to repeat. Throws StoreError. */
export function describeLibrary(work: Workplace, item: RecordLibraryItem, description: LibraryDescription, actionId: string): Promise<LibraryOutcome> {
  return takeStep(work, ground, 'describe', item, { changes: columnsOf(description), data: { library: item.library, branch: description.branch } }, actionId);
}

/** From now on questions go to the library too. Nothing is written while set-up has not made its columns. Safe to repeat. Throws StoreError. */
export async function confirmLibrary(work: Workplace, item: RecordLibraryItem, actionId: string): Promise<LibraryOutcome | { readonly kind: 'notSetUp' }> {
  if (!(await isSetUp(work, managed(item).library))) return { kind: 'notSetUp' };
  return takeStep(work, ground, 'confirm', item, { changes: {}, data: { library: item.library } }, actionId);
}

/**
 * Takes a library from under the scheme. What stands in its columns and its permissions stay, so nothing in it can be deleted for that. Refused
 * while records of it stand in a disposition batch. Safe to repeat. Throws StoreError.
 */
export async function releaseLibrary(work: Workplace, item: RecordLibraryItem, actionId: string): Promise<LibraryOutcome | { readonly kind: 'inBatch' }> {
  if (item.status === 'managed' && (await hasProposed(work, item))) return { kind: 'inBatch' };
  return takeStep(work, ground, 'release', item, { changes: {}, data: { library: item.library } }, actionId);
}

async function hasProposed({ repository }: Workplace, item: RecordLibraryItem): Promise<boolean> {
  return (await repository.find(managed(item).library, { where: { batch: notEmpty }, top: 1 })).items.length > 0;
}

function columnsOf({ title, titleFr, branch, manager }: LibraryDescription) {
  return { title, titleFr, branch, assignedTo: manager };
}
