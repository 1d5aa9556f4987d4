import { ActionOutcome } from '../../../kernel/activity/act';
import { JsonValue } from '../../../kernel/activity/json';
import { takeStep } from '../../../kernel/lifecycle/takeStep';
import { StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { paperFiles } from '../fileRoomLists';
import { paperFileLifecycle } from '../fileRoomLifecycles';
import { recordsActivity } from '../lists';
import { recordLifecycle } from '../recordLifecycle';
import { RecordItem } from '../recordsLibrary';
import { Candidate } from './candidate';

type DisposalStep = 'propose' | 'withdraw' | 'dispose';

/** What the step leaves on the record. The state comes from its lifecycle. */
interface RecordPlan {
  readonly changes: { readonly batch?: string | null };
  readonly data: JsonValue;
}

export type RecordStepped = { readonly kind: 'done' | 'conflict' };

/** Takes a step of disposal on a document, folder or paper file, by whoever is at the page. Safe to repeat with the same `actionId`. Throws StoreError. */
export async function takeRecordStep(work: Workplace, candidate: Candidate, step: DisposalStep, plan: RecordPlan, actionId: string): Promise<RecordStepped> {
  return candidate.medium === 'paperFile' ? paperStep(work, candidate.file, step, plan, actionId) : documentStep(work, candidate, step, plan, actionId);
}

function paperStep(work: Workplace, file: Extract<Candidate, { medium: 'paperFile' }>['file'], step: DisposalStep, plan: RecordPlan, actionId: string): Promise<ActionOutcome<typeof paperFiles>> {
  return takeStep(work, { list: paperFiles, activity: recordsActivity, lifecycle: paperFileLifecycle }, step, file, plan, actionId);
}

function documentStep(
  work: Workplace,
  { library, entry }: Exclude<Candidate, { medium: 'paperFile' }>,
  step: DisposalStep,
  plan: RecordPlan,
  actionId: string,
): Promise<ActionOutcome<typeof library.library>> {
  const { item } = entry;
  if (!hasState(item)) throw new StoreError({ kind: 'stale' }, `${library.library.name}:${item.id} is not classified`);
  return takeStep(work, { list: library.library, activity: recordsActivity, lifecycle: recordLifecycle }, step, item, plan, actionId);
}

function hasState(item: RecordItem): item is RecordItem & { readonly status: NonNullable<RecordItem['status']> } {
  return item.status !== null;
}
