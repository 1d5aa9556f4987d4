import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Language } from '../../../../src/kernel/text';
import { entryOf } from '../../../../src/systems/records/scheme/entryOf';
import { exportRows } from '../../../../src/systems/records/scheme/exportScheme';
import { schemeOn } from '../../../../src/systems/records/scheme/schemeOn';
import { readFileTable } from '../../../../src/ui/spreadsheet/readFileTable';
import { csvFile, excelFile } from '../../../../src/ui/spreadsheet/writeTable';
import { item, planned, standing } from './planned';

const inForce = [
  ...standing,
  item({
    code: 'PSR-MED-20', title: '=1+1 is a title', titleFr: 'Communiqués', scope: 'News releases,\nand their drafts.', scopeFr: 'Communiqués\net ébauches.', keywords: 'press|media lines', keywordsFr: 'presse|infocapsules',
    rule: 'T+3 TRANSFER', finalDisposition: 'transfer', citation: 'By-law 2003-527, s. 4', appliesTo: 'closedOnOrAfter', fromOn: calendarDate('2025-07-01'),
  }),
  item({ code: 'PSR-MED-30', rule: null, finalDisposition: null }),
];
const scheme = schemeOn(inForce.map(entryOf), calendarDate('2026-03-10'));

it.each([['csv', 'en'], ['csv', 'fr'], ['xlsx', 'en'], ['xlsx', 'fr']] as const)('an exported file (%s, %s) is imported as unchanged, retiring included', async (kind, language: Language) => {
  const rows = exportRows(scheme, language);
  const content = await (kind === 'csv' ? csvFile(rows) : excelFile('Scheme', rows));
  const read = await readFileTable(new File([await new Response(content).arrayBuffer()], `scheme.${kind}`));
  if (!read.ok) throw new Error(read.problem);
  expect(await planned(read.table, inForce, { absent: 'retire' })).toMatchObject({ steps: [], unchanged: 5, kept: [], problems: [] });
});

it('has each entry after the one that it belongs to', () => {
  expect(exportRows(scheme, 'en').slice(1).map(([code]) => code)).toEqual(['PSR', 'PSR-MED', 'PSR-MED-10', 'PSR-MED-20', 'PSR-MED-30']);
});
