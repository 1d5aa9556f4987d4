import { isLibrary } from './baseFields';
import { FieldRow, FieldType } from './contract';
import { ListRecord } from './listRecords';

/** How each field type is kept. Undefined: nothing is kept, the value is worked out. */
const declarations: Record<FieldType, string | undefined> = {
  Counter: 'INTEGER', Integer: 'INTEGER', Boolean: 'INTEGER', Attachments: 'INTEGER', ModStat: 'INTEGER', User: 'INTEGER', Lookup: 'INTEGER',
  Number: 'REAL',
  // SharePoint compares text without regard to case.
  Text: 'TEXT COLLATE NOCASE', Choice: 'TEXT COLLATE NOCASE', Note: 'TEXT COLLATE NOCASE', File: 'TEXT COLLATE NOCASE',
  DateTime: 'TEXT', Guid: 'TEXT COLLATE NOCASE', ContentTypeId: 'TEXT COLLATE NOCASE',
  MultiChoice: 'TEXT', UserMulti: 'TEXT', LookupMulti: 'TEXT', URL: 'TEXT', Calculated: 'TEXT',
  Computed: undefined,
};

/** Built-in columns that follow from others. Numbers of versions are kept as SharePoint counts them: 512 for each whole version. */
const derived: Record<string, (list: ListRecord, table: string) => string> = {
  _UIVersionString: (_list, table) => `((${table}"_UIVersion" / 512) || '.' || (${table}"_UIVersion" % 512))`,
  FileLeafRef: (_list, table) => `(${table}"ID" || '_.000')`,
  FileDirRef: (list) => quotedText(list.row.serverRelativeUrl),
  FileRef: (list, table) => `(${quotedText(`${list.row.serverRelativeUrl}/`)} || ${table}"ID" || '_.000')`,
  FSObjType: () => '0',
  ItemChildCount: () => '0',
  FolderChildCount: () => '0',
  _ModerationStatus: () => '0',
};

/** In a library they follow from where the file lies. */
const derivedOfFiles: Record<string, (table: string) => string> = {
  FileLeafRef: (table) => `${table}tp_LeafName`,
  FileDirRef: (table) => `${table}tp_DirName`,
  FileRef: (table) => `(${table}tp_DirName || '/' || ${table}tp_LeafName)`,
  FSObjType: (table) => `${table}tp_Folder`,
  File_x0020_Size: (table) => `${table}tp_Size`,
  File_x0020_Type: (table) => `file_type(${table}tp_LeafName, ${table}tp_Folder)`,
};

/** Computed columns show another one; a condition on them is a condition on that. */
const shownColumn: Record<string, string> = {
  LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef', FileSystemObjectType: 'FSObjType', Id: 'ID',
};

export const quotedName = (name: string): string => `"${name.replace(/"/g, '""')}"`;
const quotedText = (text: string): string => `'${text.replace(/'/g, "''")}'`;

export const isDerived = (field: FieldRow): boolean => field.fromBase && (field.internalName in derived || field.internalName in derivedOfFiles);

/** The SQL declaration of a field's own column, or undefined when it has none. */
export const declarationOf = (field: FieldRow): string | undefined => (isDerived(field) ? undefined : declarations[field.type]);

const derivedExpression = (name: string, list: ListRecord, table: string): string =>
  isLibrary(list.row.baseTemplate) && name in derivedOfFiles ? derivedOfFiles[name](table) : derived[name](list, table);

/** The SQL expression of a field's value in its list's table, which the query calls `alias`. */
export const expressionOf = (field: FieldRow, list: ListRecord, alias: string): string | undefined => {
  if (isDerived(field)) return derivedExpression(field.internalName, list, `${alias}.`);
  return declarationOf(field) && `${alias}.${quotedName(field.internalName)}`;
};

/** The field of that internal name; computed ones stand for what they show. */
export const fieldNamed = (fields: readonly FieldRow[], name: string): FieldRow | undefined => {
  const wanted = shownColumn[name] ?? name;
  return fields.find(({ internalName }) => internalName === wanted);
};

/** Multi-values and long text cannot be indexed, as in SharePoint. */
const indexable: readonly FieldType[] = ['Text', 'Number', 'Boolean', 'DateTime', 'Choice', 'User', 'Lookup', 'Counter', 'Integer', 'ContentTypeId'];
export const canIndex = (field: FieldRow): boolean => indexable.includes(field.type) && !isDerived(field);

const uniqueTypes: readonly FieldType[] = ['Text', 'Number', 'DateTime', 'Choice', 'User', 'Lookup'];
export const canBeUnique = (field: FieldRow): boolean => uniqueTypes.includes(field.type) && canIndex(field);
