import fc from 'fast-check';
import { ontarioCalendar } from '../../../../src/kernel/calendar/ontarioCalendar';
import { addDays, CalendarDate, calendarDate, fromDayNumber, latest } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent, ClockInput, ClockResult } from '../../../../src/systems/foi/clock/clockTypes';
import { computeClock } from '../../../../src/systems/foi/clock/computeClock';

const calendar = ontarioCalendar();
// Around the change of rules, so that both are met.
const receipt = fc.integer({ min: 19_700, max: 21_900 }).map(fromDayNumber);
const offset = fc.integer({ min: 0, max: 60 });
const settings = fc.record({ clarification: fc.constantFrom('restart', 'pause'), officeClosuresExcluded: fc.boolean() } as const);
const act = fc.constantFrom('FIPPA', 'MFIPPA');

function laterEvent(start: CalendarDate): fc.Arbitrary<ClockEvent> {
  const date = offset.map((days) => addDays(start, days));
  const plain = fc.constantFrom(
    'applicationFeePaid', 'clarificationRequested', 'clarified', 'narrowed', 'depositPaid', 'accessPlanProposed', 'accessPlanAnswered', 'thirdPartyNoticeSent', 'thirdPartyResponded', 'decisionSent',
  );
  return fc.oneof(
    fc.record({ type: plain, date }),
    fc.record({ type: fc.constant('feeEstimateSent'), date, amount: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100), depositRequested: fc.boolean() }),
    fc.record({ type: fc.constant('extensionNoticeSent'), date, days: fc.integer({ min: 1, max: 90 }) }),
  ) as fc.Arbitrary<ClockEvent>;
}

const input: fc.Arbitrary<ClockInput> = receipt.chain((date) =>
  fc.record({
    act,
    settings,
    asOf: offset.map((days) => addDays(date, days + 40)),
    events: fc.tuple(fc.record({ type: fc.constant('received'), date: fc.constant(date), feePaid: fc.boolean() }), fc.array(laterEvent(date), { maxLength: 8 })).map(([first, later]): ClockEvent[] => [first as ClockEvent, ...later]),
  }),
);

function lastDecisionStep({ steps }: ClockResult): unknown {
  return [...steps].reverse().find((step) => step.code === 'due' && step.facts.about === 'decision')?.facts;
}

describe('whatever happens to a request', () => {
  it('the operational date is never before the strict one, never on a closed day, and the strict one never on a holiday', () => {
    fc.assert(fc.property(input, (given) => {
      const result = computeClock(given);
      for (const dates of [result.decisionDue, result.forwardDue, result.transferDue]) {
        if (!dates) continue;
        expect(dates.operational >= dates.strict).toBe(true);
        expect(calendar.isOfficeClosed(dates.operational)).toBe(false);
        expect(calendar.isHoliday(dates.strict)).toBe(false);
      }
      for (const date of [result.appealUntil, result.deemedRefusalOn, result.thirdParty?.decisionDue, result.thirdParty?.representationsDue]) {
        if (date) expect(calendar.isOfficeClosed(date)).toBe(false);
      }
    }), { numRuns: 500 });
  });

  it('the last step of the decision says the date that is given', () => {
    fc.assert(fc.property(input, (given) => {
      const result = computeClock(given);
      expect(lastDecisionStep(result)).toEqual(result.decisionDue && { about: 'decision', ...result.decisionDue });
    }), { numRuns: 500 });
  });

  it('the same events give the same result, and nothing that was given is changed', () => {
    fc.assert(fc.property(input, (given) => {
      const before = JSON.stringify(given);
      expect(computeClock(given)).toEqual(computeClock(given));
      expect(JSON.stringify(given)).toBe(before);
    }));
  });

  it('the order in which days are listed does not matter, and events of one day keep theirs', () => {
    fc.assert(fc.property(input, fc.infiniteStream(fc.nat()), (given, random) => {
      const days = [...new Set(given.events.map(({ date }) => date))];
      const keys = new Map(days.map((day) => [day, random.next().value as number]));
      const shuffled = [...given.events].sort((a, b) => (a.date === b.date ? 0 : (keys.get(a.date)! - keys.get(b.date)! || (a.date < b.date ? -1 : 1))));
      expect(computeClock({ ...given, events: shuffled })).toEqual(computeClock(given));
    }));
  });

  it('a clock that stands still, or has not begun, gives no date for the decision', () => {
    fc.assert(fc.property(input, (given) => {
      const { alerts, decisionDue } = computeClock(given);
      if (alerts.includes('clockStopped') || alerts.includes('requestIncomplete')) expect(decisionDue).toBeUndefined();
    }), { numRuns: 500 });
  });
});

