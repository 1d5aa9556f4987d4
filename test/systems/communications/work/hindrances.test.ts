import fc from 'fast-check';
import { calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { CleanHtml } from '../../../../src/kernel/richText';
import { Finding } from '../../../../src/systems/communications/check/contract';
import { isApproved } from '../../../../src/systems/communications/work/approvals';
import { blocking, datesBefore, missing, tooLong } from '../../../../src/systems/communications/work/hindrances';
import { readReasons, reasonsColumn } from '../../../../src/systems/communications/work/reasons';
import { isEmptyHtml, wordCount } from '../../../../src/systems/communications/work/wordCount';
import { finding, text } from './news';

const at = '2026-03-10T15:00:00.000Z' as Instant;

it('misses what is empty in either language, and a picture described in one of them', () => {
  expect(missing(text)).toBeUndefined();
  expect(missing({ ...text, titleFr: ' ', bodyEn: '<h2></h2><p>&nbsp;</p>' as CleanHtml })).toEqual({ kind: 'missing', fields: ['titleFr', 'bodyEn'] });
  expect(missing({ ...text, bodyEn: '<p><img src="/a.png" alt=""></p>' as CleanHtml })).toBeUndefined();
  expect(missing({ ...text, bannerPath: '/a.png' })).toBeUndefined();
  expect(missing({ ...text, bannerPath: '/a.png', bannerAltFr: 'Un pont' })).toEqual({ kind: 'missing', fields: ['bannerAltEn'] });
});

it('measures titles as SharePoint does, in UTF-16 units', () => {
  expect(tooLong({ ...text, title: 'x'.repeat(255), titleFr: '🚧'.repeat(127) })).toBeUndefined();
  expect(tooLong({ ...text, title: 'x'.repeat(256), titleFr: '🚧'.repeat(128) })).toEqual({ kind: 'tooLong', fields: ['title', 'titleFr'] });
});

it.each<readonly [string, Finding[], string, boolean]>([
  ['nothing', [], '', false],
  ['an error with a reason', [{ ...finding, level: 'error' }], 'It must stand.', true],
  ['a warning without a reason', [finding], '', true],
  ['a warning with blanks for a reason', [finding], '  ', true],
  ['a warning with a reason', [finding, finding], 'The name of a tool.', false],
  ['a warning of other words', [{ ...finding, excerpt: 'leverage' }], 'The name of a tool.', true],
])('is blocked by %s: %#', (_what, findings, reason, isBlocked) => {
  expect(blocking(findings, [{ rule: 'jargon', language: 'en', excerpt: 'utilize', reason }]) !== undefined).toBe(isBlocked);
});

it('counts an approval for its revision alone', () => {
  expect(isApproved({ revision: 3, approvedEnRevision: 3, approvedFrRevision: 3 })).toBe(true);
  expect(isApproved({ revision: 3, approvedEnRevision: 3, approvedFrRevision: 2 })).toBe(false);
  expect(isApproved({ revision: 3, approvedEnRevision: null, approvedFrRevision: 3 })).toBe(false);
});

it('lets nothing out after it should have been read or gone', () => {
  const day = calendarDate('2026-03-10');
  expect(datesBefore(day, { expiresOn: day, mustReadBy: day })).toBeUndefined();
  expect(datesBefore(day, { expiresOn: calendarDate('2026-03-09'), mustReadBy: null })).toEqual({ kind: 'badDates' });
  expect(datesBefore(day, { expiresOn: null, mustReadBy: calendarDate('2026-03-09') })).toEqual({ kind: 'badDates' });
});

it('keeps a reason with who gave it first, drops those of words that are gone, and reads back what it wrote', () => {
  const given = { rule: 'jargon', language: 'en', excerpt: 'utilize', reason: ' The name of a tool. ' } as const;
  const kept = readReasons(reasonsColumn([given], [finding], [], 'Chidi Eze', at));
  expect(kept).toEqual([{ ...given, reason: 'The name of a tool.', by: 'Chidi Eze', at }]);
  expect(readReasons(reasonsColumn([given], [finding], kept, 'Leila Haddad', '2026-03-11T15:00:00.000Z' as Instant))).toEqual(kept);
  expect(reasonsColumn([given], [], kept, 'Leila Haddad', at)).toBeNull();
});

it('reads any column without failing', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), column => Array.isArray(readReasons(column))));
  expect(readReasons('{"rule":1}')).toEqual([]);
  expect(readReasons('[{"rule":"jargon"}, 3]')).toEqual([]);
});

it('counts words and no marks', () => {
  expect(wordCount('<h2>Two&nbsp;words</h2><ul><li>three</li></ul><p>— « »</p>')).toBe(3);
  expect([isEmptyHtml('<p> </p>'), isEmptyHtml('<p>🚧</p>'), isEmptyHtml('')]).toEqual([true, false, true]);
});
