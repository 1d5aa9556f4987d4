import { sha256 } from '../../../../kernel/activity/json';
import { Workplace } from '../../../../kernel/ports/workplace';
import { FileTable } from '../../../../ui/spreadsheet/readFileTable';
import { ImportChoices, SchemePlan } from './plan';
import { planImport } from './planImport';
import { readCurrentScheme } from './currentScheme';
import { readRows } from './readRows';
import { FoundLayout, layoutOf } from './schemeFields';

export type OpenedPlan =
  | { readonly ok: true; readonly plan: SchemePlan; readonly fileHash: string }
  /** Heads that the file lacks. */
  | { readonly ok: false; readonly missing: Extract<FoundLayout, { ok: false }>['missing'] };

/** Reads a file against the scheme as it is now. `pause` lets the page breathe while 50,000 rows are read. Throws StoreError. */
export async function openImport(work: Pick<Workplace, 'lists' | 'clock'>, table: FileTable, choices: ImportChoices, pause: () => Promise<void>): Promise<OpenedPlan> {
  const found = layoutOf(table.heads);
  if (!found.ok) return { ok: false, missing: found.missing };
  const [rows, current, fileHash] = await Promise.all([readRows(table, found.layout, pause), readCurrentScheme(work), sha256(JSON.stringify(table))]);
  return { ok: true, plan: await planImport(rows, current, choices, pause), fileHash };
}
