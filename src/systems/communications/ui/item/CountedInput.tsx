import * as React from 'react';
import { Language } from '../../../../kernel/text';

interface CountedInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What stands under the box, given how many characters are left; fewer than none when it is too long. */
  readonly hintOf: (left: number) => string;
  /** Language of what is typed. */
  readonly language: Language;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** SharePoint keeps no more in one line. What is longer is told and stays as typed. */
const most = 255;

/** One text with a live count. What is typed is never cut. */
export function CountedInput({ id, label, value, hintOf, language, isLong = false, onChange }: CountedInputProps): JSX.Element {
  const left = most - value.length;
  const box = {
    id,
    className: 'ri-input',
    value,
    lang: `${language}-CA`,
    dir: 'auto',
    spellCheck: true,
    autoComplete: 'off',
    'aria-describedby': `${id}-hint`,
    'aria-invalid': left < 0 || undefined,
  } as const;
  const typed = (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => onChange(event.target.value);
  return (
    <div className="ri-field">
      <label className="ri-field-label" htmlFor={id}>
        {label}
      </label>
      {isLong ? <textarea rows={3} {...box} onChange={typed} /> : <input type="text" {...box} onChange={typed} />}
      <span id={`${id}-hint`} className={left < 0 ? 'ri-hint ri-counter-over' : 'ri-hint'}>
        {hintOf(left)}
      </span>
    </div>
  );
}
