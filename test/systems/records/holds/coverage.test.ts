import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { HeldSubject, holdsOver, isCovered } from '../../../../src/systems/records/holds/coverage';
import { checkHold, HoldEntry } from '../../../../src/systems/records/holds/checkHold';
import { Hold } from '../../../../src/systems/records/lists';
import { SchemeCode, transitoryCode } from '../../../../src/systems/records/scheme/contract';

const today = calendarDate('2026-03-10');
const subject: HeldSubject = {
  key: '0f1e2d3c-0000-0000-0000-000000000001',
  title: 'Déversement Route 17',
  place: '/sites/region/OfficeDocuments/Spills/2025/Deversement_17.docx',
  branch: 'Operations',
  seriesCode: 'ENV-SPL-10' as SchemeCode,
};
const covers = { scope: null, series: null, words: null, records: null } as const;

it.each([
  [null, true],
  ['ENV-SPL-10', true],
  ['env-spl-10', true],
  ['ENV-SPL', true],
  ['ENV', true],
  ['ENV-SP', false],
  ['HRM-REC-10, ENV-SPL-10', true],
  ['HRM-REC-10', false],
])('a hold of the series %j covers a record of ENV-SPL-10: %j', (series, expected) => {
  expect(isCovered(subject, { ...covers, series })).toBe(expected);
  expect(isCovered(subject, { ...covers, scope: 'series', series })).toBe(expected);
});

it.each([null, transitoryCode])('what has no series of the scheme (%j) can not be left out of a hold of series', seriesCode => {
  expect(isCovered({ ...subject, seriesCode }, { ...covers, series: 'HRM-REC-10' })).toBe(true);
});

it.each([
  ['deversement', true],
  ['DÉVERSEMENT spills', true],
  ['17 operations', true],
  ['déversement contract', false],
  ['', true],
])('a search for %j finds the record: %j', (words, expected) => {
  expect(isCovered(subject, { ...covers, scope: 'search', words })).toBe(expected);
});

it('named records are held, and what lies in a named folder with them', () => {
  const named = { ...covers, scope: 'items', records: JSON.stringify([{ key: 'folder-1', medium: 'folder' }]) } as const;
  expect(isCovered(subject, named)).toBe(false);
  expect(isCovered({ ...subject, key: 'folder-1' }, named)).toBe(true);
  expect(isCovered(subject, { ...named, folders: ['/sites/region/OfficeDocuments/Spills'] })).toBe(true);
  expect(isCovered(subject, { ...named, folders: ['/sites/region/OfficeDocuments/Spil'] })).toBe(false);
});

it('a hold that can not be read covers everything', () => {
  for (const records of ['{', '[1]', '[{"key":"a","medium":"stone"}]']) expect(isCovered(subject, { ...covers, scope: 'items', records })).toBe(true);
});

it('holds until their last day, and not after it', () => {
  const hold = (fields: Partial<Hold>): Hold => ({ ...covers, status: 'placed', reason: 'legal', placedOn: calendarDate('2026-01-05'), until: null, ...fields }) as Hold;
  expect(holdsOver(subject, [hold({})], today)).toEqual([{ kind: 'legal', from: '2026-01-05', to: null }]);
  expect(holdsOver(subject, [hold({ status: 'ending', until: today })], today)).toEqual([{ kind: 'legal', from: '2026-01-05', to: today }]);
  expect(holdsOver(subject, [hold({ status: 'ending', until: null })], today)).toHaveLength(1);
  expect(holdsOver(subject, [hold({ status: 'ending', until: calendarDate('2026-03-09') }), hold({ status: 'released' })], today)).toEqual([]);
});

const typed: HoldEntry = { matter: 'L-2026-04', title: 'Spill on Highway 17', reason: 'legal', placedOn: '2026-03-10', scope: 'search', series: '', words: 'spill 17', records: '' };

it('reads what a form says of a hold, and names what is wrong', () => {
  expect(checkHold(typed)).toMatchObject({ ok: true, facts: { scope: 'search', words: 'spill 17', series: null, records: [] } });
  expect(checkHold({ ...typed, words: ' ' })).toEqual({ ok: false, faults: { words: 'missing' } });
  expect(checkHold({ ...typed, scope: 'items', records: 'f-2026-0001\ndocument:0F1E2D3C-0000-0000-0000-000000000001' })).toMatchObject({
    facts: { records: [{ key: 'F-2026-0001', medium: 'paperFile' }, { key: subject.key, medium: 'document' }], words: null },
  });
  expect(checkHold({ ...typed, scope: 'items', records: 'the blue binder' })).toEqual({ ok: false, faults: { records: 'notAKey' } });
  // An access request places its own.
  expect(checkHold({ ...typed, reason: 'foi', matter: '' })).toEqual({ ok: false, faults: { reason: 'notAChoice', matter: 'missing' } });
});
