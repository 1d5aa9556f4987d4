import { readFileTable } from '../../../src/ui/spreadsheet/readFileTable';
import JSZip from 'jszip';

function file(name: string, content: BlobPart): File {
  return new File([content], name);
}

/** The least that a workbook needs: text in place, and one day under a date format. */
async function workbook(): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (target: string, type: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/>`;
  zip.file('_rels/.rels', `${rels('xl/workbook.xml', 'officeDocument')}</Relationships>`);
  zip.file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Register" sheetId="1" r:id="r1"/></sheets></workbook>`);
  zip.file('xl/_rels/workbook.xml.rels', `${rels('worksheets/sheet1.xml', 'worksheet')}<Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`);
  zip.file('xl/styles.xml', `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`);
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData><row r="1">${text('A1', 'Number')}${text('B1', 'Received')}</row><row r="2">${text('A2', '2025-17')}<c r="B2" s="1"><v>45659</v></c></row></sheetData></worksheet>`);
  return zip.generateAsync({ type: 'arraybuffer' }).then(bytes => new Uint8Array(bytes));
}

it('reads what a spreadsheet writes, quotes and line breaks inside cells too', async () => {
  const read = await readFileTable(file('register.csv', '\uFEFFNumber;Received;Wording\r\n1;2026-01-05;"two\nlines; one cell"\r\n'));
  expect(read).toEqual({ ok: true, table: { heads: ['Number', 'Received', 'Wording'], rows: [{ line: 2, cells: ['1', '2026-01-05', 'two\nlines; one cell'] }] } });
});

it('reads the letters of older Windows programs', async () => {
  const read = await readFileTable(file('registre.csv', new Uint8Array([0x4e, 0x6f, 0x2c, 0x41, 0x0a, 0x31, 0x2c, 0xe9])));
  expect(read).toMatchObject({ ok: true, table: { rows: [{ cells: ['1', 'é'] }] } });
});

it('reads what PowerShell writes, two bytes for each letter in either order', async () => {
  const inOrder = Buffer.from('\uFEFFNo,A\n1,é', 'utf16le');
  for (const content of [new Uint8Array(inOrder), new Uint8Array(Buffer.from(inOrder).swap16())]) {
    expect(await readFileTable(file('registre.csv', content))).toMatchObject({ ok: true, table: { heads: ['No', 'A'], rows: [{ cells: ['1', 'é'] }] } });
  }
});

it('reads the first sheet of a workbook, and a day as a day', async () => {
  expect(await readFileTable(file('register.xlsx', await workbook()))).toEqual({ ok: true, table: { heads: ['Number', 'Received'], rows: [{ line: 2, cells: ['2025-17', '2025-01-02'] }] } });
});

it('says what is no spreadsheet, and what is empty', async () => {
  expect(await readFileTable(file('register.xlsx', 'not a workbook'))).toEqual({ ok: false, problem: 'notASpreadsheet' });
  expect(await readFileTable(file('register.csv', ''))).toEqual({ ok: false, problem: 'empty' });
});
