import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { anyDate, Checked, checkedForm, Read, TypedFault, wrong } from '../../../../kernel/typed';
import { OtherButton, SubmitButton } from '../../../../ui/Buttons';
import { DateField } from '../../../../ui/form/DateField';
import { FieldSummary } from '../../../../ui/form/FieldSummary';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { useSayFault } from '../forms/useSayFault';
import { calendarWords } from './calendarWords';

type Entry = { to: string };
interface Facts {
  readonly to: CalendarDate;
}

interface MoveFormProps {
  readonly from: CalendarDate;
  readonly today: CalendarDate;
  readonly onMove: (to: CalendarDate) => void;
  readonly onCancel: () => void;
}

/** Another first day, typed: for a day that is not shown, and for who neither drags nor picks up. */
export function MoveForm({ from, today, onMove, onCancel }: MoveFormProps): JSX.Element {
  const words = useWords(calendarWords);
  const { cancel } = useWords(uiWords);
  const typed = useTypedForm<Entry, Facts>({ id: 'comms-move', initial: { to: from }, read: entry => readMove(entry, today), labels: { to: words.moveTo }, sayFault: useSayFault() });
  return (
    <form className="ri-form" noValidate onSubmit={typed.onSubmit(({ to }) => onMove(to))}>
      <FieldSummary lines={typed.summary} refusals={typed.refusals} />
      <DateField {...typed.field('to')} hint={words.moveHint} />
      <div className="ri-buttons">
        <SubmitButton text={words.move} busyText={words.move} isBusy={false} />
        <OtherButton text={cancel} onClick={onCancel} />
      </div>
    </form>
  );
}

function readMove({ to }: Entry, today: CalendarDate): Checked<Entry, Facts, TypedFault | 'inPast'> {
  const day = anyDate(to);
  const read: Read<CalendarDate, TypedFault | 'inPast'> = day.ok && day.value < today ? wrong('inPast') : day;
  return checkedForm<Entry, Facts, TypedFault | 'inPast'>({ to: read });
}
