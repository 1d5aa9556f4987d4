import '@pnp/sp/webs';
import { SPCollection } from '@pnp/sp';
import { FieldsOf, internalName, ItemId, ListDeclaration } from '../kernel/lists/defineList';
import { ItemVersion } from '../kernel/ports/listStore';
import { itemPath } from './addresses';
import { Connection } from './connection';
import { instant, readFields, Reading } from './readItem';
import { asRow, Row, rowsOf, textIn, textOrEmptyIn } from './shape';

/** What an item held in its versions, the newest first. Throws StoreError. */
export async function readVersions<L extends ListDeclaration, K extends keyof FieldsOf<L> & string>(
  connection: Connection, list: L, id: ItemId<L['name']>, columns: readonly K[],
): Promise<readonly ItemVersion<L, K>[]> {
  const select = ['VersionId', 'VersionLabel', 'Modified', 'Editor', ...columns.map(internalName)];
  const answer = await connection.ask(sp => SPCollection(sp.web, `${itemPath(connection, list, id)}/versions`).select(...select)<unknown>());
  const reading: Reading = { bias: 0, people: connection.people };
  return rowsOf(answer, list.name).map(row => readVersion(list, row, columns, reading));
}

// A version says its `Created` by the site's clock and names no zone; `Modified` beside it is the same moment with one.
function readVersion<L extends ListDeclaration, K extends keyof FieldsOf<L> & string>(list: L, row: Row, columns: readonly K[], reading: Reading): ItemVersion<L, K> {
  const where = `${list.name} version`;
  return {
    label: textIn(row, 'VersionLabel', where),
    at: instant(row, 'Modified', where),
    by: textOrEmptyIn(asRow(row.Editor, where), 'LookupValue', where),
    fields: readFields(list, columns, row, reading) as unknown as ItemVersion<L, K>['fields'],
  };
}
