import * as React from 'react';
import { Field } from '../../../../ui/form/Field';
import { Option } from '../../../../ui/form/inputs';
import { describedBy } from '../../../../ui/form/binding';
import { useWords } from '../../../../ui/surroundings';
import { searchWords } from './searchWords';

interface PlainFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A condition of a search, typed. It belongs to no form that is sent, so it keeps its own value. */
export function PlainField({ value, onChange, ...field }: PlainFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <input id={field.id} type="text" className="ri-input" value={value} onChange={({ target }) => onChange(target.value)} aria-describedby={describedBy(field)} aria-invalid={field.fault ? true : undefined} autoComplete="off" />
    </Field>
  );
}

/** A condition of a search, chosen. The first choice asks for nothing. */
export function Choice({ value, onChange, options, ...field }: PlainFieldProps & { readonly options: readonly Option[] }): JSX.Element {
  const { any } = useWords(searchWords);
  return (
    <Field {...field}>
      <select id={field.id} className="ri-input" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{any}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
