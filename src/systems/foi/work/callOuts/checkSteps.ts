import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Person } from '../../../../kernel/lists/columns';
import { callOuts } from '../../lists';
import { AbsenceFacts } from '../absences';
import { dayForManager, managerOf } from '../checkAllocate';
import { Checked } from '../contract';
import { anyDate, good, requiredText, wrong } from '../../../../kernel/typed';
import { checkedForm, Read } from '../typed';
import { DelegateFacts } from './delegate';
import { EscalateFacts } from './escalate';
import { SendBackFacts } from './sendBack';

export type SendBackEntry = { readonly [K in keyof SendBackFacts]: string };
export type EscalateEntry = { readonly [K in keyof EscalateFacts]: string };
export type DelegateEntry = { readonly [K in keyof DelegateFacts]: string };
export type AbsenceEntry = { readonly [K in keyof AbsenceFacts]: string };

/** Reads the form that sends an answer back. `deadline` is the request's own due date. */
export function checkSendBack(entry: SendBackEntry, today: CalendarDate, deadline: CalendarDate | null): Checked<SendBackEntry, SendBackFacts> {
  return checkedForm<SendBackEntry, SendBackFacts>({
    amendment: requiredText(entry.amendment, callOuts.columns.amendment),
    dueOn: entry.dueOn.trim() === '' ? good(null) : dayForManager(entry.dueOn, today, deadline),
  });
}

/** Reads to whom a late call-out is escalated. */
export function checkEscalate(entry: EscalateEntry): Checked<EscalateEntry, EscalateFacts> {
  return checkedForm<EscalateEntry, EscalateFacts>({ to: address(entry.to) });
}

function address(typed: string): Read<string> {
  const text = typed.trim();
  if (text === '') return wrong('missing');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? good(text) : wrong('notAnAddress');
}

/** Reads to whom a call-out is handed. A delegate is one of the managers: others can't write to Activity. */
export function checkDelegate(entry: DelegateEntry, managers: readonly Person[], today: CalendarDate): Checked<DelegateEntry, DelegateFacts> {
  return checkedForm<DelegateEntry, DelegateFacts>({
    delegate: managerOf(entry.delegate, managers),
    until: entry.until.trim() === '' ? good(null) : dayForManager(entry.until, today, null),
  });
}

/** Reads an absence. The first day may be past; the last may not. */
export function checkAbsence(entry: AbsenceEntry, managers: readonly Person[], today: CalendarDate): Checked<AbsenceEntry, AbsenceFacts> {
  const manager = managerOf(entry.manager, managers);
  const fromOn = anyDate(entry.fromOn);
  return checkedForm<AbsenceEntry, AbsenceFacts>({
    manager,
    delegate: somebodyElse(managerOf(entry.delegate, managers), manager),
    fromOn,
    untilOn: lastDay(dayForManager(entry.untilOn, today, null), fromOn),
  });
}

function somebodyElse(delegate: Read<Person>, manager: Read<Person>): Read<Person> {
  return delegate.ok && manager.ok && delegate.value.id === manager.value.id ? wrong('samePerson') : delegate;
}

function lastDay(untilOn: Read<CalendarDate>, fromOn: Read<CalendarDate>): Read<CalendarDate> {
  return untilOn.ok && fromOn.ok && untilOn.value < fromOn.value ? wrong('endsBeforeStart') : untilOn;
}
