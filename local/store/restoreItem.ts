import { isLibrary } from './baseFields';
import { Core } from './core';
import { keepsDrafts } from './drafts/keepsDrafts';
import { anythingAt, isRootOf, pathOf } from './fileTree';
import { itemTable, publishedTable } from './itemTables';
import { RawItem } from './itemRows';
import { Columns } from './itemValues';
import { ListRecord } from './listRecords';
import { fileMissing, folderThere } from './refusals';
import { inheritScope } from './scopeOfTree';
import { refuseDuplicates } from './uniqueValues';
import { keepVersion } from './versions';
import { insertInto } from './writeRows';

/** The columns that the list still has. */
const stillThere = (core: Core, list: ListRecord, raw: RawItem): Columns => {
  const names = core.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', itemTable(list.number)).map(({ name }) => name);
  return Object.fromEntries(names.filter((name) => name in raw).map((name) => [name, raw[name]]));
};

const refusePlace = (core: Core, list: ListRecord, raw: RawItem): void => {
  if (!isLibrary(list.row.baseTemplate)) return;
  const directory = String(raw.tp_DirName);
  if (!isRootOf(list, directory) && anythingAt(core, list, directory)?.tp_Folder !== 1) throw fileMissing();
  if (anythingAt(core, list, pathOf(raw))) throw folderThere(String(raw.tp_LeafName));
};

/** Puts an item back as it was, under the permissions of its place. `raw.tp_Published` is the version that readers saw. */
export const putBack = (core: Core, list: ListRecord, raw: RawItem, versions: readonly RawItem[]): void => {
  refusePlace(core, list, raw);
  const inherited = { tp_Scope: null, tp_Inherits: 0 };
  const columns = { ...stillThere(core, list, raw), ...inherited };
  refuseDuplicates(core, list, columns, Number(raw.ID));
  insertInto(core, itemTable(list.number), columns);
  // The oldest first: what is kept last is the newest.
  for (const version of [...versions].reverse()) keepVersion(core, list, version);
  const published = keepsDrafts(list.row) ? [raw, ...versions].find(({ _UIVersion }) => _UIVersion === raw.tp_Published) : undefined;
  if (published) insertInto(core, publishedTable(list.number), { ...stillThere(core, list, published), ...inherited });
  inheritScope(core, list, Number(raw.ID));
};
