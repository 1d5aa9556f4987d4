import * as fc from 'fast-check';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { CheckedRow, checkRow } from '../../../../src/systems/foi/import/checkRow';
import { importDate } from '../../../../src/systems/foi/import/importDate';
import { importFieldNames, matchColumns } from '../../../../src/systems/foi/import/importFields';
import { fileTableOf } from '../../../../src/ui/spreadsheet/readFileTable';

const today = calendarDate('2026-03-10');
const heads = ['File No.', 'Date received', 'Description', 'Requester type', 'Date closed', 'Disposition', 'Decision date', 'Extension', 'Extension notice'];
const match = matchColumns(heads);

function check(...cells: string[]): CheckedRow {
  return checkRow({ line: 2, cells }, { match, dateOrder: 'dayMonthYear', today });
}
function faults(...cells: string[]): readonly string[] {
  const row = check(...cells);
  return row.ok ? [] : row.problems.map(({ field, fault }) => `${field} ${fault}`);
}

describe('the heads of a register', () => {
  it('are matched in either language, whatever their case, accents and points', () => {
    expect(match).toEqual({ number: 0, receivedOn: 1, wording: 2, requesterCategory: 3, closedOn: 4, outcome: 5, decisionSentOn: 6, extensionDays: 7, extensionNoticeOn: 8 });
    expect(matchColumns(['NUMERO DE DOSSIER', 'Date de reception', 'Objet'])).toEqual({ number: 0, receivedOn: 1, title: 2 });
  });

  it('give each column to one field, and leave what fits nothing to the person', () => {
    expect(matchColumns(['Received', 'received on', 'Colour of the folder'])).toEqual({ receivedOn: 0 });
  });
});

describe('days in a register', () => {
  it.each([
    ['2026-03-05', '2026-03-05'], ['2026-03-05T00:00:00', '2026-03-05'], ['5/3/2026', '2026-03-05'], ['05.03.2026', '2026-03-05'],
    ['31/02/2026', undefined], ['2026-3-5', undefined], ['March 5', undefined], ['05/03/26', undefined], ['2026-03-05 17:30', undefined],
  ])('%s is read as %s', (text, day) => {
    expect(importDate(text, 'dayMonthYear')).toBe(day);
  });

  it('are read in the order that a person named', () => {
    expect(importDate('3/5/2026', 'monthDayYear')).toBe('2026-03-05');
    expect(importDate('13/5/2026', 'monthDayYear')).toBeUndefined();
  });
});

describe('a row', () => {
  it('of an open request becomes facts, with what the register does not say taken as usual', () => {
    expect(check('2025-17', '2026-03-02', 'All bridge reports', 'Media')).toMatchObject({
      ok: true,
      facts: { number: '2025-17', receivedOn: '2026-03-02', wording: 'All bridge reports', title: 'All bridge reports', act: 'FIPPA', source: 'direct', requesterCategory: 'media', feePaidOn: '2026-03-02', closedOn: null },
    });
  });

  it('of a closed one keeps its decision and its extension', () => {
    expect(check('A-1', '02/01/2025', 'x', 'Médias', '01/04/2025', 'Disclosed in part', '28/03/2025', '30', '20/01/2025')).toMatchObject({
      ok: true, facts: { closedOn: '2025-04-01', outcome: 'partDisclosed', decisionSentOn: '2025-03-28', extension: { noticeOn: '2025-01-20', days: 30 }, requesterCategory: 'media' },
    });
  });

  it('names every fault of its columns at once', () => {
    expect(faults('x'.repeat(21), '2026-03-11', '', 'Journal', '2025-01-01', 'Half', 'soon', '0')).toEqual([
      'receivedOn inFuture', 'wording missing', 'decisionSentOn notADate', 'outcome notAChoice', 'extensionDays notANumber', 'number tooLong', 'requesterCategory notAChoice', 'outcome needsOutcome',
    ]);
  });

  it('must hang together: a day not before the receipt, an outcome with its days, an extension with its notice', () => {
    expect(faults('1', '2026-03-02', 'x', 'media', '2026-03-01', 'Withdrawn or non-jurisdictional')).toEqual(['closedOn beforeReceipt', 'closedOn needsClosing']);
    expect(faults('1', '2026-03-02', 'x', 'media', '2026-03-05', 'All disclosed')).toEqual(['decisionSentOn needsDecision']);
    expect(faults('1', '2026-03-02', 'x', 'media', '', '', '', '30')).toEqual(['extensionNoticeOn missing']);
  });

  it('gives facts or problems for any text, and throws at none', () => {
    const all = Object.fromEntries(importFieldNames.map((name, index) => [name, index]));
    fc.assert(fc.property(fc.array(fc.string(), { minLength: importFieldNames.length, maxLength: importFieldNames.length }), cells => {
      const row = checkRow({ line: 2, cells }, { match: all, dateOrder: 'dayMonthYear', today });
      expect(row.ok || row.problems.length > 0).toBe(true);
    }));
  });
});

describe('a file', () => {
  it('has its heads in the first line that holds anything, and keeps the numbers of its lines', () => {
    expect(fileTableOf([[''], ['Number', 'Received '], ['', ''], ['1', '2026-01-01']])).toEqual({ ok: true, table: { heads: ['Number', 'Received'], rows: [{ line: 4, cells: ['1', '2026-01-01'] }] } });
  });

  it.each([[[]], [[['']]], [[['Number']]]])('with no row under its heads is empty: %j', lines => {
    expect(fileTableOf(lines)).toEqual({ ok: false, problem: 'empty' });
  });
});
