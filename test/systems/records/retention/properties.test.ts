import fc from 'fast-check';
import { addDays, CalendarDate, calendarDate, fromDayNumber } from '../../../../src/kernel/dates/calendarDate';
import { languages } from '../../../../src/kernel/text';
import { computeRetention } from '../../../../src/systems/records/retention/computeRetention';
import { HoldSpan, RecordFacts, RuleVersion } from '../../../../src/systems/records/retention/contract';
import { blockInWords, explainRetention } from '../../../../src/systems/records/retention/explainRetention';
import { dayAfter } from '../../../../src/systems/records/retention/spans';
import { triggerDay } from '../../../../src/systems/records/retention/trigger';
import { nothing, rule } from './given';

// Twenty years, with leap days.
const date = fc.integer({ min: 14_600, max: 22_000 }).map(fromDayNumber);
const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(values, { nil: null });
const rules = ['C', 'C+1*', 'CY+2y nil DE', 'FY+1y 5y DE', 'FY+1y 6m SR', 'T+2', 'T+3 TRANSFER', 'T+2 CY', 'T+2 FY DE', 'S*', 'SO+1y nil SR', '2+5', '1 | T | 4', 'E+6m', 'P'].map(rule);

const holdSpan: fc.Arbitrary<HoldSpan> = fc.record({ kind: fc.constantFrom('foi', 'legal', 'audit'), from: date, days: fc.integer({ min: 0, max: 900 }), isOpen: fc.boolean() }).map(({ kind, from, days, isOpen }) => ({ kind, from, to: isOpen ? null : addDays(from, days) }));
const reopening = fc.record({ closed: date, days: fc.integer({ min: 0, max: 400 }) }).map(({ closed, days }) => ({ closed, reopened: addDays(closed, days) }));

const facts: fc.Arbitrary<RecordFacts> = fc.record({
  createdOn: maybe(date),
  closedOn: maybe(date),
  supersededOn: maybe(date),
  filedOn: maybe(date),
  reopenings: fc.array(reopening, { maxLength: 2 }),
  personalInformationLastUsed: maybe(date),
  archivalReviewDone: fc.boolean(),
  holds: fc.array(holdSpan, { maxLength: 3 }),
});

const oneRule = fc.option(fc.constantFrom(...rules), { nil: null, freq: 12 });
const series: fc.Arbitrary<readonly RuleVersion[]> = fc
  .tuple(oneRule, fc.array(fc.record({ rule: oneRule, from: date, appliesTo: fc.constantFrom('allUndisposed', 'closedOnOrAfter') } as const), { maxLength: 2 }))
  .map(([first, later]) => [{ version: 1, rule: first, appliesTo: 'allUndisposed' }, ...[...later].sort((a, b) => (a.from < b.from ? -1 : 1)).map((version, index) => ({ version: index + 2, ...version }))]);
const allSeries = fc.array(series, { maxLength: 3 });
const plain = fc.constantFrom(...rules).map((one): RuleVersion => ({ version: 1, rule: one, appliesTo: 'allUndisposed' }));

/** The facts with every event some days later. */
function later(given: RecordFacts, days: number): RecordFacts {
  const move = (value: CalendarDate | null): CalendarDate | null => value && addDays(value, days);
  return { ...given, createdOn: move(given.createdOn), closedOn: move(given.closedOn), supersededOn: move(given.supersededOn), personalInformationLastUsed: move(given.personalInformationLastUsed) };
}

it('the day after by the text is the day after', () => {
  fc.assert(fc.property(date, day => expect(dayAfter(day)).toBe(addDays(day, 1))), { numRuns: 1000, examples: [['2024-02-28'], ['2024-02-29'], ['2023-02-28'], ['2024-12-31'], ['2024-04-30']].map(([text]) => [calendarDate(text)]) });
});

