import { FileRow } from '../../../../ui/spreadsheet/readFileTable';
import { Bilingual } from '../../../../kernel/text';
import { SchemeLevel } from '../../schemeList';
import { cellOf, codeAbove } from './cells';
import { checkEntry, codeOf, EntryTexts } from './checkEntry';
import { DraftLine, SchemeProblem } from './draft';
import { FieldMatch, SchemeField } from './schemeFields';

interface Upper {
  readonly line: number;
  readonly draft: DraftLine;
}

interface Named {
  readonly level: Exclude<SchemeLevel, 'series'>;
  readonly code: string;
  readonly parent: string;
  readonly en: SchemeField;
  readonly fr: SchemeField;
}

/**
 * The functions and activities that the rows of a flat file name beside their series. Their codes are the parts of the series' code before
 * the last one: PSR-MED-10 is a series of the activity PSR-MED of the function PSR. The first row that names one gives it its title.
 */
export function upperEntries(rows: readonly FileRow[], match: FieldMatch): { readonly drafts: readonly DraftLine[]; readonly problems: readonly SchemeProblem[] } {
  const found = new Map<string, Upper>();
  const problems: SchemeProblem[] = [];
  for (const row of rows) {
    const code = codeOf(cellOf(row, match, 'code'));
    const activity = codeAbove(code);
    const top = activity === undefined ? undefined : codeAbove(activity);
    if (activity === undefined || top === undefined) {
      if (code !== '') problems.push({ line: row.line, field: 'code', fault: 'codeParts', value: code });
      continue;
    }
    name(row, { level: 'function', code: top, parent: '', en: 'functionEn', fr: 'functionFr' });
    name(row, { level: 'activity', code: activity, parent: top, en: 'activityEn', fr: 'activityFr' });
  }
  return { drafts: [...found.values()].map(({ draft }) => draft), problems };

  function name(row: FileRow, named: Named): void {
    const title = { en: cellOf(row, match, named.en).trim(), fr: cellOf(row, match, named.fr).trim() };
    const before = found.get(named.code);
    if (!before) found.set(named.code, { line: row.line, draft: { ...draftOf(row, named, title), line: row.line } });
    else if (!isSame(before.draft.title, title)) problems.push({ line: row.line, field: named.en, fault: 'otherName', value: `${named.code}: ${before.draft.title.en} / ${before.draft.title.fr} (${before.line})` });
  }

  function draftOf(row: FileRow, named: Named, title: Bilingual) {
    const fieldOf: Readonly<Record<string, SchemeField>> = { titleEn: named.en, titleFr: named.fr };
    const texts: EntryTexts = { ...emptyTexts, code: named.code, level: named.level, parent: named.parent, titleEn: title.en, titleFr: title.fr };
    return checkEntry(texts, (field, fault, value) => problems.push({ line: row.line, field: fieldOf[field] ?? field, fault, value }));
  }
}

const emptyTexts: EntryTexts = { code: '', parent: '', level: '', titleEn: '', titleFr: '', scopeEn: '', scopeFr: '', keywordsEn: '', keywordsFr: '', rule: '', finalDisposition: '', citation: '', fromOn: '', appliesTo: '' };

function isSame(a: Bilingual, b: Bilingual): boolean {
  return a.en === b.en && a.fr === b.fr;
}
