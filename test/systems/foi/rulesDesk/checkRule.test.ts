import { calendarDate as day } from '../../../../src/kernel/dates/calendarDate';
import { checkArea, checkDay, checkRegime, checkSetting } from '../../../../src/systems/foi/rulesDesk/checkRule';
import { DayEntry, RegimeEntry } from '../../../../src/systems/foi/rulesDesk/ruleEntry';
import { readRegime, writeContent } from '../../../../src/systems/foi/work/ruleContent';

const named = { title: 'Day of mourning', titleFr: 'Jour de deuil', source: 'Proclamation', sourceFr: 'Proclamation', confidence: 'high' };
const holiday: DayEntry = { ...named, kind: 'proclaimed', effectiveOn: '2026-09-21' };
const version: RegimeEntry = {
  ...named, effectiveOn: '2026-07-01', unit: 'businessDay', decision: '45', forward: '20', transfer: '', tpRepresentations: '', tpEarliest: '', tpDecision: ' 40 ', appeal: '30', accessPlanStops: true,
};
const regimeOn = (date: string) => ({ kind: 'regime', title: 'Other', effectiveOn: day(date) }) as const;

describe('a holiday', () => {
  it('needs its day, its name and source in both languages, and how sure it is', () => {
    expect(checkDay(holiday, [])).toMatchObject({ ok: true, facts: { kind: 'proclaimed', effectiveOn: '2026-09-21', titleFr: 'Jour de deuil' } });
    const empty = checkDay({ kind: '', effectiveOn: '', title: '', titleFr: ' ', source: '', sourceFr: '', confidence: '' }, []);
    const all = { kind: 'missing', effectiveOn: 'missing', title: 'missing', titleFr: 'missing', source: 'missing', sourceFr: 'missing', confidence: 'missing' };
    expect(empty).toEqual({ ok: false, faults: all });
    expect(checkDay({ ...holiday, effectiveOn: '2026-02-30' }, [])).toMatchObject({ faults: { effectiveOn: 'notADate' } });
  });

  it('stands once', () => {
    const there = [{ kind: 'officeClosure', title: 'In lieu', effectiveOn: day('2026-09-21') }] as const;
    expect(checkDay(holiday, there)).toEqual({ ok: false, faults: { effectiveOn: 'alreadyThere' } });
    expect(checkDay(holiday, [regimeOn('2026-09-21')]).ok).toBe(true);
  });
});

describe('a set of rules', () => {
  it('holds what was typed; an empty limit is not known', () => {
    const checked = checkRegime(version, []);
    expect(checked).toMatchObject({ ok: true, facts: { kind: 'regime', effectiveOn: '2026-07-01' } });
    if (!checked.ok || checked.facts.kind !== 'regime') throw new Error('no regime');
    const { content } = checked.facts;
    expect(content).toEqual({ unit: 'businessDay', limits: { decision: 45, forward: 20, transfer: null, tpRepresentations: null, tpEarliest: null, tpDecision: 40, appeal: 30 }, pauses: ['deposit', 'accessPlan'] });
    expect(readRegime(writeContent(content))).toEqual(content);
  });

  it('begins with the newest rules that ship, or later, and not on the day of another', () => {
    expect(checkRegime({ ...version, effectiveOn: '2026-06-30' }, [])).toEqual({ ok: false, faults: { effectiveOn: 'beforeNewest' } });
    expect(checkRegime({ ...version, effectiveOn: '2027-01-01' }, [regimeOn('2027-01-01')])).toEqual({ ok: false, faults: { effectiveOn: 'dayTaken' } });
    expect(checkRegime({ ...version, effectiveOn: '2027-01-01' }, [regimeOn('2028-01-01')]).ok).toBe(true);
  });

  it.each(['0', '-3', '2.5', 'thirty', '367', ''])('is refused with a decision limit of "%s"', decision => {
    expect(checkRegime({ ...version, decision }, [])).toEqual({ ok: false, faults: { decision: decision === '' ? 'missing' : 'notALimit' } });
  });

  it('tells every fault at once', () => {
    expect(checkRegime({ ...version, appeal: 'x', unit: 'week', source: '' }, [])).toEqual({ ok: false, faults: { appeal: 'notALimit', unit: 'notAChoice', source: 'missing' } });
  });
});

it('a setting needs its reason', () => {
  expect(checkSetting({ clarification: 'pause', officeClosuresExcluded: false, source: '' })).toEqual({ ok: false, faults: { source: 'missing' } });
  expect(checkSetting({ clarification: 'pause', officeClosuresExcluded: true, source: 'Legal branch' })).toMatchObject({ facts: { content: { clarification: 'pause', officeClosuresExcluded: true } } });
});

it('a program area has a name in both languages and stands once', () => {
  expect(checkArea({ title: 'Roads', titleFr: '' }, [])).toEqual({ ok: false, faults: { titleFr: 'missing' } });
  expect(checkArea({ title: 'roads', titleFr: 'Routes' }, [{ kind: 'programArea', title: 'Roads', effectiveOn: null }])).toEqual({ ok: false, faults: { title: 'alreadyThere' } });
  expect(checkArea({ title: 'Roads', titleFr: 'Routes' }, []).ok).toBe(true);
  expect(checkArea({ title: 'R'.repeat(60), titleFr: 'R'.repeat(37) }, []).ok).toBe(true);
  expect(checkArea({ title: 'R'.repeat(60), titleFr: 'R'.repeat(38) }, [])).toEqual({ ok: false, faults: { titleFr: 'tooLong' } });
});
