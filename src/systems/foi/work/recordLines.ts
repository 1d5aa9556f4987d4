/** One record that a manager found, as the search form describes it. */
export interface RecordLine {
  readonly description: string;
  /** Null when nobody counted them. */
  readonly pages: number | null;
  /** Sections of the Act that the manager proposes: `17`, `21(1)`. */
  readonly sections: readonly string[];
  /** Why these sections; empty when none is proposed. */
  readonly reason: string;
}

const parts = 4;

/** Reads the column `recordLines`. A line that was typed by hand in the list, without the bars, is a description. */
export function parseRecordLines(text: string): readonly RecordLine[] {
  return text.split(/\r\n|\r|\n/).map(recordLine).filter(line => line.description !== '');
}

/** Writes `pages | sections | description | reason`, one line a record. Spaces and line breaks within a text become one space. */
export function formatRecordLines(lines: readonly RecordLine[]): string {
  return lines.map(({ pages, sections, description, reason }) => [pages === null ? '' : String(pages), sections.join(', '), description, reason].map(escaped).join(' | ')).join('\n');
}

/** The sections of a list such as `17, 21(1)`. */
export function parseSections(text: string): readonly string[] {
  return text.split(/[,;]/).map(plain).filter(section => section !== '');
}

function recordLine(text: string): RecordLine {
  const fields = splitAtBars(text);
  if (fields.length !== parts) return { description: plain(fields.join(' ')), pages: null, sections: [], reason: '' };
  const [pages = '', sections = '', description = '', reason = ''] = fields;
  return { description, pages: /^\d+$/.test(pages) ? Number(pages) : null, sections: parseSections(sections), reason };
}

/** Bars that belong to a text are written `\|`, and backslashes `\\`. */
function splitAtBars(text: string): readonly string[] {
  const fields = text.match(/(?:\\.|[^\\|]|\\$)+|\|/g) ?? [];
  const texts = fields.reduce<readonly string[]>((found, field) => (field === '|' ? [...found, ''] : [...found.slice(0, -1), field]), ['']);
  return texts.map(field => plain(field.replace(/\\([\\|])/g, '$1')));
}

function escaped(text: string): string {
  return plain(text).replace(/[\\|]/g, '\\$&');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
