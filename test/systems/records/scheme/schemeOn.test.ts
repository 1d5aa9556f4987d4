import fc from 'fast-check';
import { addDays, CalendarDate, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { branchesOf } from '../../../../src/systems/records/scheme/branches';
import { compareSchemes } from '../../../../src/systems/records/scheme/compareSchemes';
import { SchemeCode } from '../../../../src/systems/records/scheme/contract';
import { entryOf } from '../../../../src/systems/records/scheme/entryOf';
import { schemeOn } from '../../../../src/systems/records/scheme/schemeOn';
import { indexScheme, searchScheme } from '../../../../src/systems/records/scheme/searchScheme';
import { titleOf } from '../../../../src/systems/records/scheme/titles';
import { item, standing } from './planned';

const start = calendarDate('2020-01-01');

/** Versions that begin one after the other, some of them not ended yet, as an import that stopped leaves them. */
const histories = fc.array(fc.record({ days: fc.integer({ min: 1, max: 400 }), isEnded: fc.boolean() }), { minLength: 1, maxLength: 6 }).map(steps => {
  let day: CalendarDate = start;
  const first = steps.map(({ days, isEnded }, index) => {
    const fromOn = day;
    day = addDays(day, days);
    return entryOf(item({ code: 'A', schemeVersion: index + 1, fromOn, untilOn: isEnded && index < steps.length - 1 ? addDays(day, -1) : null }));
  });
  return first;
});

it('has exactly one version of a code for each day from its first, ended or not, in whatever order they are read', () => {
  fc.assert(fc.property(histories, fc.integer({ min: 0, max: 3_000 }), fc.boolean(), (versions, days, isReversed) => {
    const day = addDays(start, days);
    const { entries, versions: kept } = schemeOn(isReversed ? [...versions].reverse() : versions, day);
    expect(entries).toHaveLength(1);
    const latestBegun = versions.filter(({ fromOn }) => fromOn <= day).length;
    expect(entries[0].version).toBe(latestBegun);
    expect(kept.get('A' as SchemeCode)?.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
  }));
});

it('leaves a retired code out after its last day, and still knows its title', () => {
  const retired = entryOf(item({ code: 'A', untilOn: calendarDate('2025-12-31') }));
  const scheme = schemeOn([retired], calendarDate('2026-01-01'));
  expect(scheme.entries).toEqual([]);
  expect(titleOf(scheme, 'A' as SchemeCode, 'fr')).toBe('Demandes des médias');
  expect(titleOf(scheme, 'B' as SchemeCode, 'fr')).toBe('B');
  expect(titleOf(scheme, 'TRANSITORY' as SchemeCode, 'en')).toBe('Transitory documents');
});

it('shows what changed between two days', () => {
  const versions = [...standing, item({ code: 'PSR-MED-10', schemeVersion: 2, rule: 'C+4', fromOn: calendarDate('2026-01-01') }), item({ code: 'PSR-MED-20', fromOn: calendarDate('2026-01-01') }), item({ code: 'PSR-MED-30', untilOn: calendarDate('2025-12-31') })].map(entryOf);
  const changes = compareSchemes(schemeOn(versions, calendarDate('2025-06-01')), schemeOn(versions, calendarDate('2026-06-01')));
  expect(changes.added.map(({ code }) => code)).toEqual(['PSR-MED-20']);
  expect(changes.retired.map(({ code }) => code)).toEqual(['PSR-MED-30']);
  expect(changes.changed.map(({ differences }) => differences)).toEqual([[{ field: 'rule', from: 'C+2', to: 'C+4' }]]);
});

it('is a tree, and what stands under nothing is not lost', () => {
  const scheme = schemeOn([...standing, item({ code: 'X-10', parent: 'X' }), item({ code: 'Y', level: 'activity', parent: 'Y' })].map(entryOf), calendarDate('2026-01-01'));
  const { tree, unplaced } = branchesOf(scheme);
  expect(tree).toMatchObject([{ entry: { code: 'PSR' }, count: 1, branches: [{ entry: { code: 'PSR-MED' }, series: [{ code: 'PSR-MED-10' }] }] }]);
  expect(unplaced.map(({ code }) => code)).toEqual(['X-10', 'Y']);
});

it('is searched in both languages, the reader’s first, without accents or case', () => {
  const scheme = schemeOn([...standing, item({ code: 'INF-10', title: 'Medias inventory', titleFr: 'Inventaire', keywords: 'press', keywordsFr: 'entrevue' })].map(entryOf), calendarDate('2026-01-01'));
  const found = (typed: string, language: 'en' | 'fr') => searchScheme(indexScheme(scheme, language), typed).map(({ code }) => code);
  expect(found('MEDIAS', 'fr')).toEqual(['PSR-MED-10', 'PSR-MED', 'INF-10']);
  expect(found('medias', 'en')[0]).toBe('INF-10');
  expect(found('psr-med-10', 'en')[0]).toBe('PSR-MED-10');
  expect(found('entrevue', 'en')).toEqual(['INF-10']);
  expect(found('press relations', 'en')).toEqual([]);
  expect(found('  ', 'en')).toEqual([]);
});
