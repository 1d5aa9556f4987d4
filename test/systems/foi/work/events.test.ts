import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { openingEvents, readEvents, withEvent, withFee } from '../../../../src/systems/foi/work/events';

const [third, fifth, ninth] = ['2026-03-03', '2026-03-05', '2026-03-09'].map(calendarDate);

it('starts a request whose fee came with it, or before it, on the day of receipt', () => {
  expect(openingEvents(fifth, fifth)).toEqual([{ type: 'received', date: fifth }]);
  expect(openingEvents(fifth, third)).toEqual([{ type: 'received', date: fifth }]);
});

it('keeps the order of events when the fee comes after others', () => {
  const asked = withEvent(openingEvents(third, null), { type: 'clarificationRequested', date: fifth });
  expect(withFee(asked, third, ninth).map(event => event.type)).toEqual(['received', 'clarificationRequested', 'applicationFeePaid']);
});

it('reads what it wrote', () => {
  const events = withEvent(openingEvents(third, null), { type: 'feeEstimateSent', date: fifth, amount: 120, depositRequested: true });
  expect(readEvents({ events: JSON.stringify(events) })).toEqual(events);
});

it.each([
  '', 'x', '{}', '[]', '[null]', '[{"type":"received"}]', '[{"type":"received","date":"2026-02-30"}]', '[{"type":"toString","date":"2026-03-05"}]',
  '[{"type":"feeEstimateSent","date":"2026-03-05","amount":"120","depositRequested":true}]',
])('refuses a column that somebody overwrote: %s', events => {
  expect(() => readEvents({ events })).toThrow(expect.objectContaining({ problem: { kind: 'invalid', field: 'events' } }));
});
