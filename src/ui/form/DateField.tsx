import * as React from 'react';
import { parseCalendarDate } from '../../kernel/dates/calendarDate';
import { Icon } from '../icons';
import { useWords } from '../surroundings';
import { uiWords } from '../uiWords';
import { controlProps, FieldProps } from './binding';
import { Field } from './Field';

/**
 * A date that is typed, with the browser's calendar beside it. A plain text box, because a date box throws away what it can't
 * read: here a wrong date can be typed, is told, and stays.
 */
export function DateField(field: FieldProps): JSX.Element {
  const words = useWords(uiWords);
  const picker = React.useRef<HTMLInputElement>(null);
  const withHint = { ...field, hint: field.hint ?? words.dateHint };
  return (
    <Field {...withHint}>
      <div className="ri-dateRow">
        <input type="text" className="ri-input" pattern="\d{4}-\d{2}-\d{2}" spellCheck={false} {...controlProps(withHint)} />
        <button type="button" className="ri-iconButton" aria-label={words.openCalendar(field.label)} onClick={() => openPicker(picker.current, typedIn(field.id))}>
          <Icon name="later" />
        </button>
        <input ref={picker} type="date" className="ri-datePicker" tabIndex={-1} aria-hidden="true" onChange={event => field.put(event.target.value)} />
      </div>
    </Field>
  );
}

function typedIn(id: string): string {
  const box = document.getElementById(id);
  return box instanceof HTMLInputElement ? box.value.trim() : '';
}

function openPicker(picker: HTMLInputElement | null, typed: string): void {
  if (!picker) return;
  picker.value = parseCalendarDate(typed) ?? '';
  // Browsers of before 2022 have no showPicker; there the date is typed.
  if ('showPicker' in picker) picker.showPicker();
}
