import { ItemId, ListDeclaration } from '../lists/defineList';
import { isProblem, StoreError } from '../ports/storeError';
import { Workplace } from '../ports/workplace';
import { ActivityList } from './activityList';
import { LastAction } from './lastAction';

/** Names an item in Activity: `FoiRequests:12`. */
export function subjectOf(list: ListDeclaration, id: ItemId): string {
  return `${list.name}:${id}`;
}

/** The item that a subject names. Throws for a subject of another list. */
export function itemOfSubject<L extends ListDeclaration>(list: L, subject: string): ItemId<L['name']> {
  const [name, id] = subject.split(':');
  if (name !== list.name) throw new RangeError(`${subject} is not an item of ${list.name}`);
  return Number(id) as ItemId<L['name']>;
}

const attempts = 4;

/**
 * Appends an action that was done. False when SharePoint did not take the entry; it is then still in the item's `lastAction`,
 * and whoever acts next appends it. Safe to repeat: `actionId` is unique.
 */
export async function record(work: Workplace, activity: ActivityList, subject: string, action: LastAction): Promise<boolean> {
  try {
    await append(work, activity, subject, action);
    return true;
  } catch (error) {
    // The action is done by now: whatever became of its entry, it must not be reported as failed.
    if (!(error instanceof StoreError)) throw error;
    work.log.warn('activityNotRecorded', { subject, action: action.action, problem: error.problem.kind });
    return false;
  }
}

/**
 * Appends the action that an item still carries, when a broken connection kept it out of Activity. Throws StoreError when that can't be done:
 * another action would then overwrite the only account of this one.
 */
export async function recordIfMissing(work: Workplace, activity: ActivityList, subject: string, action: LastAction): Promise<void> {
  if (!(await isRecorded(work, activity, action.id))) await append(work, activity, subject, action);
}

/** True when Activity holds the action, as far as the person may see it. */
export async function isRecorded(work: Workplace, activity: ActivityList, actionId: string): Promise<boolean> {
  return (await work.lists.find(activity, { where: { actionId }, top: 1 })).items.length > 0;
}

async function append(work: Workplace, activity: ActivityList, subject: string, action: LastAction): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work.lists.add(activity, entryOf(subject, action));
      return;
    } catch (error) {
      if (isProblem(error, 'duplicate')) return;
      if (!isProblem(error, 'disconnected') || attempt === attempts) throw error;
    }
  }
}

function entryOf(subject: string, { action, id, at, actor, position, previousHash, hash, data, fingerprint }: LastAction) {
  return { title: action, actionId: id, subject, position, at, actor, previousHash, hash, data: JSON.stringify({ data, fingerprint }) };
}