describe('an end and a new beginning', () => {
  const after = fc.integer({ min: 0, max: 40 });
  const lastDay = ({ events }: ClockInput): CalendarDate => latest(events[0].date, ...events.map(({ date }) => date));
  const withoutSteps = ({ steps: _steps, ...dates }: ClockResult): Omit<ClockResult, 'steps'> => dates;

  it('without a decision moves no date that was there', () => {
    fc.assert(fc.property(input, (given) => {
      const ended = computeClock({ ...given, events: [...given.events, { type: 'endedWithoutDecision', date: lastDay(given) }] });
      const plain = computeClock(given);
      expect([ended.decisionDue, ended.forwardDue, ended.transferDue, ended.thirdParty]).toEqual([plain.decisionDue, plain.forwardDue, plain.transferDue, plain.thirdParty]);
      expect(ended.endedOn).toBeDefined();
    }), { numRuns: 300 });
  });

  it('leave the limit as it was, for all that follows', () => {
    fc.assert(fc.property(input, after, after, fc.array(offset, { maxLength: 3 }), (given, rest, more, days) => {
      const end = lastDay(given);
      const back = addDays(end, rest);
      const later: ClockEvent[] = [
        { type: 'feeEstimateSent', date: addDays(back, more), amount: 300, depositRequested: true },
        ...days.map((day): ClockEvent => ({ type: 'depositPaid', date: addDays(back, more + day) })),
      ];
      fc.pre(!given.events.some(({ type }) => type === 'decisionSent'));
      const plain = computeClock({ ...given, events: [...given.events, ...later] });
      const again = computeClock({ ...given, events: [...given.events, { type: 'endedWithoutDecision', date: end }, { type: 'reopened', date: back }, ...later] });
      expect({ ...withoutSteps(again), deemedRefusalOn: undefined, appealUntil: undefined, datesToSet: [], alerts: [] }).toEqual({ ...withoutSteps(plain), deemedRefusalOn: undefined, appealUntil: undefined, datesToSet: [], alerts: [] });
      // A rest may keep silence from refusing, and does nothing else to it.
      expect([undefined, plain.deemedRefusalOn]).toContain(again.deemedRefusalOn);
    }), { numRuns: 300 });
  });
});

describe('a date set by hand', () => {
  it('moves nothing that the rules give, and no other date', () => {
    const about = fc.constantFrom('decision', 'forward', 'transfer', 'representations', 'thirdPartyDecision', 'appeal');
    fc.assert(fc.property(input, about, offset, (given, name, days) => {
      const date = latest(given.events[0].date, ...given.events.map((event) => event.date));
      const plain = computeClock(given);
      const set = computeClock({ ...given, events: [...given.events, { type: 'dateSetByHand', date, about: name, on: addDays(date, days), source: 'Act' }] });
      expect(set.decisionDue).toEqual(plain.decisionDue);
      if (plain.appealUntil && plain.regime === 'ON-FOI-CAL30') expect(set).toEqual({ ...plain, steps: set.steps });
      for (const open of set.datesToSet) expect(plain.datesToSet.includes(open) || open === 'appeal').toBe(true);
      // One to appeal may be before the refusal by silence from which it would be counted.
      if (name !== 'appeal') expect(set.datesToSet).not.toContain(name);
    }), { numRuns: 300 });
  });
});

describe('adding a pause', () => {
  const pauses = [
    (from: CalendarDate, to: CalendarDate): ClockEvent[] => [{ type: 'feeEstimateSent', date: from, amount: 200, depositRequested: true }, { type: 'depositPaid', date: to }],
    (from: CalendarDate, to: CalendarDate): ClockEvent[] => [{ type: 'accessPlanProposed', date: from }, { type: 'accessPlanAnswered', date: to }],
    (from: CalendarDate, to: CalendarDate): ClockEvent[] => [{ type: 'clarificationRequested', date: from }, { type: 'clarified', date: to }],
  ];

  it('never makes the decision due earlier, whichever pauses there are already', () => {
    const spans = fc.array(fc.tuple(offset, offset), { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(receipt, spans, settings, act, fc.integer({ min: 0, max: 2 }), fc.option(fc.integer({ min: 1, max: 60 })), (date, offsets, chosen, law, added, extension) => {
      const events = offsets.map(([start, length], index) => pauses[index](addDays(date, start), addDays(date, start + length)));
      const common: ClockEvent[] = [{ type: 'received', date }, ...(extension ? [{ type: 'extensionNoticeSent', date: addDays(date, 20), days: extension } as const] : [])];
      const due = (kept: ClockEvent[][]): string | undefined => computeClock({ act: law, settings: chosen, asOf: date, events: [...common, ...kept.flat()] }).decisionDue?.operational;
      const without = due(events.filter((_pause, index) => index !== added));
      const withIt = due(events);
      expect(withIt! >= without!).toBe(true);
    }), { numRuns: 1000 });
  });

  it('of a day on which it also ends costs nothing', () => {
    const date = calendarDate('2025-03-03');
    const day = calendarDate('2025-03-10');
    const plain = computeClock({ act: 'FIPPA', settings: { clarification: 'restart', officeClosuresExcluded: false }, asOf: date, events: [{ type: 'received', date }] });
    const paused = computeClock({ act: 'FIPPA', settings: { clarification: 'restart', officeClosuresExcluded: false }, asOf: date, events: [{ type: 'received', date }, ...pauses[0](day, day)] });
    expect(paused.decisionDue).toEqual(plain.decisionDue);
  });
});
