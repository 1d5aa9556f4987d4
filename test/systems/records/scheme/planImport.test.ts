import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { entryOf } from '../../../../src/systems/records/scheme/entryOf';
import { SchemePlan } from '../../../../src/systems/records/scheme/import/plan';
import { layoutOf } from '../../../../src/systems/records/scheme/import/schemeFields';
import { item, planned, smallScheme, standing, treeTable } from './planned';

function faults({ problems }: SchemePlan): readonly string[] {
  return problems.map(({ line, field, fault }) => `${line ?? '-'} ${field} ${fault}`);
}
const [func, activity, series] = smallScheme();

describe('a file with one line for each entry', () => {
  it('is planned parents first, whatever the order of its lines', async () => {
    const plan = await planned(treeTable([series, activity, func]));
    expect(plan.problems).toEqual([]);
    expect(plan.steps.map(step => ('entry' in step ? `${step.kind} ${step.entry.code}@${step.entry.version} ${step.entry.fromOn} ${step.entry.appliesTo}` : step.kind))).toEqual([
      'add PSR@1 2026-03-10 allUndisposed', 'add PSR-MED@1 2026-03-10 allUndisposed', 'add PSR-MED-10@1 2026-03-10 allUndisposed',
    ]);
  });

  it('is known by its heads in either language, and by the labels of the list', () => {
    const found = layoutOf(['Cote', 'Relève de', 'NIVEAU', 'Nom en anglais', 'Nom en français', 'Règle de conservation', 'Disposition finale']);
    expect(found).toMatchObject({ ok: true, layout: { shape: 'tree' } });
    expect(layoutOf(['code', 'title_en'])).toEqual({ ok: false, missing: ['parent', 'level', 'titleFr', 'rule', 'finalDisposition'] });
  });

  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['a code used twice, at both rows', [func, activity, series, series], ['4 code usedTwice', '5 code usedTwice']],
    ['a code that differs in its capitals alone', [func, activity, series, series.map(cell => cell.replace('PSR-MED-10', 'psr-med-10'))], ['4 code usedTwice', '5 code usedTwice']],
    ['a parent that is nowhere', [func, series], ['3 parent missingParent']],
    ['no parent', [func, ['PSR-MED', '', 'activity', 'Media', 'Médias', '', '']], ['3 parent missingParent']],
    ['a level out of order', [func, ['PSR-MED-10', 'PSR', 'series', 'Media', 'Médias', 'C+2', 'destroy']], ['3 parent wrongLevel']],
    ['a function under a function', [func, ['XXX', 'PSR', 'function', 'Other', 'Autre', '', '']], ['3 parent wrongLevel']],
    ['a cycle, at each entry on it', [['A', 'B', 'activity', 'A', 'A', '', ''], ['B', 'A', 'activity', 'B', 'B', '', '']], ['2 parent cycle', '3 parent cycle']],
    ['an entry that belongs to itself', [['A', 'A', 'activity', 'A', 'A', '', '']], ['2 parent cycle']],
    ['a missing French title', [['PSR', '', 'function', 'Public relations', '', '', '']], ['2 titleFr missingFrench']],
    ['a missing code', [['', '', 'function', 'A', 'A', '', '']], ['2 code missing']],
    ['a code with a comma', [['A,B', '', 'function', 'A', 'A', '', '']], ['2 code badCode']],
    ['the code of transitory documents', [['Transitory', '', 'function', 'A', 'A', '', '']], ['2 code reserved']],
    ['an unknown level', [['A', '', 'folder', 'A', 'A', '', '']], ['2 level unknownLevel']],
    ['a title that is too long', [['A', '', 'function', 'a'.repeat(256), 'A', '', '']], ['2 titleEn tooLong']],
    ['a rule for a function', [['A', '', 'function', 'A', 'A', 'C+1', 'destroy']], ['2 rule seriesAlone']],
    ['an unreadable rule', [func, activity, smallScheme('seven years or so')[2]], ['4 rule unreadableRule']],
    ['an unknown disposition', [func, activity, smallScheme('C+2', 'shred it')[2]], ['4 finalDisposition unknownDisposition']],
    ['a permanent series that would be destroyed', [func, activity, smallScheme('P', 'destroy')[2]], ['4 finalDisposition contradiction']],
    ['a transfer that would be destroyed', [func, activity, smallScheme('T+3 TRANSFER', 'destroy')[2]], ['4 finalDisposition contradiction']],
    ['a rule that says nothing of the end', [func, activity, smallScheme('C+2', '')[2]], ['4 finalDisposition noDisposition']],
    ['an end without a rule', [func, activity, smallScheme('', 'destroy')[2]], ['4 rule noRule']],
  ])('names %s', async (_what, rows, expected) => {
    expect(faults(await planned(treeTable(rows)))).toEqual(expected);
  });

  it('names the codes on a cycle', async () => {
    const plan = await planned(treeTable([['A', 'C', 'activity', 'A', 'A', '', ''], ['B', 'A', 'activity', 'B', 'B', '', ''], ['C', 'B', 'activity', 'C', 'C', '', '']]));
    expect(plan.problems[0].value).toBe('A > C > B > A');
  });

  it('takes texts in both languages or in none, days as year-month-day, and scopes that it knows', async () => {
    const more = (scopeFr: string, from: string, applies: string) => treeTable([[...func, 'What goes here', scopeFr, from, applies]], 'scope_en', 'scope_fr', 'from', 'applies_to');
    expect(faults(await planned(more('', '03/04/2026', 'sometimes')))).toEqual(['2 scopeFr missingFrench', '2 fromOn badDate', '2 appliesTo unknownScope']);
    expect(faults(await planned(more('Ce qui va ici', '2026-04-03', 'Aux documents fermés à partir de son premier jour')))).toEqual([]);
  });

  it('reads what the rule itself says where the column is empty, and labels in French', async () => {
    const plan = await planned(treeTable([func, activity, smallScheme('CY+2y nil DE', '')[2], smallScheme('C+2', 'Verser aux Archives', 'PSR-MED-20')[2]]));
    expect(plan.problems).toEqual([]);
    expect(plan.steps.flatMap(step => ('entry' in step ? [step.entry.finalDisposition] : []))).toEqual([null, null, 'destroy', 'transfer']);
  });
});

