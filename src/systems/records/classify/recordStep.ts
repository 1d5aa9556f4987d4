import { act } from '../../../kernel/activity/act';
import { JsonValue } from '../../../kernel/activity/json';
import { readLastAction } from '../../../kernel/activity/lastAction';
import { isRecorded, record, subjectOf } from '../../../kernel/activity/record';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { FieldsOf } from '../../../kernel/lists/defineList';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { RecordEntry } from '../disposition/candidate';
import { recordsActivity } from '../lists';
import { recordLifecycle, RecordTransition } from '../recordLifecycle';
import { RecordItem, RecordsLibrary } from '../recordsLibrary';
import { ManagedLibrary } from './libraries';

/** Why a step does not fit a record as it stands. `words.en.ts` of ui/classify words each. */
export type Unfit = 'inBatch' | 'disposed' | 'noSeries' | 'noFolder' | 'noSuchSeries' | 'alreadyClosed' | 'notClosed' | 'closedLater' | 'reopeningsUnreadable';

/** What a step changes and what Activity keeps of it: codes and dates, never a title. */
export interface PlannedRecord {
  readonly kind: 'step';
  readonly transition: RecordTransition;
  readonly changes: Partial<FieldsOf<RecordsLibrary>>;
  readonly data: JsonValue;
}
export type RecordPlan = PlannedRecord | { readonly kind: 'unfit'; readonly because: Unfit } | { readonly kind: 'asIs' };

export type RecordOutcome =
  /** `recorded` is false while its entry in Activity is still to come. `isRenamed`: it has another name than when it was seen. */
  | { readonly kind: 'done'; readonly item: RecordItem; readonly recorded: boolean; readonly isRenamed: boolean }
  /** It stood so already. Nothing was written. */
  | { readonly kind: 'asIs' }
  /** Somebody classified it, or recorded an event on it, since it was seen. Nothing was written. */
  | { readonly kind: 'changed'; readonly by: string }
  /** It lies in another library now. Nothing was written. */
  | { readonly kind: 'moved'; readonly path: string }
  /** It was deleted, or may not be seen any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unfit'; readonly because: Unfit };

const attempts = 4;

/**
 * Takes a step on a document or folder as it is now. What was seen decides: a record that was renamed, or whose text was worked on meanwhile,
 * is still the same; one that somebody classified meanwhile is left alone. Safe to repeat under the same id. Throws StoreError.
 */
export async function takeRecordStep(work: Workplace, { library }: ManagedLibrary, seen: RecordEntry, plan: (now: RecordEntry) => RecordPlan, actionId: string): Promise<RecordOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const now = await entryUnlessGone(work, library, seen);
    if (!now) return whereIs(work, seen);
    const { item } = now;
    const isRenamed = now.facts.name !== seen.facts.name;
    if (item.lastActionId === actionId) return { kind: 'done', item, recorded: await isComplete(work, library, item), isRenamed };
    if (item.lastActionId !== seen.item.lastActionId || item.seriesCode !== seen.item.seriesCode) {
      // An earlier press may have been done before others acted on it.
      return (await isRecorded(work, recordsActivity, actionId)) ? { kind: 'done', item, recorded: true, isRenamed } : { kind: 'changed', by: item.modifiedBy.name };
    }
    const planned = plan(now);
    if (planned.kind !== 'step') return planned;
    const outcome = await write(work, library, item, planned, actionId);
    if (outcome.kind === 'done') return { ...outcome, isRenamed };
    if (attempt === attempts) return { kind: 'changed', by: outcome.theirs.modifiedBy.name };
  }
}

async function write(work: Workplace, library: RecordsLibrary, item: RecordItem, { transition, changes, data }: PlannedRecord, actionId: string) {
  const { status } = item;
  // A document that was never classified is an item already: its life begins with an update.
  const actor = await actorOf(work, recordLifecycle, transition, actionId, status === null ? undefined : { ...item, status });
  const { to } = recordLifecycle.transitions[transition];
  const all = to === 'same' ? changes : { ...changes, status: to };
  return act(work, { list: library, activity: recordsActivity, item, action: transition, actionId, actor, changes: all, data });
}

/** An earlier press wrote the item; its entry in Activity may still be to come. */
async function isComplete(work: Workplace, library: RecordsLibrary, { id, lastAction }: RecordItem): Promise<boolean> {
  const last = readLastAction(lastAction);
  return last !== undefined && record(work, recordsActivity, subjectOf(library, id), last);
}

/** Numbers are given once, yet the number of another library may be this one's: SharePoint's own id decides. */
async function entryUnlessGone({ repository }: Workplace, library: RecordsLibrary, { item, facts }: RecordEntry): Promise<RecordEntry | undefined> {
  try {
    const now = await repository.get(library, item.id);
    return now.facts.uniqueId === facts.uniqueId ? now : undefined;
  } catch (error) {
    if (isProblem(error, 'notFound')) return undefined;
    throw error;
  }
}

async function whereIs({ repository }: Workplace, { facts }: RecordEntry): Promise<RecordOutcome> {
  try {
    return { kind: 'moved', path: (await repository.locate(facts.uniqueId, facts.kind)).path };
  } catch (error) {
    if (isProblem(error, 'notFound')) return { kind: 'gone' };
    throw error;
  }
}
