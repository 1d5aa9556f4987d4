import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Language } from '../../../../kernel/text';
import { coreProperties } from '../../../../kernel/word/coreProperties';
import { steadyZip } from '../../../../kernel/word/steadyZip';
import { builtInLetter } from '../builtIn/letterText';
import { Paragraph as LetterParagraph } from '../builtIn/shape';
import { LetterKind, letterKinds } from '../letterKinds';

/** US Letter, in twentieths of a point: the paper of an Ontario office. */
const paper = { width: 12_240, height: 15_840 };
/** Half-points. */
const bodySize = 22;
const headingSize = 26;
/** Twentieths of a point after a paragraph. */
const gapAfter = 200;

/** The built-in letter as a Word file, its marks in place, as an office may edit it. Made on one day, the same letter is the same bytes. */
export async function makeTemplate(kind: LetterKind, language: Language, madeOn: CalendarDate): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const lines = (text: string) => text.split('\n').map((line, index) => new TextRun({ text: line, break: index === 0 ? undefined : 1 }));
  const paragraph = (part: LetterParagraph) =>
    typeof part === 'string'
      ? new Paragraph({ children: lines(part), spacing: { after: gapAfter } })
      : new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_1, spacing: { before: gapAfter, after: gapAfter / 2 }, keepNext: true });
  const letter = new Document({
    styles: {
      default: {
        document: { run: { font: 'Arial', size: bodySize, language: { value: `${language}-CA` } } },
        heading1: { run: { font: 'Arial', size: headingSize, bold: true, color: '000000' } },
      },
    },
    sections: [{ properties: { page: { size: paper } }, children: builtInLetter(kind, language).map(paragraph) }],
  });
  const properties = coreProperties(letterKinds[kind][language], `${language}-CA`, madeOn);
  return steadyZip(await Packer.pack(letter, 'uint8array', undefined, [properties]));
}
