import { readSheet } from 'read-excel-file/universal';
import { workbookOf } from '../../../../src/systems/records/ui/reports/workbook';

it('writes a sheet for each report, with numbers as numbers and formulas as text', async () => {
  const blob = await workbookOf([{ title: 'Eligible by year', heads: ['Year', 'Total'], rows: [['2026', 3]] }, { title: 'Holds in force', heads: ['Matter'], rows: [['=1+1']] }]);
  const bytes = await blob.arrayBuffer();
  expect(await readSheet(bytes, 1)).toEqual([['Year', 'Total'], ['2026', 3]]);
  expect(await readSheet(bytes, 2)).toEqual([['Matter'], ['=1+1']]);
});
