import { reportError } from '../probe';
import { listAddress, ListInfo } from '../sharePoint/listInfo';
import { loadRows, Row } from '../sharePoint/rows';
import { confirmAction, tell } from '../standIns/messageDialogs';
import { openDialog } from '../standIns/nativeDialog';
import { say } from '../strings';
import { cellText } from './cellText';
import { Column, wantedFields } from './columns';
import { csv, download } from './csv';
import { Filter } from './filters';
import type { ListPlace } from './place';
import { Sort, viewXml } from './viewXml';

const exportPage = 2000;

/** Asks, then moves the items to the recycle bin. True when they are gone; a refusal is shown in SharePoint's words. */
export async function deleteRows({ rest, list, facts: { language } }: ListPlace, rows: readonly Row[]): Promise<boolean> {
  const question = `${say(language, rows.length === 1 ? 'deleteOne' : 'deleteMany')}\n${rows.map((row) => rowName(list, row)).join('\n')}\n\n${say(language, 'deleteHint')}`;
  if (!await openDialog(confirmAction(question, say(language, 'deleteItem')))) return false;
  try {
    for (const row of rows) await rest.post(listAddress(list.url, `/items(${row.ID})/recycle()`));
  } catch (error) {
    await openDialog(tell(`${say(language, 'notDeleted')}\n${error instanceof Error ? error.message : String(error)}`));
  }
  return true;
}

/** What a reader knows the item by. */
export function rowName({ isLibrary }: ListInfo, row: Row): string {
  if (isLibrary && typeof row.FileLeafRef === 'string') return row.FileLeafRef;
  return typeof row.Title === 'string' && row.Title !== '' ? row.Title : `#${row.ID}`;
}

/** Saves every row of the view, as it is sorted and filtered, not only those on the page. */
export async function exportRows(place: ListPlace, columns: readonly Column[], sort: Sort | undefined, filters: readonly Filter[]): Promise<void> {
  const { rest, list, view, folder, facts } = place;
  const xml = viewXml({ view, fields: wantedFields(columns, view), sort, filters, rowLimit: exportPage });
  try {
    const rows: Row[] = [];
    let paging: string | undefined;
    do {
      const page = await loadRows(rest, list.url, xml, { paging, folder });
      rows.push(...page.rows);
      paging = page.next;
    } while (paging !== undefined);
    const table = [columns.map(({ field }) => field.title), ...rows.map((row) => columns.map(({ field }) => cellText(field, row, facts.timeZone)))];
    download(`${list.title}.csv`, csv(table));
  } catch (error) {
    reportError('export', error);
    await openDialog(tell(error instanceof Error ? error.message : String(error)));
  }
}
