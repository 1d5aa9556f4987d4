import { byDueDate } from '../../../kernel/lists/byDueDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Visitor } from '../../../kernel/ports/people';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { RoleId } from '../../../kernel/roles';
import { Batch, batches } from '../dispositionLists';
import { approvalsOf } from './answer';
import { roleToApprove } from './approvals';
import { readOpenBatches } from './ground';

/** What a batch waits for from the person at the page; `nothing` when it waits for somebody else. */
export type BatchTask = 'prepare' | 'approve' | 'dispose' | 'goOn' | 'nothing';

export interface BatchForMe {
  readonly batch: Batch;
  readonly task: BatchTask;
}

/** Open batches that the person may see, and what each waits for from them. What is due first comes first. Throws StoreError. */
export async function myBatches(work: Workplace, visitor: Visitor): Promise<readonly BatchForMe[]> {
  const found = seesAll(visitor) ? await readOpenBatches(work) : await openedToMe(work, visitor);
  const mine = await Promise.all(found.map(async batch => ({ batch, task: await taskOf(work, visitor, batch) })));
  return mine.sort((a, b) => Number(a.task === 'nothing') - Number(b.task === 'nothing') || byDueDate(a.batch, b.batch));
}

/** Managers may read every batch, and are shown those that are theirs to answer for. */
const keepers: readonly RoleId[] = ['recordsCoordinator', 'archivist', 'owner'];

function seesAll({ roles }: Visitor): boolean {
  return roles.some(role => keepers.includes(role));
}

/** SharePoint shows the list itself to nobody to whom no item of it is open. */
async function openedToMe({ lists }: Workplace, { person }: Visitor): Promise<readonly Batch[]> {
  try {
    return await everyPage(after => lists.find(batches, { where: { status: ['inApproval'], assignedTo: person.id }, top: 100, after }));
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return [];
    throw error;
  }
}

async function taskOf(work: Workplace, { roles, person }: Visitor, batch: Batch): Promise<BatchTask> {
  const isCoordinator = roles.includes('recordsCoordinator');
  if (batch.status === 'draft') return isCoordinator ? 'prepare' : 'nothing';
  if (batch.status === 'disposing') return isCoordinator ? 'goOn' : 'nothing';
  const { open, given, approvers } = await approvalsOf(work, batch);
  if (roleToApprove(person.id, open, given, approvers)) return 'approve';
  return open.length === 0 && isCoordinator ? 'dispose' : 'nothing';
}
