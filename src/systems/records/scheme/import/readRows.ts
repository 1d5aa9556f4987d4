import { inSlices } from '../../../../kernel/inSlices';
import { FileRow, FileTable } from '../../../../ui/spreadsheet/readFileTable';
import { cellOf, codeAbove } from './cells';
import { checkEntry, codeOf, EntryTexts } from './checkEntry';
import { DraftLine, SchemeProblem } from './draft';
import { upperEntries } from './flatRows';
import { FieldMatch, Layout, treeFields, TreeField } from './schemeFields';

/** What the rows of a file say, and what is wrong with them. */
export interface ReadRows {
  readonly drafts: readonly DraftLine[];
  readonly problems: readonly SchemeProblem[];
}

/** Reads every row, some hundreds at a time so that the page stays alive. A row with a fault is still read, so that its code is known to the others. */
export async function readRows(table: FileTable, { shape, match }: Layout, pause: () => Promise<void>): Promise<ReadRows> {
  const drafts: DraftLine[] = [];
  const problems: SchemeProblem[] = [];
  await inSlices(table.rows, pause, row => {
    const texts = shape === 'flat' ? flatTexts(row, match) : textsOf(row, match);
    const draft = checkEntry(texts, (field, fault, value) => problems.push({ line: row.line, field, fault, value }));
    drafts.push({ ...draft, line: row.line });
  });
  if (shape === 'tree') return { drafts, problems };
  const upper = upperEntries(table.rows, match);
  return { drafts: [...upper.drafts, ...drafts], problems: [...problems, ...upper.problems] };
}

function textsOf(row: FileRow, match: FieldMatch): EntryTexts {
  return Object.fromEntries((Object.keys(treeFields) as TreeField[]).map(field => [field, cellOf(row, match, field)])) as EntryTexts;
}

/** A flat row is a series; its activity's code is what stands before the last part of its own. */
function flatTexts(row: FileRow, match: FieldMatch): EntryTexts {
  const texts = textsOf(row, match);
  return { ...texts, level: 'series', parent: codeAbove(codeOf(texts.code)) ?? '' };
}
