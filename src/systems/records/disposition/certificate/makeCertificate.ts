import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { coreProperties } from '../../../../kernel/word/coreProperties';
import { steadyZip } from '../../../../kernel/word/steadyZip';
import { dispositionMethods, DisposedRecord, recordMedia } from '../../dispositionLists';
import { approvalRoles } from '../approvals';
import { CertificateFacts } from './certificateFacts';
import { certificateWords } from './certificateWords';

/** US Letter on its side, in twentieths of a point: the list of records is a wide table. */
const paper = { width: 12_240, height: 15_840 };
/** Half-points. */
const bodySize = 20;
const tableSize = 15;
/** Twentieths of a point after a paragraph. */
const gapAfter = 160;

/** The certificate of a batch as a Word file. The same facts give the same bytes. */
export async function makeCertificate(facts: CertificateFacts, language: Language): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = await import('docx');
  const words = certificateWords[language];
  const line = (text: string) => new Paragraph({ children: [new TextRun(plain(text))], spacing: { after: gapAfter } });
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: gapAfter, after: gapAfter / 2 }, keepNext: true });
  const cell = (text: string, bold: boolean) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: plain(text), size: tableSize, bold })] })] });
  const table = ([heads, ...rows]: readonly (readonly string[])[]) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [new TableRow({ tableHeader: true, children: heads.map(head => cell(head, true)) }), ...rows.map(row => new TableRow({ cantSplit: true, children: row.map(text => cell(text, false)) }))],
    });
  const { batch } = facts;
  const title = words.title[batch.method];
  const document = new Document({
    styles: { default: { document: { run: { font: 'Arial', size: bodySize, language: { value: `${language}-CA` } } } } },
    sections: [
      {
        properties: { page: { size: { ...paper, orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, spacing: { after: gapAfter } }),
          line(words.statement[batch.method]),
          ...summaryOf(facts, language).map(([label, value]) => line(`${label}${language === 'fr' ? ' :' : ':'} ${value}`)),
          heading(words.approvals),
          table(approvalRows(facts, language)),
          heading(words.records),
          table(recordRows(facts, language)),
        ],
      },
    ],
  });
  return steadyZip(await Packer.pack(document, 'uint8array', undefined, [coreProperties(`${title} ${batch.number}`, `${language}-CA`, batch.disposedOn ?? batch.asOf)]));
}

function summaryOf({ batch, dates, records, bytes, paperFiles, keptBack }: CertificateFacts, language: Language): readonly (readonly [string, string])[] {
  const words = certificateWords[language];
  const documents = records.filter(({ medium }) => medium === 'document').length;
  const kilobytes = words.kilobytes(Math.ceil(bytes / 1024).toLocaleString(`${language}-CA`));
  return [
    [words.number, batch.number],
    [words.description, batch.title],
    [words.method, dispositionMethods[batch.method][language]],
    [words.disposedOn, dateInWords(batch.disposedOn ?? batch.asOf, language)],
    ...(dates ? [[words.dates, words.between(dates.from, dates.to)] as const] : []),
    [words.volume, words.volumeOf(documents, kilobytes, paperFiles)],
    ...(keptBack > 0 ? [[words.keptBack, String(keptBack)] as const] : []),
    ...(batch.witness ? [[words.witness, batch.witness] as const] : []),
  ];
}

function approvalRows({ approvals }: CertificateFacts, language: Language): readonly (readonly string[])[] {
  const { role, name, on } = certificateWords[language].approval;
  return [[role, name, on], ...approvals.map(approval => [approvalRoles[approval.role][language], approval.person.name, approval.on])];
}

function recordRows({ records }: CertificateFacts, language: Language): readonly (readonly string[])[] {
  const { columns } = certificateWords[language];
  return [Object.values(columns), ...records.map(record => recordRow(record, language))];
}

function recordRow({ title, medium, seriesCode, schemeVersion, retentionRule, datedOn, eligibleOn, sha256 }: DisposedRecord, language: Language): readonly string[] {
  const { seriesVersion } = certificateWords[language];
  return [title, recordMedia[medium][language], seriesVersion(seriesCode, schemeVersion), retentionRule, datedOn ?? '', eligibleOn, sha256 ?? ''];
}

/** Characters that XML does not know would make the file unreadable. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\t]/gu, ' ');
}
