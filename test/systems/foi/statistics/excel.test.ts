import JSZip from 'jszip';
import { excelFile } from '../../../../src/systems/foi/statistics/excel/excelFile';
import { decided, received, reportOn } from './lives';

const report = reportOn([
  [received('2026-0001', '2026-01-05'), decided('2026-01-20', { exemptions: '21' })],
  [received('2026-0002', '2026-01-06', { requesterCategory: 'business' }), decided('2026-02-01', { outcome: 'withdrawn' })],
]);

/** The texts of a sheet, row by row; numbers as they stand. */
async function sheet(language: 'en' | 'fr', place: number, of = report): Promise<readonly (readonly string[])[]> {
  const zip = await JSZip.loadAsync(await (await excelFile(of, language)).arrayBuffer());
  const shared = await textsIn(zip, 'xl/sharedStrings.xml', /<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs);
  const xml = await zip.files[`xl/worksheets/sheet${place}.xml`].async('string');
  return [...xml.matchAll(/<row .*?<\/row>/gs)].map(([row]) => [...row.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?<\/c>)/gs)].map(([, attributes, value]) => (attributes.includes('t="s"') ? shared[Number(value)] : (value ?? ''))));
}

async function textsIn(zip: JSZip, file: string, text: RegExp): Promise<readonly string[]> {
  return [...(await zip.files[file].async('string')).matchAll(text)].map(match => match[1]);
}

it('holds the report in the language of the reader, numbers as numbers', async () => {
  const english = await sheet('en', 1);
  expect(english[0][0]).toBe('FOI statistics 2026');
  expect(english).toContainEqual(['Media', '0', '1']);
  expect(english).toContainEqual(['FIPPA s. 21, Personal privacy', '1']);
  const french = await sheet('fr', 1);
  expect(french).toContainEqual(['Médias', '0', '1']);
  expect(french).toContainEqual(['Provenance des demandes', 'Renseignements personnels', 'Renseignements généraux']);
});

it('holds the requests behind each cell on the second sheet', async () => {
  const lines = await sheet('en', 2);
  expect(lines[0]).toEqual(['Table', 'Row', 'Column', 'Request']);
  expect(lines).toContainEqual(['Requests received', 'Business', 'General records', '2026-0002']);
  expect(lines).toContainEqual(['Disposition', 'Withdrawn, abandoned or non-jurisdictional', 'General records', '2026-0002']);
  const cells = report.tables.flatMap(({ rows }) => rows.flatMap(row => row.cells));
  expect(lines).toHaveLength(1 + cells.reduce((sum, { requests }) => sum + requests.length, 0));
});

it('says nil, and names what was left out', async () => {
  const nil = await sheet('en', 1, { ...reportOn([]), leftOut: [{ name: '2026-0009', why: 'broken' }] });
  const texts = nil.map(([first]) => first);
  expect(texts).toContain('Nil report for 2026');
  expect(texts).toContain('2026-0009: its record was changed, or a part of it is missing');
});
