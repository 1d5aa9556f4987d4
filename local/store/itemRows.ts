import { FieldRow, ItemRow, StoredValue } from './contract';
import { Param } from './core';
import { isLibrary } from './baseFields';
import { isDerived } from './columns';
import { labelOf } from './drafts/numbers';
import { fileType } from './fileNames';
import { ListRecord } from './listRecords';

/** A row of a list's table as SQLite gives it. */
export type RawItem = Readonly<Record<string, Param>>;

const numberOf = (value: Param): number => Number(value ?? 0);
const textOf = (value: Param): string => String(value ?? '');

const decoded = (field: FieldRow, value: Param | undefined): StoredValue => {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return value === 1;
    case 'MultiChoice':
    case 'UserMulti':
    case 'LookupMulti':
    case 'URL':
      return JSON.parse(String(value)) as StoredValue;
    default:
      return value;
  }
};

/** Where the item lies. An item of a list is a file in name only. */
const placeValues = (raw: RawItem, list: ListRecord): Record<string, StoredValue> => {
  const isFile = isLibrary(list.row.baseTemplate);
  const leaf = isFile ? textOf(raw.tp_LeafName) : `${numberOf(raw.ID)}_.000`;
  const directory = isFile ? textOf(raw.tp_DirName) : list.row.serverRelativeUrl;
  const isFolder = raw.tp_Folder === 1;
  const ofFile: Record<string, StoredValue> = isFile ? { File_x0020_Type: fileType(leaf, isFolder), File_x0020_Size: isFolder ? null : String(numberOf(raw.tp_Size)) } : {};
  return { FileLeafRef: leaf, FileDirRef: directory, FileRef: `${directory}/${leaf}`, FSObjType: isFolder ? 1 : 0, ...ofFile };
};

/** Built-in values that follow from the others, by internal name. */
const derivedValues = (raw: RawItem, list: ListRecord): Record<string, StoredValue> => ({
  _UIVersionString: labelOf(numberOf(raw._UIVersion)), ItemChildCount: 0, FolderChildCount: 0, _ModerationStatus: 0, ...placeValues(raw, list),
});

/** An item with the values of all its columns but the computed ones. A column made after the row was written reads as empty. */
export const toItemRow = (raw: RawItem, list: ListRecord, fields: readonly FieldRow[]): ItemRow => {
  const values: Record<string, StoredValue> = derivedValues(raw, list);
  for (const field of fields) {
    if (field.type !== 'Computed' && !isDerived(field)) values[field.internalName] = decoded(field, raw[field.internalName]);
  }
  return {
    id: numberOf(raw.ID),
    uniqueId: textOf(raw.UniqueId),
    version: numberOf(raw.owshiddenversion),
    versionLabel: labelOf(numberOf(raw._UIVersion)),
    contentTypeId: textOf(raw.ContentTypeId),
    created: textOf(raw.Created),
    modified: textOf(raw.Modified),
    authorId: numberOf(raw.Author),
    editorId: numberOf(raw.Editor),
    hasUniqueRoleAssignments: raw.tp_Scope !== null && raw.tp_Scope !== undefined && raw.tp_Inherits !== 1,
    values,
  };
};
