import { RoleId } from '../roles';
import { Bilingual } from '../text';

/** A state either waits for somebody until a date, or is an end. */
export type StateDeclaration =
  | {
      readonly kind: 'waiting';
      readonly label: Bilingual;
      /** Column that holds the date by which the state must be left. */
      readonly deadline: string;
      /** Who has to move it on: a role, or the person in a column. */
      readonly owner: { readonly role: RoleId } | { readonly column: string };
    }
  | {
      readonly kind: 'final';
      readonly label: Bilingual;
    };

/** What a transition asks of the person, by column or question name. */
export interface Question {
  readonly name: string;
  readonly label: Bilingual;
  readonly required: boolean;
}

/** What follows from a transition. */
export type Consequence = { readonly kind: 'dueDate'; readonly column: string } | { readonly kind: 'notice'; readonly to: RoleId | 'assignee' } | { readonly kind: 'letter'; readonly template: string };

/** Who may take a transition: anyone of a role, or the person an item is assigned to. */
export type Actor = RoleId | 'assignee';

export interface TransitionDeclaration<State extends string> {
  /** Empty for the transition that makes a new item. */
  readonly from: readonly State[];
  /** `same` leaves the item in the state that it was in: a day recorded, a letter sent. */
  readonly to: State | 'same';
  readonly by: readonly Actor[];
  readonly label: Bilingual;
  readonly asks: readonly Question[];
  readonly promises: readonly Consequence[];
}

export interface LifecycleDeclaration<State extends string = string, Transition extends string = string> {
  readonly id: string;
  readonly states: Readonly<Record<State, StateDeclaration>>;
  readonly transitions: Readonly<Record<Transition, TransitionDeclaration<State>>>;
}

/**
 * Declares the life of an item as data. Buttons, the permission table and the tests of role x state x transition are read from it.
 * `checkLifecycle` proves what the types can't.
 */
export function defineLifecycle<const State extends string, const Transition extends string>(
  lifecycle: LifecycleDeclaration<State, Transition>,
): LifecycleDeclaration<State, Transition> {
  return lifecycle;
}

/** The states as choices of a column. */
export function stateChoices<State extends string>(lifecycle: LifecycleDeclaration<State>): Readonly<Record<State, Bilingual>> {
  const entries = (Object.keys(lifecycle.states) as State[]).map(state => [state, lifecycle.states[state].label]);
  return Object.fromEntries(entries) as Record<State, Bilingual>;
}
