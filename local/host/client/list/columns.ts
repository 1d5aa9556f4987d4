import type { FieldInfo, ListInfo, ViewInfo } from '../sharePoint/listInfo';
import { groupField } from './viewXml';

/** A column of the grid. */
export interface Column {
  readonly field: FieldInfo;
  /** Where its values are in a row. */
  readonly name: string;
  /** Drawn as the link to the item, or to the file or folder itself. */
  readonly opens?: 'item' | 'file';
  readonly alignsRight: boolean;
}

/** Columns that are another way to draw the title. */
const titleLinks: readonly string[] = ['LinkTitle', 'LinkTitleNoMenu'];
/** Columns that are another way to draw the name of a file. */
const nameLinks: readonly string[] = ['LinkFilename', 'LinkFilenameNoMenu'];
const numeric: readonly string[] = ['Number', 'Currency', 'Integer', 'Counter'];

/** The columns of a view, in its order. Names that the list does not have are passed over. One column always leads to the item. */
export function viewColumns(list: ListInfo, view: ViewInfo): readonly Column[] {
  const fields = view.fields.map((name) => ({ name: dataName(name), opens: opening(list, name) }));
  const known = fields.flatMap(({ name, opens }) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    return field ? [{ field, name, opens, alignsRight: numeric.includes(field.type) }] : [];
  });
  if (known.some(({ opens }) => opens !== undefined)) return known;
  return known.map((column, index) => (index === 0 ? { ...column, opens: list.isLibrary ? 'file' as const : 'item' as const } : column));
}

function dataName(name: string): string {
  if (nameLinks.includes(name)) return 'FileLeafRef';
  return titleLinks.includes(name) ? 'Title' : name;
}

function opening(list: ListInfo, name: string): Column['opens'] {
  if (list.isLibrary) return nameLinks.includes(name) ? 'file' : undefined;
  return titleLinks.includes(name) || name === 'Title' ? 'item' : undefined;
}

/** What a view asks of each row: its columns, the column it groups by, and those that its formatting and its columns' name. SharePoint adds the last too. */
export function wantedFields(columns: readonly Column[], view: ViewInfo): readonly string[] {
  const formatters = [view.formatter, ...columns.map(({ field }) => field.formatter)];
  const named = formatters.flatMap((formatter) => [...(formatter ?? '').matchAll(/\[\$([A-Za-z_]\w*)/g)].map(([, name]) => name));
  const group = groupField(view);
  return [...new Set([...columns.map(({ name }) => name), ...(group === undefined ? [] : [group]), ...named])];
}
