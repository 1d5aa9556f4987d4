import { act, ActionOutcome, TrackedItem } from '../activity/act';
import { ActivityList } from '../activity/activityList';
import { begin, BeginOutcome } from '../activity/begin';
import { JsonValue } from '../activity/json';
import { Person } from '../lists/columns';
import { FieldsOf, ItemOf, ListDeclaration, NewFields } from '../lists/defineList';
import { Workplace } from '../ports/workplace';
import { actorOf } from './actorOf';
import { LifecycleDeclaration } from './defineLifecycle';

/** The columns of an item that its life needs. */
export interface Living<State> extends TrackedItem {
  readonly status: State;
  readonly assignedTo: Person | null;
}

/** A list whose items live by a lifecycle, and where their accounts are kept. */
export interface Lived<L extends ListDeclaration, State extends string, Transition extends string> {
  readonly list: L;
  readonly activity: ActivityList;
  readonly lifecycle: LifecycleDeclaration<State, Transition>;
}

/** What a step changes, the state aside, and what Activity keeps of it. */
export interface PlannedStep<L extends ListDeclaration> {
  readonly changes: Partial<Omit<FieldsOf<L>, 'status'>>;
  readonly data: JsonValue;
}

/**
 * Takes a step on an item, by whoever is at the page, when the lifecycle lets them. The state comes from the lifecycle.
 * Safe to repeat with the same `actionId`. Throws StoreError.
 */
export async function takeStep<L extends ListDeclaration, State extends string, Transition extends string>(
  work: Workplace,
  { list, activity, lifecycle }: Lived<L, State, Transition>,
  transition: Transition,
  item: ItemOf<L> & Living<State>,
  { changes, data }: PlannedStep<L>,
  actionId: string,
): Promise<ActionOutcome<L>> {
  const actor = await actorOf(work, lifecycle, transition, actionId, item);
  const { to } = lifecycle.transitions[transition];
  const all = (to === 'same' ? changes : { ...changes, status: to }) as Partial<FieldsOf<L>>;
  return act(work, { list, activity, item, action: transition, actionId, actor, changes: all, data });
}

/** Makes an item by the transition that begins its life. The same `actionId` always gives the same item. Throws StoreError. */
export async function takeFirstStep<L extends ListDeclaration, State extends string, Transition extends string>(
  work: Workplace,
  { list, activity, lifecycle }: Lived<L, State, Transition>,
  transition: Transition,
  { fields, data }: { readonly fields: Omit<NewFields<L>, 'status'>; readonly data: JsonValue },
  actionId: string,
): Promise<BeginOutcome<L>> {
  const actor = await actorOf(work, lifecycle, transition, actionId);
  const whole = { ...fields, status: lifecycle.transitions[transition].to } as unknown as NewFields<L>;
  return begin(work, { list, activity, action: transition, actionId, actor, fields: whole, data });
}
