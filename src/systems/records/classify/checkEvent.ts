import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { anyDate, Checked, checkedForm, choiceOf, Read, TypedFault, wrong } from '../../../kernel/typed';
import { ArchivalReview, archivalReviews } from '../retained';

export type EventFault = TypedFault | 'future';
export type DayEntry = { on: string };
export type ReviewEntry = { answer: string };

/** Reads the day of an event. What is still to come has not happened. */
export function checkDay({ on }: DayEntry, today: CalendarDate): Checked<DayEntry, { readonly on: CalendarDate }, EventFault> {
  return checkedForm<DayEntry, { readonly on: CalendarDate }, EventFault>({ on: pastDay(on, today) });
}

/** Reads what an archivist answered. */
export function checkReview({ answer }: ReviewEntry): Checked<ReviewEntry, { readonly answer: ArchivalReview }> {
  return checkedForm<ReviewEntry, { readonly answer: ArchivalReview }>({ answer: choiceOf(answer, archivalReviews) });
}

function pastDay(typed: string, today: CalendarDate): Read<CalendarDate, EventFault> {
  const read = anyDate(typed);
  return read.ok && read.value > today ? wrong('future') : read;
}