describe('a file with one line for each series', () => {
  const heads = ['code', 'function_en', 'function_fr', 'activity_en', 'activity_fr', 'series_en', 'series_fr', 'rule', 'final_disposition'];
  const flat = (...rows: readonly (readonly string[])[]) => ({ heads, rows: rows.map((cells, index) => ({ line: index + 2, cells })) });

  it('makes the functions and activities of its rows once', async () => {
    const plan = await planned(flat(['PSR-MED-10', 'Public', 'Public', 'Media', 'Médias', 'Enquiries', 'Demandes', 'C+2', 'destroy'], ['PSR-MED-20', 'Public', 'Public', 'Media', 'Médias', 'Releases', 'Communiqués', '2+5', 'selective']));
    expect(plan.problems).toEqual([]);
    expect(plan.steps.map(step => ('entry' in step ? `${step.entry.code} < ${step.entry.parent ?? ''}` : ''))).toEqual(['PSR < ', 'PSR-MED < PSR', 'PSR-MED-10 < PSR-MED', 'PSR-MED-20 < PSR-MED']);
  });

  it('names a row that calls a function otherwise, and a code without its parts', async () => {
    const plan = await planned(flat(['PSR-MED-10', 'Public', 'Public', 'Media', 'Médias', 'Enquiries', 'Demandes', 'C+2', 'destroy'], ['PSR-MED-20', 'Relations', 'Public', 'Media', 'Médias', 'Releases', 'Communiqués', '2+5', 'selective'], ['A02', 'X', 'X', 'Y', 'Y', 'Z', 'Z', 'P', 'permanent']));
    expect(faults(plan).filter(fault => !fault.includes('missingParent'))).toEqual(['3 functionEn otherName', '4 code codeParts']);
  });
});

