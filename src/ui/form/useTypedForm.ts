import * as React from 'react';
import { DefaultValues, FieldErrors, FieldPath, FieldValues, Resolver, useForm, UseFormReturn, useFormState } from 'react-hook-form';
import { FieldBinding } from './binding';
import { SummaryLine } from './FieldSummary';

/** A form's typed text read into facts, or the faults of its fields by code. */
export type Read<Entry, Facts> = { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly faults: { readonly [K in keyof Entry]?: string } };

interface TypedFormOptions<Entry, Facts> {
  /** Part of the ids of the fields. */
  readonly id: string;
  readonly initial: Entry;
  readonly read: (entry: Entry) => Read<Entry, Facts>;
  /** Labels in the order of the fields, which is the order of the summary. */
  readonly labels: { readonly [K in keyof Entry]: string };
  /** What is wrong with a field, in words that name it. */
  readonly sayFault: (fault: string, label: string) => string;
}

export interface TypedForm<Entry extends FieldValues, Facts> {
  readonly form: UseFormReturn<Entry>;
  readonly field: (name: keyof Entry & string) => FieldBinding;
  readonly summary: readonly SummaryLine[];
  /** How often the form was refused, so that the summary knows when to take the focus. */
  readonly refusals: number;
  /** Names a fault that only the answer to the sent form could tell. */
  readonly refuse: (name: keyof Entry & string, fault: string) => void;
  readonly onSubmit: (send: (facts: Facts) => void) => (event?: React.FormEvent) => void;
}

/**
 * A form over plain typed values, read by the domain's own check: one set of rules for the page and for what is written.
 * What was typed is never changed and never taken away.
 */
export function useTypedForm<Entry extends FieldValues, Facts>({ id, initial, read, labels, sayFault }: TypedFormOptions<Entry, Facts>): TypedForm<Entry, Facts> {
  const resolver: Resolver<Entry> = entry => {
    const result = read(entry);
    return result.ok ? { values: entry, errors: {} } : { values: {}, errors: errorsOf(result.faults) };
  };
  const form = useForm<Entry>({ defaultValues: initial as DefaultValues<Entry>, resolver, mode: 'onSubmit', reValidateMode: 'onChange', shouldFocusError: false });
  const { errors, submitCount, isSubmitted } = useFormState({ control: form.control });
  const [answers, setAnswers] = React.useState(0);

  const names = Object.keys(labels) as (keyof Entry & string)[];
  const idOf = (name: string): string => `${id}-${name}`;
  const faultOf = (name: keyof Entry & string): string | undefined => {
    const code = errors[name]?.type;
    return typeof code === 'string' ? sayFault(code, labels[name]) : undefined;
  };

  return {
    form,
    field: name => ({
      id: idOf(name),
      label: labels[name],
      fault: faultOf(name),
      bind: form.register(name as unknown as FieldPath<Entry>),
      put: value => form.setValue(name as unknown as FieldPath<Entry>, value as Entry[FieldPath<Entry>], { shouldDirty: true, shouldValidate: isSubmitted }),
    }),
    summary: names.flatMap(name => {
      const message = faultOf(name);
      return message === undefined ? [] : [{ id: idOf(name), message }];
    }),
    refusals: submitCount + answers,
    refuse: (name, fault) => {
      form.setError(name as unknown as FieldPath<Entry>, { type: fault });
      setAnswers(count => count + 1);
    },
    onSubmit: send => event => {
      void form.handleSubmit(entry => {
        const result = read(entry);
        if (result.ok) send(result.facts);
      })(event);
    },
  };
}

function errorsOf<Entry extends FieldValues>(faults: { readonly [K in keyof Entry]?: string }): FieldErrors<Entry> {
  const entries = Object.entries(faults).map(([name, type]) => [name, { type }]);
  return Object.fromEntries(entries) as FieldErrors<Entry>;
}
