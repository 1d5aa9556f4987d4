import type { FieldInfo, ListInfo, ViewInfo } from '../sharePoint/listInfo';
import { groupField } from './viewXml';

/** A column of the grid. */
export interface Column {
  readonly field: FieldInfo;
  /** Where its values are in a row. */
  readonly name: string;
  /** Drawn as the link to the item. */
  readonly opensItem: boolean;
  readonly alignsRight: boolean;
}

/** Columns that are another way to draw the title. */
const titleLinks: readonly string[] = ['LinkTitle', 'LinkTitleNoMenu'];
const numeric: readonly string[] = ['Number', 'Currency', 'Integer', 'Counter'];

/** The columns of a view, in its order. Names that the list does not have are passed over. One column always leads to the item. */
export function viewColumns(list: ListInfo, view: ViewInfo): readonly Column[] {
  const fields = view.fields.map((name) => ({ name: dataName(name), linked: titleLinks.includes(name) }));
  const known = fields.flatMap(({ name, linked }) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    return field ? [{ field, name, opensItem: linked || name === 'Title', alignsRight: numeric.includes(field.type) }] : [];
  });
  return known.some(({ opensItem }) => opensItem) ? known : known.map((column, index) => ({ ...column, opensItem: index === 0 }));
}

function dataName(name: string): string {
  return titleLinks.includes(name) ? 'Title' : name;
}

/** What a view asks of each row: its columns, the column it groups by, and those that formatters of its columns name. SharePoint adds the last too. */
export function wantedFields(columns: readonly Column[], view: ViewInfo): readonly string[] {
  const named = columns.flatMap(({ field }) => [...(field.formatter ?? '').matchAll(/\[\$([A-Za-z_]\w*)/g)].map(([, name]) => name));
  const group = groupField(view);
  return [...new Set([...columns.map(({ name }) => name), ...(group === undefined ? [] : [group]), ...named])];
}
