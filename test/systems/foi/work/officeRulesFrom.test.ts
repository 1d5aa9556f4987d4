import fc from 'fast-check';
import { calendarDate as day, CalendarDate, fromDayNumber } from '../../../../src/kernel/dates/calendarDate';
import { ItemId } from '../../../../src/kernel/lists/defineList';
import { OfficeRuleItem } from '../../../../src/systems/foi/officeLists';
import { foiRegimes, regimeFor } from '../../../../src/systems/foi/rules';
import { clockFrom } from '../../../../src/systems/foi/work/dates';
import { ontarioOffice, OfficeRules } from '../../../../src/systems/foi/work/officeRules';
import { officeRulesFrom } from '../../../../src/systems/foi/work/officeRulesFrom';
import { readRegime, readSetting, RegimeContent, writeContent } from '../../../../src/systems/foi/work/ruleContent';
import { received } from '../clock/given';

let ids = 0;
function item(kind: OfficeRuleItem['kind'], more: Partial<OfficeRuleItem> = {}): OfficeRuleItem {
  ids += 1;
  const empty = { titleFr: null, effectiveOn: null, content: null, source: null, sourceFr: null, confidence: null };
  return { id: ids as ItemId<'FoiRules'>, title: `Item ${ids}`, kind, status: 'inForce', ...empty, ...more } as OfficeRuleItem;
}
const limits = { ...foiRegimes[1].limits, forward: 20, transfer: 20, appeal: 40 };
const content: RegimeContent = { unit: 'businessDay', limits, pauses: ['deposit', 'accessPlan'] };
const regime = (from: string | null, text: string | null = writeContent(content)): OfficeRuleItem => item('regime', { effectiveOn: from as CalendarDate | null, content: text, source: 'S.O. 2026, c. 2', confidence: 'high' });
const rules = (...items: OfficeRuleItem[]): OfficeRules => officeRulesFrom(ontarioOffice, items);
const faults = (office: OfficeRules): readonly string[] => office.problems.map(({ fault }) => fault);
const ids45 = (office: OfficeRules): readonly string[] => office.clock.regimes.map(each => `${each.id} to ${each.to ?? 'now'}`);

it('are what ships when nothing was added', () => expect(rules()).toBe(ontarioOffice));

describe('a day that was added', () => {
  const proclaimed = item('proclaimed', { title: 'Day of mourning', titleFr: 'Jour de deuil', effectiveOn: day('2025-04-02'), source: 'Proclamation of March 20' });

  it('is a holiday of the calendar when it was proclaimed, and closes the office alone when it was not', () => {
    const clock = (office: OfficeRules) => clockFrom('FIPPA', received('2025-03-03'), office, day('2025-03-03')).decisionDue;
    expect(clock(rules(proclaimed))).toEqual({ strict: '2025-04-03', operational: '2025-04-03' });
    expect(clock(rules(item('officeClosure', { effectiveOn: day('2025-04-02') })))).toEqual({ strict: '2025-04-02', operational: '2025-04-03' });
  });

  it('has its name and source in both languages, and the one that there is when the other is missing', () => {
    expect(rules(proclaimed).clock.calendar.whyHoliday(day('2025-04-02'))).toMatchObject({ name: { en: 'Day of mourning', fr: 'Jour de deuil' }, source: { text: 'Proclamation of March 20', textFr: 'Proclamation of March 20', confidence: 'unverified' } });
    expect(rules(item('proclaimed', { title: 'Only English', effectiveOn: day('2025-04-02') })).extraDays[0].name.fr).toBe('Only English');
  });
});

