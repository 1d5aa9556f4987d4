import fc from 'fast-check';
import { addDays, calendarDate, CalendarDate, fromDayNumber } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { FoiRequest } from '../../../../src/systems/foi/lists';
import { OfficeRuleItem } from '../../../../src/systems/foi/officeLists';
import { foiRegimes } from '../../../../src/systems/foi/rules';
import { recomputed } from '../../../../src/systems/foi/rulesDesk/recomputed';
import { dateColumns } from '../../../../src/systems/foi/work/dates';
import { ontarioOffice, OfficeRules } from '../../../../src/systems/foi/work/officeRules';
import { officeRulesFrom } from '../../../../src/systems/foi/work/officeRulesFrom';
import { writeContent } from '../../../../src/systems/foi/work/ruleContent';
import { on, received } from '../clock/given';

const today = calendarDate('2026-11-20');
const numbered = (index: number): string => `2026-${String(index + 1).padStart(4, '0')}`;

/** A request as it is kept under some rules. */
function kept(index: number, events: readonly ClockEvent[], office: OfficeRules = ontarioOffice): FoiRequest {
  return { id: index + 1, number: numbered(index), act: 'FIPPA', ...dateColumns('FIPPA', events, office, today) } as FoiRequest;
}
function office(...items: readonly Partial<OfficeRuleItem>[]): OfficeRules {
  const empty = { titleFr: null, effectiveOn: null, content: null, source: 'Gazette', sourceFr: null, confidence: null, title: 'Rule' };
  return officeRulesFrom(ontarioOffice, items.map((item, index) => ({ ...empty, id: index + 1, ...item })) as OfficeRuleItem[]);
}
const holiday = (date: string): Partial<OfficeRuleItem> => ({ kind: 'proclaimed', title: 'Mourning', effectiveOn: calendarDate(date) });
const known = { ...foiRegimes[1].limits, appeal: 30 };
const version: Partial<OfficeRuleItem> = { kind: 'regime', effectiveOn: calendarDate('2026-07-01'), content: writeContent({ unit: 'businessDay', limits: known, pauses: ['deposit', 'accessPlan'] }) };

const running = kept(0, received('2026-11-02'));
const decided = kept(1, received('2026-09-01', on('2026-11-05', 'decisionSent')));

it('finds nothing to change while the rules are what they were', () => {
  expect(recomputed([running, decided], ontarioOffice, today)).toEqual({ changes: [], unreadable: [] });
});

it('says number, dates before and after, and the day that was added', () => {
  const rules = office(holiday('2026-11-30'));
  const { changes } = recomputed([running, decided], rules, today);
  expect(changes).toEqual([
    {
      request: running,
      from: expect.objectContaining({ dueOn: '2027-01-07', dueStrict: '2027-01-07' }),
      to: expect.objectContaining({ dueOn: '2027-01-08', dueStrict: '2027-01-08', regime: 'ON-FOI-BUS45', clock: 'running' }),
      why: { because: 'days', days: [expect.objectContaining({ date: '2026-11-30', name: { en: 'Mourning', fr: 'Mourning' } })] },
    },
  ]);
});

it('gives a decided request its last day to appeal when that limit becomes known', () => {
  const { changes } = recomputed([decided], office(version), today);
  expect(changes).toMatchObject([{ from: { appealUntil: null }, to: { appealUntil: '2026-12-18' }, why: { because: 'regime', from: 'ON-FOI-BUS45', to: 'ON-FOI-BUS45-2026-07-01' } }]);
});

it('takes back what a retired rule had moved', () => {
  const moved = kept(0, received('2026-11-02'), office(holiday('2026-11-30')));
  expect(recomputed([moved], ontarioOffice, today).changes).toMatchObject([{ from: { dueOn: '2027-01-08' }, to: { dueOn: '2027-01-07' }, why: { because: 'other' } }]);
});

it('names a request whose events were overwritten, and goes on with the others', () => {
  const broken = { ...kept(2, received('2026-11-02')), events: 'nothing' } as FoiRequest;
  const impossible = { ...kept(3, received('2026-11-02')), events: '[{"type":"narrowed","date":"2026-11-02"}]' } as FoiRequest;
  const result = recomputed([broken, impossible, running], office(holiday('2026-11-30')), today);
  expect(result.unreadable).toEqual(['2026-0003', '2026-0004']);
  expect(result.changes).toHaveLength(1);
});

describe('whatever the requests and the rules are', () => {
  const start = fc.integer({ min: 20_560, max: 20_760 }).map(fromDayNumber);
  const story = start.chain(date => fc.record({ date: fc.constant(date), estimate: fc.option(fc.nat(30)), decision: fc.option(fc.nat(70)) })).map(({ date, estimate, decision }): ClockEvent[] => [
    { type: 'received', date },
    ...(estimate === null ? [] : [{ type: 'feeEstimateSent', date: addDays(date, estimate), amount: 300, depositRequested: true } as const, { type: 'depositPaid', date: addDays(date, estimate + 9) } as const]),
    ...(decision === null ? [] : [{ type: 'decisionSent', date: addDays(date, decision) } as const]),
  ]);
  const days = fc.array(fc.integer({ min: 20_560, max: 20_900 }).map(fromDayNumber), { maxLength: 4 });
  const rules = fc.tuple(days, fc.boolean()).map(([dates, hasVersion]): OfficeRules => office(...dates.map((date: CalendarDate) => holiday(date)), ...(hasVersion ? [version] : [])));

  it('applying the changes leaves nothing to change, and touches nothing but the dates', () => {
    fc.assert(fc.property(fc.array(story, { maxLength: 6 }), rules, rules, (stories, before, after) => {
      const requests = stories.map((events, index) => kept(index, events, before));
      const { changes } = recomputed(requests, after, today);
      const applied = requests.map(request => ({ ...request, ...changes.find(change => change.request === request)?.to }));
      expect(recomputed(applied, after, today).changes).toEqual([]);
      expect(applied.map(({ events }) => events)).toEqual(requests.map(({ events }) => events));
      expect(applied).toEqual(stories.map((events, index) => kept(index, events, after)));
      expect(recomputed(requests, before, today).changes).toEqual([]);
    }), { numRuns: 60 });
  });

  it('a holiday more never brings a due date forward', () => {
    fc.assert(fc.property(fc.array(story, { maxLength: 6 }), start, (stories, date) => {
      const { changes } = recomputed(stories.map((events, index) => kept(index, events)), office({ kind: 'proclaimed', title: 'More', effectiveOn: date }), today);
      for (const { from, to } of changes) expect(from.dueStrict === null || to.dueStrict! >= from.dueStrict).toBe(true);
    }), { numRuns: 60 });
  });
});
