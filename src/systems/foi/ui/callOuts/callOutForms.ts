import * as React from 'react';
import { CallOut } from '../../lists';
import { CallOutTransition } from '../../work/standing';
import { ItemFormProps } from '../forms/itemForm';

type Form = React.ComponentType<ItemFormProps<CallOut>>;
/** Steps that a coordinator takes with a call-out that was made. It is brought up to date by the step that changes its request. */
export type CallOutAction = Exclude<CallOutTransition, 'ask' | 'answer' | 'bringUpToDate'>;

function lazily<Name extends string>(load: () => Promise<Readonly<Record<Name, Form>>>, name: Name): React.LazyExoticComponent<Form> {
  return React.lazy(async () => {
    const form: Form = (await load())[name];
    return { default: form };
  });
}

const steps = () => import('./stepForms');

/** The form of each step, in the order of the buttons. They arrive together, when the first is opened. */
export const formOfCallOut: Readonly<Record<CallOutAction, React.LazyExoticComponent<Form>>> = {
  remind: lazily(steps, 'RemindForm'),
  sendBack: lazily(steps, 'SendBackForm'),
  escalate: lazily(steps, 'EscalateForm'),
  delegate: lazily(steps, 'DelegateForm'),
  withdraw: lazily(steps, 'WithdrawForm'),
};

export function isCallOutAction(transition: string): transition is CallOutAction {
  return transition in formOfCallOut;
}
