import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { SchemeEntry } from '../../../../src/systems/records/scheme/contract';
import { currentScheme } from '../../../../src/systems/records/scheme/import/currentScheme';
import { ImportChoices, SchemePlan } from '../../../../src/systems/records/scheme/import/plan';
import { planImport } from '../../../../src/systems/records/scheme/import/planImport';
import { readRows } from '../../../../src/systems/records/scheme/import/readRows';
import { layoutOf } from '../../../../src/systems/records/scheme/import/schemeFields';
import { entryOf } from '../../../../src/systems/records/scheme/entryOf';
import { SchemeItem } from '../../../../src/systems/records/schemeList';
import { FileTable } from '../../../../src/ui/spreadsheet/readFileTable';

export const choices: ImportChoices = { effectiveOn: calendarDate('2026-03-10'), appliesTo: 'allUndisposed', absent: 'keep' };

const treeHeads = ['code', 'parent', 'level', 'title_en', 'title_fr', 'rule', 'final_disposition'] as const;

/** A tree file whose heads are the seven that it needs, and these. */
export function treeTable(rows: readonly (readonly string[])[], ...more: readonly string[]): FileTable {
  return { heads: [...treeHeads, ...more], rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

/** The least scheme: a function, an activity, and a series with this rule. */
export function smallScheme(rule = 'C+2', final = 'destroy', code = 'PSR-MED-10'): readonly (readonly string[])[] {
  return [
    ['PSR', '', 'function', 'Public relations', 'Relations publiques', '', ''],
    ['PSR-MED', 'PSR', 'activity', 'Media relations', 'Relations avec les médias', '', ''],
    [code, 'PSR-MED', 'series', 'Media enquiries', 'Demandes des médias', rule, final],
  ];
}

/** An item in force as the list has it. */
export function item(columns: Partial<SchemeItem> & Pick<SchemeItem, 'code'>): SchemeItem {
  const schemeVersion = columns.schemeVersion ?? 1;
  const level = columns.level ?? 'series';
  return {
    title: 'Media enquiries', titleFr: 'Demandes des médias', schemeVersion, key: `${columns.code}@${schemeVersion}`, level, parent: level === 'series' ? 'PSR-MED' : null,
    status: 'inForce', scope: null, scopeFr: null, keywords: null, keywordsFr: null, rule: level === 'series' ? 'C+2' : null, finalDisposition: level === 'series' ? 'destroy' : null,
    citation: null, appliesTo: 'allUndisposed', fromOn: calendarDate('2025-01-01'), untilOn: null, ...columns,
  } as SchemeItem;
}

export const standing: readonly SchemeItem[] = [
  item({ code: 'PSR', level: 'function', title: 'Public relations', titleFr: 'Relations publiques' }),
  item({ code: 'PSR-MED', level: 'activity', parent: 'PSR', title: 'Media relations', titleFr: 'Relations avec les médias' }),
  item({ code: 'PSR-MED-10' }),
];

export async function planned(table: FileTable, inForce: readonly SchemeItem[] = [], given: Partial<ImportChoices> = {}, older: readonly SchemeEntry[] = []): Promise<SchemePlan> {
  const found = layoutOf(table.heads);
  if (!found.ok) throw new Error(`missing: ${found.missing.join(', ')}`);
  const rows = await readRows(table, found.layout, async () => undefined);
  return planImport(rows, currentScheme(inForce, [...inForce.map(entryOf), ...older]), { ...choices, ...given }, async () => undefined);
}
