import * as fc from 'fast-check';
import { ontarioCalendar } from '../../../../src/kernel/calendar/ontarioCalendar';
import { addDays, calendarDate, CalendarDate } from '../../../../src/kernel/dates/calendarDate';
import { callOutDue } from '../../../../src/systems/foi/work/callOutDue';
import { dateColumns } from '../../../../src/systems/foi/work/dates';
import { openingEvents } from '../../../../src/systems/foi/work/events';
import { ontarioOffice } from '../../../../src/systems/foi/work/officeRules';

const calendar = ontarioCalendar();
const day = calendarDate;

function due(receivedOn: CalendarDate, today: CalendarDate, asked: CalendarDate | null = null, feePaidOn: CalendarDate | null = receivedOn) {
  const request = { act: 'FIPPA' as const, ...dateColumns('FIPPA', openingEvents(receivedOn, feePaidOn), ontarioOffice, today) };
  const { dueOn: callOut, dueReason } = callOutDue(request, asked, ontarioOffice, today);
  return { dueOn: request.dueOn, callOut, dueReason };
}

it('gives ten calendar days under the older rules', () => {
  expect(due(day('2026-03-02'), day('2026-03-03'))).toMatchObject({ callOut: '2026-03-12', dueReason: 'region' });
});

it('gives fifteen business days under the newer rules', () => {
  expect(due(day('2026-07-02'), day('2026-07-03')).callOut).toBe('2026-07-23');
});

it('never falls on a day when the office is closed', () => {
  expect(due(day('2026-03-05'), day('2026-03-06')).callOut).toBe('2026-03-16');
});

it('may still be today', () => {
  expect(due(day('2026-03-02'), day('2026-03-12')).callOut).toBe('2026-03-12');
});

it('is the next working day when the region\'s day is over', () => {
  expect(due(day('2026-03-05'), day('2026-03-20'))).toMatchObject({ callOut: '2026-03-23', dueReason: 'nextWorkingDay' });
});

it('is the due date of the request when the next working day would be after it', () => {
  // Good Friday and Easter Monday lie between.
  expect(due(day('2026-03-05'), day('2026-04-02'))).toEqual({ dueOn: '2026-04-04', callOut: '2026-04-04', dueReason: 'request' });
});

it('counts from today while the request waits for its fee', () => {
  expect(due(day('2026-03-05'), day('2026-03-10'), null, null)).toEqual({ dueOn: null, callOut: '2026-03-20', dueReason: 'region' });
});

it('takes the day that was asked for, and never one after the request is due', () => {
  expect(due(day('2026-03-05'), day('2026-03-06'), day('2026-03-09'))).toMatchObject({ callOut: '2026-03-09', dueReason: 'asked' });
  expect(due(day('2026-03-05'), day('2026-03-06'), day('2026-05-01'))).toMatchObject({ callOut: '2026-04-04', dueReason: 'request' });
});

it('is never after the request is due and otherwise always a working day', () => {
  const received = fc.integer({ min: 0, max: 1500 }).map(days => addDays(day('2024-01-02'), days));
  fc.assert(fc.property(received, fc.integer({ min: 0, max: 90 }), (receivedOn, later) => {
    const { dueOn, callOut } = due(receivedOn, addDays(receivedOn, later));
    expect(dueOn !== null && callOut <= dueOn).toBe(true);
    expect(callOut === dueOn || !calendar.isOfficeClosed(callOut)).toBe(true);
  }));
});
