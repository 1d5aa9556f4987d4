import { Language } from '../../../../kernel/text';
import { steadyZip } from '../../../../kernel/word/steadyZip';
import { letterWords } from '../letterWords';
import { isGap, MarkValue, Piece } from '../marks';

/** What is wrong with a template that an office edited. */
export type TemplateProblem =
  | { readonly kind: 'unreadable' }
  /** Marks that this letter does not know, as they are written. */
  | { readonly kind: 'unknownMarks'; readonly marks: readonly string[] };

export type FilledTemplate = { readonly ok: true; readonly content: Uint8Array } | { readonly ok: false; readonly problem: TemplateProblem };

interface Filling {
  readonly values: Readonly<Partial<Record<string, MarkValue>>>;
  /** What Word and SharePoint show as the file's title. */
  readonly title: string;
  readonly language: Language;
}

const unreadable: FilledTemplate = { ok: false, problem: { kind: 'unreadable' } };

/** A letter from a Word file with marks. What is missing stands in it in brackets, bold and highlighted. The same template and values give the same bytes. */
export async function fillTemplate(template: Uint8Array, filling: Filling): Promise<FilledTemplate> {
  if (!holdsWordDocument(template)) return unreadable;
  try {
    return await filled(template, filling);
  } catch {
    // Whatever the library stumbled over is in the file, which only its author can mend.
    return unreadable;
  }
}

async function filled(template: Uint8Array, { values, title, language }: Filling): Promise<FilledTemplate> {
  const { patchDetector, patchDocument, PatchType, TextRun } = await import('docx');
  const found = await patchDetector({ data: template, trimPlaceholders: true });
  const unknown = [...new Set(found)].filter(mark => values[mark] === undefined);
  if (unknown.length > 0) return { ok: false, problem: { kind: 'unknownMarks', marks: unknown } };
  const runsOf = (piece: Piece) => {
    const look = isGap(piece) ? ({ bold: true, highlight: 'yellow' } as const) : {};
    return linesOf(piece, language).map((text, index) => new TextRun({ ...look, text, break: index === 0 ? undefined : 1 }));
  };
  const patches = Object.entries(values).flatMap(([name, value]) => (value ? [[name, { type: PatchType.PARAGRAPH, children: value.flatMap(runsOf) }] as const] : []));
  const content = await patchDocument({ outputType: 'uint8array', data: template, patches: Object.fromEntries(patches), trimPlaceholders: true, properties: { title } });
  return { ok: true, content: steadyZip(content) };
}

/** Braces in what a person typed are no marks, and characters that XML does not know would make the file unreadable. */
function linesOf(piece: Piece, language: Language): readonly string[] {
  const { gap, marks } = letterWords[language];
  const text = isGap(piece) ? gap(marks[piece.missing]) : piece;
  return text.split(/\r\n|\r|\n/).map(line => line.replace(/[^\P{Cc}\t]/gu, '').replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} '));
}

/** A zip lists its files by name in plain bytes; every Word file has this one. */
function holdsWordDocument(file: Uint8Array): boolean {
  const name = Array.from('word/document.xml', letter => letter.charCodeAt(0));
  return file.some((_, at) => name.every((code, index) => file[at + index] === code));
}
