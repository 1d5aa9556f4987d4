import fc from 'fast-check';
import { StampedEntry } from '../../../../src/kernel/activity/entriesOf';
import { Instant } from '../../../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../../../src/kernel/lists/columns';
import { ApprovalRole, approvalsAsked, Approvers, countApprovals, openApprovals, roleToApprove } from '../../../../src/systems/records/disposition/approvals';

const person = (id: number, email: string): Person => ({ id: id as PersonId, name: email, email });
const maya = person(1, 'maya@region.example');
const ravi = person(2, 'ravi@region.example');
const marguerite = person(3, 'marguerite@region.example');
const both = person(4, 'both@region.example');
const people = [maya, ravi, marguerite, both];
/** `both` leads the records and is the manager who answers, as happens in a small office. */
const approvers: Approvers = { manager: [maya.id, both.id], recordsCoordinator: [ravi.id, both.id], archivist: [marguerite.id] };

let count = 0;
/** An entry of Activity that SharePoint says `by` added. */
function entry(title: string, by: Person, data: object = {}, actor = by): StampedEntry {
  count += 1;
  return { id: count, title, actor: actor.email, modifiedBy: by, at: '2026-03-10T14:00:00.000Z' as Instant, position: count, actionId: String(count), hash: '', previousHash: '', data: JSON.stringify({ data, fingerprint: '' }) } as StampedEntry;
}
const approve = (by: Person, role: ApprovalRole, linesHash = 'list', actor = by): StampedEntry => entry('approve', by, { role, linesHash }, actor);
const rolesOf = (entries: readonly StampedEntry[]): readonly ApprovalRole[] => countApprovals(entries, 'list', approvers).map(({ role }) => role);

it('asks the manager and the coordinator, and an archivist where one decides', () => {
  expect(approvalsAsked('destroy', [{ final: 'destroy' }])).toEqual(['manager', 'recordsCoordinator']);
  expect(approvalsAsked('destroy', [{ final: 'destroy' }, { final: 'selective' }])).toContain('archivist');
  expect(approvalsAsked('transfer', [{ final: 'transfer' }])).toContain('archivist');
});

it('counts each person once, whatever they are', () => {
  expect(rolesOf([approve(maya, 'manager'), approve(ravi, 'recordsCoordinator')])).toEqual(['manager', 'recordsCoordinator']);
  expect(rolesOf([approve(both, 'manager'), approve(both, 'recordsCoordinator')])).toEqual(['manager']);
  expect(rolesOf([approve(maya, 'manager'), approve(both, 'manager'), approve(both, 'recordsCoordinator')])).toEqual(['manager', 'recordsCoordinator']);
});

it('counts nobody who has not the role, and nothing that somebody else entered for them', () => {
  expect(rolesOf([approve(maya, 'archivist'), approve(ravi, 'manager')])).toEqual([]);
  // Ravi's page mended an approval of Maya's that broke off: the stamp is Ravi's.
  expect(rolesOf([approve(ravi, 'manager', 'list', maya)])).toEqual([]);
  expect(rolesOf([approve(ravi, 'recordsCoordinator', 'list', maya)])).toEqual([]);
});

it('counts for this list alone, and anew after it was refused or changed', () => {
  expect(rolesOf([approve(maya, 'manager', 'another list')])).toEqual([]);
  for (const step of ['refuse', 'submit', 'change', 'withdraw']) expect(rolesOf([approve(maya, 'manager'), entry(step, ravi), approve(ravi, 'recordsCoordinator')])).toEqual(['recordsCoordinator']);
});

it('reads no approval from an entry that says nothing of the kind', () => {
  const odd = [{ ...approve(maya, 'manager'), data: 'not json' }, entry('approve', maya, { linesHash: 'list' }), entry('approve', maya, { role: 'toString', linesHash: 'list' })];
  expect(rolesOf(odd)).toEqual([]);
});

it('offers a person the first open role that is theirs, once', () => {
  const asked = ['manager', 'recordsCoordinator'] as const;
  expect(roleToApprove(both.id, asked, [], approvers)).toBe('manager');
  const given = countApprovals([approve(both, 'manager')], 'list', approvers);
  expect(roleToApprove(both.id, openApprovals(asked, given), given, approvers)).toBeUndefined();
  expect(roleToApprove(ravi.id, openApprovals(asked, given), given, approvers)).toBe('recordsCoordinator');
  expect(roleToApprove(marguerite.id, asked, [], approvers)).toBeUndefined();
});

it('whatever is entered, all approvals are never of one person', () => {
  const anyEntry = fc.record({ by: fc.constantFrom(...people), actor: fc.constantFrom(...people), role: fc.constantFrom<ApprovalRole>('manager', 'recordsCoordinator', 'archivist'), title: fc.constantFrom('approve', 'approve', 'approve', 'refuse', 'submit') });
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), entered => {
      const given = countApprovals(entered.map(({ by, actor, role, title }) => entry(title, by, { role, linesHash: 'list' }, actor)), 'list', approvers);
      expect(new Set(given.map(approval => approval.person.id)).size).toBe(given.length);
      expect(new Set(given.map(({ role }) => role)).size).toBe(given.length);
      for (const approval of given) expect(approvers[approval.role]).toContain(approval.person.id);
    }),
    { numRuns: 3_000 },
  );
});
