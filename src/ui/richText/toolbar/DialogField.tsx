import * as React from 'react';
import { describedBy } from '../../form/binding';
import { Field } from '../../form/Field';

interface DialogFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isOff?: boolean;
}

/** One line of text in a dialog. */
export function DialogField({ value, onChange, isOff = false, ...field }: DialogFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <input
        type="text"
        className="ri-input"
        id={field.id}
        value={value}
        disabled={isOff}
        autoComplete="off"
        aria-describedby={describedBy(field)}
        aria-invalid={field.fault ? true : undefined}
        onChange={event => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
