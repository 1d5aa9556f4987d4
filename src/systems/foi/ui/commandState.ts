import { Visitor } from '../../../kernel/ports/people';
import { RoleId } from '../../../kernel/roles';
import { mayTake, Standing } from '../../../kernel/lifecycle/allowed';
import { callOutLifecycle } from '../callOutLifecycle';
import { requestLifecycle } from '../lifecycle';
import { callOuts, requests } from '../lists';
import type { CallOutTransition, RequestTransition } from '../work/standing';

/** Buttons that the command set adds to the native lists, in the order of the bar. */
export const foiCommands = ['open', 'allocate', 'remind', 'answer', 'sendBack', 'extend', 'stopClock', 'approve', 'close'] as const;
export type FoiCommand = (typeof foiCommands)[number];

/** Steps that may stop the clock of a request: for a deposit, for a clarification, for an access plan. */
export const clockStops = ['estimateFees', 'askClarification', 'proposeAccessPlan'] as const satisfies readonly RequestTransition[];
export type ClockStop = (typeof clockStops)[number];

/** What a selected row of a list view tells. A view that lacks a column tells less, and shows fewer commands. */
export interface SelectedRow {
  /** The stored value of the state column. */
  readonly status: string | undefined;
  /** True when the row is assigned to the visitor, or to somebody on their behalf. */
  readonly isMine: boolean;
}

interface Selection {
  readonly roles: readonly RoleId[];
  /** Name of the list as it stands in its address. */
  readonly listName: string;
  readonly rows: readonly SelectedRow[];
}

/** Whether a command may be used on a row by who stands so to it. */
type Fits = (status: string | undefined, standing: Standing) => boolean;
interface Offer {
  readonly takes: 'one' | 'many';
  readonly fits: Fits;
}
type Offers = Readonly<Partial<Record<FoiCommand, Offer>>>;

/** The commands to show, from the lifecycles: those that each of the selected rows allows. */
export function shownCommands({ roles, listName, rows }: Selection): readonly FoiCommand[] {
  const offers = offersOf(listName);
  return foiCommands.filter(command => {
    const offer = offers[command];
    if (!offer || rows.length === 0 || (rows.length > 1 && offer.takes === 'one')) return false;
    return rows.every(({ status, isMine }) => offer.fits(status, { roles, isAssignee: isMine }));
  });
}

function offersOf(listName: string): Offers {
  if (listName === requests.name) return onRequests;
  return listName === callOuts.name ? onCallOuts : {};
}

const onRequests: Offers = {
  open: { takes: 'one', fits: () => true },
  allocate: { takes: 'many', fits: request('allocate') },
  // The managers are reminded, so it is their call-outs that say whether one may.
  remind: { takes: 'many', fits: (status, standing) => status === 'allocated' && mayTake(callOutLifecycle, 'remind', 'asked', standing) },
  extend: { takes: 'one', fits: request('extend') },
  stopClock: { takes: 'one', fits: (status, standing) => clockStops.some(step => request(step)(status, standing)) },
  approve: { takes: 'one', fits: request('approve') },
  close: { takes: 'one', fits: request('close') },
};

// SharePoint's own Open shows a call-out; a command for it would be the second of that name.
const onCallOuts: Offers = {
  remind: { takes: 'many', fits: callOut('remind') },
  answer: { takes: 'one', fits: callOut('answer') },
  sendBack: { takes: 'one', fits: callOut('sendBack') },
};

function request(transition: RequestTransition): Fits {
  return (status, standing) => isState(requestLifecycle.states, status) && mayTake(requestLifecycle, transition, status, standing);
}

function callOut(transition: CallOutTransition): Fits {
  return (status, standing) => isState(callOutLifecycle.states, status) && mayTake(callOutLifecycle, transition, status, standing);
}

function isState<States extends object>(states: States, status: string | undefined): status is keyof States & string {
  return status !== undefined && Object.prototype.hasOwnProperty.call(states, status);
}

/** Whether the visitor is among the persons of a row, by their addresses. */
export function isMine({ person }: Visitor, emails: readonly (string | undefined)[]): boolean {
  return emails.some(email => email?.toLowerCase() === person.email.toLowerCase());
}
