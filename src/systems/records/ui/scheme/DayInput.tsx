import * as React from 'react';
import { describedBy } from '../../../../ui/form/binding';
import { Field } from '../../../../ui/form/Field';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';

interface DayInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly fault?: string;
  readonly onType: (typed: string) => void;
}

/** A day that is answered as it is typed. What was typed stays, a wrong day too. */
export function DayInput({ value, onType, ...given }: DayInputProps): JSX.Element {
  const { dateHint } = useWords(uiWords);
  const field = { ...given, hint: given.hint ?? dateHint };
  return (
    <Field {...field}>
      <input id={field.id} type="text" className="ri-input ri-input-short" autoComplete="off" spellCheck={false} value={value} aria-describedby={describedBy(field)} aria-invalid={field.fault ? true : undefined} onChange={({ target }) => onType(target.value)} />
    </Field>
  );
}