describe('whatever happens to a record', () => {
  it('it is eligible only when its day has come and nothing stands against it', () => {
    fc.assert(fc.property(allSeries, facts, date, (all, given, asOf) => {
      const { state, eligibleOn, blockedBy } = computeRetention(all, given, asOf);
      expect(state === 'eligible').toBe(eligibleOn !== null && eligibleOn <= asOf && blockedBy.length === 0);
      if (state === 'blocked' || state === 'waiting') expect(blockedBy).not.toEqual([]);
      if (eligibleOn === null) expect(blockedBy.some(block => block === 'unscheduled' || block === 'permanent' || block === 'triggerMissing')).toBe(true);
    }), { numRuns: 1500 });
  });

  it('it is never eligible before the day after its event, its holds of that day or the year of its personal information', () => {
    fc.assert(fc.property(plain, facts, date, (version, given, asOf) => {
      const { eligibleOn, state } = computeRetention([[version]], given, asOf);
      if (eligibleOn === null || !version.rule) return;
      const trigger = triggerDay(version.rule, given);
      expect(trigger !== null && eligibleOn > trigger).toBe(true);
      if (given.personalInformationLastUsed) expect(eligibleOn > addDays(given.personalInformationLastUsed, 364)).toBe(true);
      const standing = given.holds.some(({ from, to }) => from <= asOf && (to === null || to >= asOf));
      if (standing) expect(state).not.toBe('eligible');
    }), { numRuns: 1000 });
  });

  it('a later event never gives an earlier date', () => {
    fc.assert(fc.property(plain, facts, fc.integer({ min: 0, max: 800 }), date, (version, given, days, asOf) => {
      const still = { ...given, reopenings: [] };
      const first = computeRetention([[version]], still, asOf).eligibleOn;
      const second = computeRetention([[version]], later(still, days), asOf).eligibleOn;
      if (first !== null && second !== null) expect(second >= first).toBe(true);
    }), { numRuns: 1000 });
  });

  it('the day of asking moves nothing but by versions and holds', () => {
    fc.assert(fc.property(plain, facts, date, date, (version, given, one, other) => {
      const unheld = { ...given, holds: [] };
      const [a, b] = [one, other].map(asOf => computeRetention([[version]], unheld, asOf));
      expect(a.eligibleOn).toBe(b.eligibleOn);
      expect(a.steps).toEqual(b.steps);
    }));
  });

  it('a hold more never gives an earlier date or lets go what was held', () => {
    fc.assert(fc.property(allSeries, facts, holdSpan, date, (all, given, hold, asOf) => {
      const without = computeRetention(all, given, asOf);
      const held = computeRetention(all, { ...given, holds: [...given.holds, hold] }, asOf);
      if (without.eligibleOn !== null) expect(held.eligibleOn !== null && held.eligibleOn >= without.eligibleOn).toBe(true);
      if (without.state !== 'eligible') expect(held.state).not.toBe('eligible');
    }), { numRuns: 1000 });
  });

  it('the order of series and of holds does not matter, and a series more never gives an earlier date', () => {
    fc.assert(fc.property(series, series, facts, date, (one, other, given, asOf) => {
      // Of two that are equally long, either tells its story.
      const { steps: _steps, ...both } = computeRetention([one, other], given, asOf);
      const { steps: _swappedSteps, ...swapped } = computeRetention([other, one], { ...given, holds: [...given.holds].reverse() }, asOf);
      expect({ ...swapped, blockedBy: [...swapped.blockedBy].sort() }).toEqual({ ...both, blockedBy: [...both.blockedBy].sort() });
      const alone = computeRetention([one], given, asOf);
      if (alone.eligibleOn === null) expect(both.eligibleOn).toBeNull();
      else if (both.eligibleOn !== null) expect(both.eligibleOn >= alone.eligibleOn).toBe(true);
    }), { numRuns: 1000 });
  });

  it('the same facts give the same answer, nothing that was given is changed, and all of it has words in both languages', () => {
    fc.assert(fc.property(allSeries, facts, date, (all, given, asOf) => {
      const before = JSON.stringify([all, given]);
      const result = computeRetention(all, given, asOf);
      expect(computeRetention(all, given, asOf)).toEqual(result);
      expect(JSON.stringify([all, given])).toBe(before);
      for (const language of languages) {
        const lines = [...explainRetention(result.steps, language), ...result.blockedBy.map(block => `${blockInWords(block, language)}.`)];
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(lines.join(' ')).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }), { numRuns: 1000 });
  });

  it('a reopening without a new closing leaves no date to a rule that counts from the closing', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 900 }), (closedOn, days) => {
      const given = { ...nothing, closedOn, reopenings: [{ closed: closedOn, reopened: addDays(closedOn, days) }] };
      expect(computeRetention([[{ version: 1, rule: rule('T+1'), appliesTo: 'allUndisposed' }]], given, addDays(closedOn, 5_000))).toMatchObject({ state: 'waiting', eligibleOn: null });
    }));
  });
});
