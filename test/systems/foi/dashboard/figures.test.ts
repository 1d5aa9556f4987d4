import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { ageing, lateOnes, onTimeByArea, onTimeOf, onTimeShare, stoppedOnes, timeLeft, workload } from '../../../../src/systems/foi/dashboard/figures';
import { ClosedRequest, OpenRequest } from '../../../../src/systems/foi/dashboard/readDashboard';

const today = calendarDate('2026-03-10');
const after = (days: number) => addDays(today, days);

function open(number: string, facts: Partial<OpenRequest> = {}): OpenRequest {
  return { id: 1 as OpenRequest['id'], number, title: 'Roads', status: 'allocated', receivedOn: after(-10), dueOn: after(20), clock: 'running', programArea: null, ...facts };
}
function closed(programArea: string | null, decisionSentOn: ClosedRequest['decisionSentOn'], dueOperational: ClosedRequest['dueOperational'] = today): ClosedRequest {
  return { id: 1 as ClosedRequest['id'], programArea, decisionSentOn, dueOperational };
}
const counts = (bars: readonly { readonly id: string; readonly value: number }[]) => Object.fromEntries(bars.filter(({ value }) => value > 0).map(({ id, value }) => [id, value]));

it('counts every open request by its state', () => {
  expect(counts(workload([open('1'), open('2', { status: 'decided' }), open('3', { status: 'decided' })]))).toEqual({ allocated: 1, decided: 2 });
});

it.each([[-15, 'upTo15'], [-16, 'upTo30'], [-30, 'upTo30'], [-31, 'upTo60'], [-90, 'upTo90'], [-91, 'older']])('puts a request received %i days from today under %s', (days, age) => {
  expect(counts(ageing([open('1', { receivedOn: after(days) })], today))).toEqual({ [age]: 1 });
});

it.each([[-1, 'late'], [0, 'week'], [7, 'week'], [8, 'twoWeeks'], [14, 'twoWeeks'], [15, 'month'], [30, 'month'], [31, 'later']])('puts a request due in %i days under %s', (days, range) => {
  expect(counts(timeLeft([open('1', { dueOn: after(days) })], today))).toEqual({ [range]: 1 });
});

it('counts what waits without a date, and nothing that is decided', () => {
  expect(counts(timeLeft([open('1', { dueOn: null }), open('2', { status: 'decided', dueOn: after(-5) })], today))).toEqual({ noDate: 1 });
  expect(counts(ageing([open('1', { status: 'appealed' })], today))).toEqual({});
});

it('lists what is late, the latest first, and what stands still, the oldest first', () => {
  const requests = [open('a', { dueOn: after(-2) }), open('b', { dueOn: after(-9) }), open('c'), open('d', { status: 'decided', dueOn: after(-9) })];
  expect(lateOnes(requests, today).map(({ number }) => number)).toEqual(['b', 'a']);
  const still = [open('e', { clock: 'stopped', receivedOn: after(-5) }), open('f', { clock: 'incomplete', receivedOn: after(-50) }), open('g')];
  expect(stoppedOnes(still).map(({ number }) => number)).toEqual(['f', 'e']);
});

it('tells decisions on time from late ones and from ends without a decision', () => {
  expect(onTimeOf(closed('Roads', today))).toBe('onTime');
  expect(onTimeOf(closed('Roads', after(1)))).toBe('late');
  expect(onTimeOf(closed('Roads', after(1), null))).toBe('onTime');
  expect(onTimeOf(closed('Roads', null))).toBe('noDecision');
});

it('counts by program area, those without one last, and the share of decisions in time', () => {
  const areas = onTimeByArea([closed(null, today), closed('Roads', after(1)), closed('Roads', today), closed('Bridges', null)]);
  expect(areas.map(({ area, counts: { onTime, late, noDecision } }) => [area, onTime, late, noDecision])).toEqual([['Bridges', 0, 0, 1], ['Roads', 1, 1, 0], [null, 1, 0, 0]]);
  expect(onTimeShare(areas)).toBe(67);
  expect(onTimeShare([])).toBeUndefined();
});
