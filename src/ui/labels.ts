import { Column } from '../kernel/lists/columns';
import { LifecycleDeclaration } from '../kernel/lifecycle/defineLifecycle';
import { Language } from '../kernel/text';
import { Option } from './form/inputs';

/** The choices of a column as a form offers them. */
export function optionsOf({ choices = [] }: Pick<Column, 'choices'>, language: Language): readonly Option[] {
  return choices.map(({ value, label }) => ({ value, label: label[language] }));
}

/** The label of a chosen value. Empty for no value. */
export function choiceLabel({ choices = [] }: Pick<Column, 'choices'>, value: string | null, language: Language): string {
  return choices.find(choice => choice.value === value)?.label[language] ?? '';
}

/** What the lifecycle calls a transition. Undefined for one that it does not have: an entry of Activity may be of another version. */
export function transitionLabel({ transitions }: LifecycleDeclaration, action: string, language: Language): string | undefined {
  return Object.prototype.hasOwnProperty.call(transitions, action) ? transitions[action].label[language] : undefined;
}

/** The label of what a transition asks. Throws for a question that the lifecycle does not ask: a slip in the code. */
export function askLabel<State extends string, Transition extends string>(
  lifecycle: LifecycleDeclaration<State, Transition>,
  transition: Transition,
  name: string,
  language: Language,
): string {
  const question = lifecycle.transitions[transition].asks.find(asked => asked.name === name);
  if (!question) throw new RangeError(`${lifecycle.id}.${transition} does not ask ${name}`);
  return question.label[language];
}
