import JSZip from 'jszip';
import { calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { CertificateFacts } from '../../../../src/systems/records/disposition/certificate/certificateFacts';
import { makeCertificate } from '../../../../src/systems/records/disposition/certificate/makeCertificate';

const facts = {
  batch: { number: 'D-2026-0001', title: 'Spring', method: 'destroy', asOf: calendarDate('2026-03-10'), disposedOn: calendarDate('2026-03-12'), witness: 'Sam Oduya' },
  records: [{ title: 'Spill <17> & "more"\u0007', medium: 'paperFile', seriesCode: 'ENV-SPL-10', schemeVersion: 2, retentionRule: 'CY+2y nil DE', datedOn: calendarDate('2019-05-01'), eligibleOn: calendarDate('2022-01-01'), sha256: null }],
  approvals: [{ role: 'manager', person: { id: 1, name: 'Maya Trembath', email: 'maya@region.example' }, at: '2026-03-11T15:00:00.000Z' as Instant, on: calendarDate('2026-03-11') }],
  keptBack: 1,
  bytes: 0,
  paperFiles: 1,
  dates: { from: calendarDate('2019-05-01'), to: calendarDate('2019-05-01') },
} as unknown as CertificateFacts;

async function textOf(file: Uint8Array): Promise<string> {
  const xml = await (await JSZip.loadAsync(file)).file('word/document.xml')?.async('string');
  return (xml ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

it.each([
  ['en', ['Certificate of destruction', 'Batch: D-2026-0001', 'Disposed of on: March 12, 2026', 'Witness: Sam Oduya', 'Manager of the records', 'Maya Trembath', '2026-03-11', 'ENV-SPL-10, version 2', 'CY+2y nil DE', '1 paper file']],
  ['fr', ['Certificat de destruction', 'Lot : D-2026-0001', 'Disposition effectuée le : 12 mars 2026', 'Témoin : Sam Oduya', 'Gestionnaire des documents', 'ENV-SPL-10, version 2', '1 dossier papier']],
] as const)('says in %s what, by which schedule, when, how, who approved and who saw it', async (language, said) => {
  const file = await makeCertificate(facts, language);
  const text = await textOf(file);
  for (const each of [...said, 'Spill &lt;17&gt; &amp;']) expect(text).toContain(each);
  expect(await makeCertificate(facts, language)).toEqual(file);
});