describe('a set of rules that was added', () => {
  it('begins on its day, and the one before ends the day before', () => {
    const office = rules(regime('2027-01-01'), regime('2028-04-01'));
    expect(ids45(office)).toEqual(['ON-FOI-CAL30 to 2026-06-30', 'ON-FOI-BUS45 to 2026-12-31', 'ON-FOI-BUS45-2027-01-01 to 2028-03-31', 'ON-FOI-BUS45-2028-04-01 to now']);
    expect(clockFrom('MFIPPA', received('2027-01-04'), office, day('2027-01-04')).forwardDue).toBeDefined();
  });

  it('takes the place of the one that began on its day: what was not known then is known now', () => {
    const office = rules(regime('2026-07-01'));
    expect(ids45(office)).toEqual(['ON-FOI-CAL30 to 2026-06-30', 'ON-FOI-BUS45-2026-07-01 to now']);
    expect(clockFrom('FIPPA', received('2026-07-02'), office, day('2026-07-02')).alerts).toEqual([]);
  });

  it('answers for every day with exactly one set of rules, whatever was added', () => {
    const starts = fc.array(fc.integer({ min: 20_400, max: 22_000 }).map(fromDayNumber), { maxLength: 5 });
    fc.assert(fc.property(starts, fc.integer({ min: 20_000, max: 22_500 }).map(fromDayNumber), (froms, on) => {
      const { clock } = rules(...froms.map(from => regime(from)), item('programArea'));
      expect(clock.regimes.filter(each => each.from.FIPPA <= on && (each.to === undefined || on <= each.to))).toEqual([regimeFor(on, 'FIPPA', clock.regimes)]);
      expect(new Set(clock.regimes.map(({ id }) => id)).size).toBe(clock.regimes.length);
    }));
  });

  it('that is broken is left out and named, and all the rest stands', () => {
    const broken = [regime(null), regime('2026-06-30'), regime('2027-01-01', '{"unit":"businessDay"}'), regime('2027-01-01', 'not JSON'), item('proclaimed'), item('setting', { content: '{"clarification":"sometimes"}' })];
    const office = rules(...broken, regime('2027-01-01'), item('programArea', { title: 'Roads' }));
    expect(faults(office)).toEqual(['noDay', 'tooEarly', 'unreadable', 'unreadable', 'noDay', 'unreadable']);
    expect(office.problems[0].item).toEqual({ id: broken[0].id, title: broken[0].title, kind: 'regime' });
    expect(office.clock.regimes).toHaveLength(3);
    expect(office.programAreas).toEqual(['Roads']);
  });

  it('on the day of another is the one that was added last', () => {
    const [first, second] = [regime('2027-01-01'), regime('2027-01-01', writeContent({ ...content, limits: { ...limits, appeal: 50 } }))];
    for (const items of [[first, second], [second, first]]) {
      const office = rules(...items);
      expect(faults(office)).toEqual(['replaced']);
      expect(office.clock.regimes[2].limits.appeal).toBe(50);
    }
  });
});

describe('what a set of rules holds', () => {
  const part = fc.option(fc.integer({ min: 1, max: 366 }));
  const contents: fc.Arbitrary<RegimeContent> = fc.record({
    unit: fc.constantFrom('calendarDay', 'businessDay'),
    limits: fc.record({ decision: fc.integer({ min: 1, max: 366 }), forward: part, transfer: part, tpRepresentations: part, tpDecision: part, tpEarliest: part, appeal: part }),
    pauses: fc.constantFrom(['deposit'], ['deposit', 'accessPlan'], []),
  } as const);

  it('is read as it was written', () => {
    fc.assert(fc.property(contents, given => expect(readRegime(writeContent(given))).toEqual(given)));
  });

  it.each([
    ['no text', null],
    ['another kind of thing', '[]'],
    ['a limit that is missing', JSON.stringify({ ...content, limits: { decision: 30 } })],
    ['a limit of no days', JSON.stringify({ ...content, limits: { ...limits, appeal: 0 } })],
    ['a limit of half a day', JSON.stringify({ ...content, limits: { ...limits, appeal: 2.5 } })],
    ['a limit that is a text', JSON.stringify({ ...content, limits: { ...limits, appeal: '30' } })],
    ['no limit for the decision', JSON.stringify({ ...content, limits: { ...limits, decision: null } })],
    ['a limit that nobody knows', JSON.stringify({ ...content, limits: { ...limits, other: 3 } })],
    ['a unit that nobody knows', JSON.stringify({ ...content, unit: 'week' })],
    ['a stop that nobody knows', JSON.stringify({ ...content, pauses: ['deposit', 'holiday'] })],
    ['one key too many', JSON.stringify({ ...content, from: '2027-01-01' })],
  ])('is refused with %s', (_name, text) => expect(readRegime(text)).toBeUndefined());
});

describe('settings', () => {
  it('are those that were added last, one by one', () => {
    const office = rules(item('setting', { content: '{"clarification":"pause"}' }), item('setting', { content: '{"officeClosuresExcluded":true}' }), item('setting', { content: '{"clarification":"restart"}' }));
    expect(office.settings).toEqual({ clarification: 'restart', officeClosuresExcluded: true });
  });

  it.each([null, '{}', '{"officeClosuresExcluded":"yes"}', '{"color":"blue"}', 'true'])('of %s are refused', text => expect(readSetting(text)).toBeUndefined());
});

it('program areas stand once, in the order of the alphabet', () => {
  expect(rules(item('programArea', { title: 'Roads' }), item('programArea', { title: 'Environment ' }), item('programArea', { title: 'Roads' })).programAreas).toEqual(['Environment', 'Roads']);
  expect(rules(item('programArea', { title: 'Roads', titleFr: 'Routes' })).programAreas).toEqual(['Roads / Routes']);
});