describe('against the scheme in force', () => {
  it('tells what changes, from what to what, and what does not', async () => {
    const plan = await planned(treeTable([func, activity, smallScheme('C+4')[2]]), standing, { appliesTo: 'closedOnOrAfter' });
    expect(plan.unchanged).toBe(2);
    expect(plan.steps).toMatchObject([{ kind: 'change', entry: { code: 'PSR-MED-10', version: 2, fromOn: '2026-03-10', appliesTo: 'closedOnOrAfter' }, differences: [{ field: 'rule', from: 'C+2', to: 'C+4' }] }]);
  });

  it('keeps or retires what the file leaves out, as the person says, and never what others stand under', async () => {
    const table = treeTable([smallScheme('C+2', 'destroy', 'PSR-MED-20')[2]]);
    expect((await planned(table, standing)).kept.map(({ code }) => code)).toEqual(['PSR-MED-10']);
    const plan = await planned(table, standing, { absent: 'retire' });
    expect(plan.problems).toEqual([]);
    expect(plan.steps.map(step => ('entry' in step ? `${step.kind} ${step.entry.code}` : `${step.kind} ${step.before.code} ${'untilOn' in step ? step.untilOn : ''}`))).toEqual(['add PSR-MED-20', 'retire PSR-MED-10 2026-03-09']);
  });

  it('takes an entry out before what it stands under', async () => {
    const other = [['INF', '', 'function', 'Information', 'Information', '', '']];
    const plan = await planned(treeTable(other), standing, { absent: 'retire' });
    expect(plan.steps.map(step => ('entry' in step ? step.entry.code : step.before.code))).toEqual(['INF', 'PSR-MED-10', 'PSR-MED', 'PSR']);
  });

  it('refuses a first day on which the version in force has not begun before', async () => {
    const plan = await planned(treeTable([func, activity, smallScheme('C+4')[2]]), standing, { effectiveOn: calendarDate('2025-01-01') });
    expect(faults(plan)).toEqual(['4 fromOn notAfter']);
    const retiring = await planned(treeTable([func, activity]), standing, { effectiveOn: calendarDate('2025-01-01'), absent: 'retire' });
    expect(faults(retiring)).toEqual(['- fromOn notAfter']);
  });

  it('leaves the day and the scope of an exported row behind when the row changes', async () => {
    const row = [...smallScheme('C+4')[2], '2025-01-01', 'allUndisposed'];
    const plan = await planned(treeTable([row], 'from', 'applies_to'), standing, { appliesTo: 'closedOnOrAfter' });
    expect(plan.steps).toMatchObject([{ entry: { fromOn: '2026-03-10', appliesTo: 'closedOnOrAfter' } }]);
  });

  it('numbers a code that comes back after its last version, and ends a version that an import left', async () => {
    const old = { ...item({ code: 'PSR-MED-20', schemeVersion: 4 }), status: 'retired' };
    const plan = await planned(treeTable([func, activity, smallScheme('C+2', 'destroy', 'PSR-MED-20')[2], series]), [...standing, item({ code: 'PSR', level: 'function', schemeVersion: 2, title: 'Public relations', titleFr: 'Relations publiques', fromOn: calendarDate('2026-01-01') })], {}, [
      entryOf(old as (typeof standing)[number]),
    ]);
    expect(plan.steps).toMatchObject([{ kind: 'end', before: { key: 'PSR@1' }, untilOn: '2025-12-31' }, { kind: 'add', entry: { code: 'PSR-MED-20', version: 5 } }]);
  });
});

describe('a very large file', () => {
  const wide = (count: number) => treeTable([func, activity, ...Array.from({ length: count }, (_, index) => [`PSR-MED-${index}`, 'PSR-MED', 'series', `Series ${index}`, `Série ${index}`, 'C+2', 'destroy'])]);

  it('of 50,000 rows is planned in seconds, in slices, and refused clearly', async () => {
    const table = wide(50_000);
    const began = performance.now();
    const plan = await planned(table);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(plan.tooMany).toEqual({ count: 50_002, most: 4_000 });
  });

  it('of one code 50,000 times over, or one cycle as long, is told without taking for ever', async () => {
    const twice = treeTable(Array.from({ length: 50_000 }, () => func));
    expect((await planned(twice)).problems).toHaveLength(50_000);
    const cycle = treeTable(Array.from({ length: 50_000 }, (_, index) => [`A${index}`, `A${(index + 1) % 50_000}`, 'activity', 'A', 'A', '', '']));
    const { problems } = await planned(cycle);
    expect(problems).toHaveLength(50_000);
    expect(problems[0].value).toBe('A0 > A1 > A2 > A3 > A4 > A5 > … > A0');
  });

  it('fits up to 4,000 entries', async () => {
    expect((await planned(wide(3_998))).tooMany).toBeUndefined();
    expect((await planned(wide(3_999))).tooMany).toEqual({ count: 4_001, most: 4_000 });
  });
});
