import * as React from 'react';
import { useWords } from '../surroundings';
import { uiWords } from '../uiWords';
import { controlProps, FieldProps } from './binding';
import { Field, FieldGroup, UnderField } from './Field';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One line of text. `isNumber` shows a phone's number pad; what is typed stays text until the form is read. */
export function TextInput({ isNumber = false, ...field }: FieldProps & { readonly isNumber?: boolean }): JSX.Element {
  return (
    <Field {...field}>
      <input type="text" className={isNumber ? 'ri-input ri-input-short' : 'ri-input'} inputMode={isNumber ? 'numeric' : undefined} {...controlProps(field)} />
    </Field>
  );
}

/** Several lines of text. */
export function NoteInput(field: FieldProps): JSX.Element {
  return (
    <Field {...field}>
      <textarea className="ri-input" rows={4} {...controlProps(field)} />
    </Field>
  );
}

/** One of many. The browser's own list: it is known to every hand, voice and phone. */
export function SelectInput({ options, ...field }: FieldProps & { readonly options: readonly Option[] }): JSX.Element {
  const { chooseOne } = useWords(uiWords);
  return (
    <Field {...field}>
      <select className="ri-input" {...controlProps(field)}>
        <option value="">{chooseOne}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of few, all in sight. */
export function RadioInput({ options, ...field }: FieldProps & { readonly options: readonly Option[] }): JSX.Element {
  const { id, bind } = field;
  return (
    <FieldGroup {...field}>
      <div className="ri-options">
        {options.map(({ value, label }, index) => (
          <label key={value} className="ri-option">
            <input type="radio" {...bind} value={value} id={index === 0 ? id : `${id}-${value}`} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** A statement that the person makes or not. The sentence stands beside the box, so there is no label above. */
export function CheckInput(field: FieldProps): JSX.Element {
  return (
    <div className="ri-field">
      <label className="ri-option">
        <input type="checkbox" {...controlProps(field)} />
        <span>{field.label}</span>
      </label>
      <UnderField {...field} />
    </div>
  );
}
