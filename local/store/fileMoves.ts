import { StoredValue } from './contract';
import { isLibrary } from './baseFields';
import { Core } from './core';
import { refuseName } from './fileNames';
import { anythingAt, below, pathOf } from './fileTree';
import { RawItem } from './itemRows';
import { itemTable } from './itemTables';
import { ListRecord } from './listRecords';
import { cannotConvert, folderThere } from './refusals';

/** A name without an ending keeps the file's own, as in SharePoint. */
const withEnding = (wanted: string, raw: RawItem): string => {
  const ending = raw.tp_Folder === 1 ? '' : (/\.[^.]+$/.exec(String(raw.tp_LeafName))?.[0] ?? '');
  return ending === '' || /\.[^.\s]+$/.test(wanted) ? wanted : wanted + ending;
};

/** What lies in a folder moves with it. */
const carryAlong = (core: Core, list: ListRecord, from: string, to: string): void => {
  const where = below(from);
  core.run(`UPDATE ${itemTable(list.number)} SET tp_DirName = ? || substr(tp_DirName, ?) WHERE ${where.sql}`, to, from.length + 1, ...where.params);
};

/** Gives a file or folder another name in its place. Throws SharePoint's refusals of names that cannot be or are taken; an item of a list has no name. */
export const rename = (core: Core, list: ListRecord, raw: RawItem, wanted: StoredValue): void => {
  if (!isLibrary(list.row.baseTemplate)) return;
  if (typeof wanted !== 'string') throw cannotConvert('Edm.String');
  const leaf = withEnding(wanted, raw);
  const path = `${String(raw.tp_DirName)}/${leaf}`;
  refuseName(leaf, path);
  const there = anythingAt(core, list, path);
  if (there && there.ID !== raw.ID) throw folderThere(leaf);
  core.run(`UPDATE ${itemTable(list.number)} SET tp_LeafName = ? WHERE ID = ?`, leaf, Number(raw.ID));
  if (raw.tp_Folder === 1) carryAlong(core, list, pathOf(raw), path);
};
