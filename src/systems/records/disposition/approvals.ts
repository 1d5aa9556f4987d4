import { actionOfEntry } from '../../../kernel/activity/chain';
import { StampedEntry } from '../../../kernel/activity/entriesOf';
import { Instant } from '../../../kernel/dates/calendarDate';
import { Person, PersonId } from '../../../kernel/lists/columns';
import { Bilingual } from '../../../kernel/text';
import { DispositionMethod } from '../dispositionLists';
import { BatchLine } from './batchLines';

/** As what a person approves (rules.md 2.2: file owner, records coordinator, archivist for transfers). */
export const approvalRoles = {
  manager: { en: 'Manager of the records', fr: 'Gestionnaire des documents' },
  recordsCoordinator: { en: 'Records coordinator', fr: 'Coordonnateur des documents' },
  archivist: { en: 'Archivist', fr: 'Archiviste' },
} as const satisfies Record<string, Bilingual>;
export type ApprovalRole = keyof typeof approvalRoles;

export interface Approval {
  readonly role: ApprovalRole;
  readonly person: Person;
  readonly at: Instant;
}

/** Who may approve as what. The manager is the one whom the batch is assigned to. */
export type Approvers = Readonly<Record<ApprovalRole, readonly PersonId[]>>;

/** What an entry of an approval says of itself. */
export interface ApprovalData {
  readonly role: ApprovalRole;
  readonly linesHash: string;
}

/** These begin the counting anew: what was approved before them was another list, or was refused since. */
const voiding: readonly string[] = ['draw', 'change', 'submit', 'refuse', 'withdraw'];

/** Whom a batch asks. An archivist for what goes to the Archives, and for what an archivist has selected from. */
export function approvalsAsked(method: DispositionMethod, lines: readonly Pick<BatchLine, 'final'>[]): readonly ApprovalRole[] {
  const needsArchivist = method === 'transfer' || lines.some(({ final }) => final !== 'destroy');
  return needsArchivist ? ['manager', 'recordsCoordinator', 'archivist'] : ['manager', 'recordsCoordinator'];
}

/**
 * The approvals that count: for this list of records, each role once, each of another person who has the role. Who approved is SharePoint's own
 * stamp of the entry (decision 32); an entry that somebody else appended after a broken connection counts for nobody.
 */
export function countApprovals(entries: readonly StampedEntry[], linesHash: string, approvers: Approvers): readonly Approval[] {
  const given: Approval[] = [];
  for (const entry of entries.slice(lastVoiding(entries) + 1)) {
    const approval = approvalIn(entry, linesHash);
    if (!approval || !approvers[approval.role].includes(approval.person.id)) continue;
    if (given.some(({ role, person }) => role === approval.role || person.id === approval.person.id)) continue;
    given.push(approval);
  }
  return given;
}

/** Roles of those asked that nobody has approved as. */
export function openApprovals(asked: readonly ApprovalRole[], given: readonly Approval[]): readonly ApprovalRole[] {
  return asked.filter(role => !given.some(approval => approval.role === role));
}

/** As what a person would approve: the first open role that is theirs. Undefined when they have approved already, or are not asked. */
export function roleToApprove(person: PersonId, open: readonly ApprovalRole[], given: readonly Approval[], approvers: Approvers): ApprovalRole | undefined {
  if (given.some(approval => approval.person.id === person)) return undefined;
  return open.find(role => approvers[role].includes(person));
}

function lastVoiding(entries: readonly StampedEntry[]): number {
  return entries.reduce((last, { title }, index) => (voiding.includes(title) ? index : last), -1);
}

function approvalIn(entry: StampedEntry, linesHash: string): Approval | undefined {
  if (entry.title !== 'approve' || entry.actor.toLowerCase() !== entry.modifiedBy.email.toLowerCase()) return undefined;
  const data = actionOfEntry(entry)?.data;
  if (typeof data !== 'object' || data === null || !('role' in data) || !('linesHash' in data) || data.linesHash !== linesHash) return undefined;
  const { role } = data;
  return isRole(role) ? { role, person: entry.modifiedBy, at: entry.at } : undefined;
}

function isRole(value: unknown): value is ApprovalRole {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(approvalRoles, value);
}
