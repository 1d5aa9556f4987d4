import { Visitor } from '../../../kernel/ports/people';
import { RoleId } from '../../../kernel/roles';
import { mayTake } from '../../../kernel/lifecycle/allowed';
import { callOutLifecycle, requestLifecycle } from '../lifecycle';
import { callOuts, requests } from '../lists';

/** Buttons that the command set adds to the native lists. */
export type FoiCommand = 'open' | 'allocate' | 'answer' | 'close';
export const foiCommands: readonly FoiCommand[] = ['open', 'allocate', 'answer', 'close'];

/** What a selected row of a list view tells. A view that lacks a column tells less, and shows fewer commands. */
export interface SelectedRow {
  /** The stored value of the state column. */
  readonly status: string | undefined;
  /** True when the row is assigned to the visitor. */
  readonly isMine: boolean;
}

interface Selection {
  readonly roles: readonly RoleId[];
  /** Name of the list as it stands in its address. */
  readonly listName: string;
  readonly rows: readonly SelectedRow[];
}

/** The commands to show, from the lifecycles. Each acts on one item, so nothing shows for none or several rows. */
export function shownCommands({ roles, listName, rows }: Selection): readonly FoiCommand[] {
  const [row, ...others] = rows;
  if (!row || others.length > 0) return [];
  const standing = { roles, isAssignee: row.isMine };
  if (listName === requests.name) {
    const { status } = row;
    if (!isState(requestLifecycle.states, status)) return ['open'];
    return foiCommands.filter(command => command === 'open' || (command !== 'answer' && mayTake(requestLifecycle, command, status, standing)));
  }
  if (listName === callOuts.name) {
    // SharePoint's own Open shows a call-out; a command for it would be the second of that name.
    const { status } = row;
    return isState(callOutLifecycle.states, status) && mayTake(callOutLifecycle, 'answer', status, standing) ? ['answer'] : [];
  }
  return [];
}

function isState<States extends object>(states: States, status: string | undefined): status is keyof States & string {
  return status !== undefined && Object.prototype.hasOwnProperty.call(states, status);
}

/** Whether a row's person column, by address, is the visitor. */
export function isMine(visitor: Visitor, assignedEmail: string | undefined): boolean {
  return assignedEmail !== undefined && assignedEmail.toLowerCase() === visitor.person.email.toLowerCase();
}
