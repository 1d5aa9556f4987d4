import * as React from 'react';
import type { Language } from '../../../../src/kernel/text';
import type { FieldInfo } from '../sharePoint/listInfo';
import { say } from '../strings';
import { LookupOption } from './formData';

export interface FieldInputProps {
  readonly language: Language;
  readonly field: FieldInfo;
  readonly id: string;
  readonly value: string;
  readonly options: readonly LookupOption[];
  readonly complaint: string | undefined;
  readonly onChange: (value: string) => void;
}

export function fieldId({ internalName }: FieldInfo): string {
  return `field-${internalName}`;
}

/** One column of the form by its type, with its label, hint and complaint. */
export function FieldInput(props: FieldInputProps): React.ReactElement {
  const { language, field, id, complaint } = props;
  const hint = hintOf(language, field);
  const isGroup = field.type === 'MultiChoice' || field.type === 'LookupMulti';
  const label = <>{field.title}{field.required && <span className="form-required"> ({say(language, 'required')})</span>}</>;
  const notes = (
    <>
      {hint && <p className="form-hint" id={`${id}-hint`}>{hint}</p>}
      {complaint !== undefined && <p className="form-error" id={`${id}-error`}>{complaint}</p>}
    </>
  );
  if (isGroup) return <fieldset className="form-field" id={id} tabIndex={-1}><legend>{label}</legend><Checks {...props} />{notes}</fieldset>;
  return <div className="form-field"><label htmlFor={id}>{label}</label><Input {...props} described={described(id, hint, complaint)} />{notes}</div>;
}

function described(id: string, hint: string | undefined, complaint: string | undefined): string | undefined {
  const ids = [hint && `${id}-hint`, complaint !== undefined && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function hintOf(language: Language, { type, description }: FieldInfo): string | undefined {
  if (description) return description;
  if (type.startsWith('User')) return say(language, 'personHint');
  return type === 'URL' ? say(language, 'linkHint') : undefined;
}

function Input({ language, field, id, value, options, complaint, described: describedBy, onChange }: FieldInputProps & { readonly described: string | undefined }): React.ReactElement {
  const shared = {
    id, value, 'aria-describedby': describedBy, 'aria-invalid': complaint !== undefined || undefined, required: field.required,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => onChange(event.target.value),
  };
  switch (field.type) {
    case 'Note':
      return <textarea rows={5} {...shared} />;
    case 'Boolean':
      return <input type="checkbox" id={id} aria-describedby={describedBy} checked={value === '1'} onChange={(event) => onChange(event.target.checked ? '1' : '')} />;
    case 'DateTime':
      return <input type={field.dateOnly ? 'date' : 'datetime-local'} {...shared} />;
    case 'Number':
    case 'Currency':
      return <input type="text" inputMode="decimal" autoComplete="off" {...shared} />;
    case 'Choice':
      return <Options shared={shared} language={language} options={field.choices.map((choice) => ({ id: choice, text: choice }))} />;
    case 'Lookup':
      return <Options shared={shared} language={language} options={options} />;
    default:
      return <input type="text" maxLength={field.maxLength} autoComplete="off" {...shared} />;
  }
}

function Options({ shared, language, options }: { readonly shared: React.SelectHTMLAttributes<HTMLSelectElement>; readonly language: Language; readonly options: readonly LookupOption[] }): React.ReactElement {
  return (
    <select {...shared}>
      <option value="">{say(language, 'none')}</option>
      {options.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
    </select>
  );
}

function Checks({ field, value, options, onChange }: FieldInputProps): React.ReactElement {
  const chosen = value === '' ? [] : value.split('\n');
  const offered = field.type === 'MultiChoice' ? field.choices.map((choice) => ({ id: choice, text: choice })) : options;
  const toggle = (id: string, isOn: boolean): void => onChange((isOn ? [...chosen, id] : chosen.filter((other) => other !== id)).join('\n'));
  return <>{offered.map(({ id, text }) => <label key={id} className="check"><input type="checkbox" checked={chosen.includes(id)} onChange={(event) => toggle(id, event.target.checked)} /> {text}</label>)}</>;
}
