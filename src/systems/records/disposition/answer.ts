import { entriesOf, StampedEntry } from '../../../kernel/activity/entriesOf';
import { subjectOf } from '../../../kernel/activity/record';
import { takeStepAnyway } from '../../../kernel/lifecycle/takeStepAnyway';
import { PersonId } from '../../../kernel/lists/columns';
import { MailResult } from '../../../kernel/ports/people';
import { StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { tellRoles } from '../../../kernel/tellRoles';
import { Batch, batches } from '../dispositionLists';
import { recordsActivity } from '../lists';
import { Approval, ApprovalRole, approvalsAsked, Approvers, countApprovals, openApprovals, roleToApprove } from './approvals';
import { linesHashOf } from './batchLines';
import { batchGround, BatchOutcome, takeBatchStep } from './batchStep';
import { linesOf } from './lines';
import { refusedNotice, approvedNotice } from './notices';

/** How the approvals of a batch stand. */
export interface Approvals {
  readonly asked: readonly ApprovalRole[];
  readonly given: readonly Approval[];
  readonly open: readonly ApprovalRole[];
  readonly approvers: Approvers;
  readonly entries: readonly StampedEntry[];
}

export type AnswerOutcome =
  | (Extract<BatchOutcome, { kind: 'done' }> & { readonly mail: MailResult | undefined })
  | Extract<BatchOutcome, { kind: 'conflict' }>
  /** They have approved already, or are not asked. */
  | { readonly kind: 'notAsked' };

/** Counts the approvals of a batch anew, from Activity. None counts for a list that is not the one that was sealed. Throws StoreError. */
export async function approvalsOf(work: Workplace, batch: Batch): Promise<Approvals> {
  const [entries, approvers, linesHash] = await Promise.all([entriesOf(work, recordsActivity, subjectOf(batches, batch.id)), approversOf(work, batch), linesHashOf(batch.method, linesOf(batch))]);
  const asked = approvalsAsked(batch.method, linesOf(batch));
  const given = linesHash === batch.linesHash ? countApprovals(entries, linesHash, approvers) : [];
  return { asked, given, open: openApprovals(asked, given), approvers, entries };
}

/** Approves the list that the person saw. The entry of their own in Activity is what counts, so it must be there. Safe to repeat. Throws StoreError. */
export async function approveBatch(work: Workplace, batch: Batch, actionId: string): Promise<AnswerOutcome> {
  const [{ person }, approvals] = await Promise.all([work.people.visitor(), approvalsOf(work, batch)]);
  const isRepeat = batch.lastActionId === actionId || approvals.entries.some(entry => entry.actionId === actionId);
  const role = isRepeat ? approvals.asked[0] : roleToApprove(person.id, approvals.open, approvals.given, approvals.approvers);
  const { linesHash, number } = batch;
  if (!role || linesHash === null) return { kind: 'notAsked' };
  const outcome = await takeStepAnyway(work, batchGround, 'approve', batch, () => ({ changes: {}, data: { number, role, linesHash } }), actionId);
  if (outcome.kind === 'conflict') return outcome;
  // Appended by somebody else later, the entry would carry their stamp and count for nobody.
  if (!outcome.recorded) throw new StoreError({ kind: 'disconnected' }, `approval of ${number}`);
  return { ...outcome, mail: await tellRoles(work, ['recordsCoordinator'], approvedNotice(work, outcome.item)) };
}

/** Sends a batch back. All approvals that were given are void. Safe to repeat with the same `actionId`. Throws StoreError. */
export async function refuseBatch(work: Workplace, batch: Batch, reason: string, actionId: string): Promise<AnswerOutcome> {
  const outcome = await takeBatchStep(work, 'refuse', batch, { changes: {}, data: { number: batch.number, reason } }, actionId);
  return outcome.kind === 'conflict' ? outcome : { ...outcome, mail: await tellRoles(work, ['recordsCoordinator'], refusedNotice(work, outcome.item)) };
}

async function approversOf({ people }: Workplace, { assignedTo }: Batch): Promise<Approvers> {
  const [managers, recordsCoordinators, archivists] = await Promise.all((['manager', 'recordsCoordinator', 'archivist'] as const).map(role => people.membersOf(role)));
  const ids = (members: readonly { readonly id: PersonId }[]): readonly PersonId[] => members.map(({ id }) => id);
  return { manager: ids(managers).filter(id => id === assignedTo?.id), recordsCoordinator: ids(recordsCoordinators), archivist: ids(archivists) };
}
