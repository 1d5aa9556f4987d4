import { cellText } from '../list/cellText';
import { FieldInfo, ListInfo, listAddress } from '../sharePoint/listInfo';
import { Rest } from '../sharePoint/rest';
import { isLookups, isPeople, loadRows, Row } from '../sharePoint/rows';

export interface LookupOption { readonly id: string; readonly text: string }

/** What a native form shows and offers. Every value is text as the inputs hold it; several values are joined by line breaks. */
export interface FormData {
  readonly fields: readonly FieldInfo[];
  readonly values: Readonly<Record<string, string>>;
  readonly lookups: Readonly<Record<string, readonly LookupOption[]>>;
  readonly row?: Row;
}

const editable: readonly string[] = ['Text', 'Note', 'Number', 'Currency', 'Boolean', 'DateTime', 'Choice', 'MultiChoice', 'User', 'UserMulti', 'Lookup', 'LookupMulti', 'URL'];
const mostOptions = 500;

/** Reads an item, or the defaults of a new one, with the choices of its lookups. Throws RestError when SharePoint refuses. */
export async function loadFormData(rest: Rest, list: ListInfo, itemId: number | undefined, timeZone: string): Promise<FormData> {
  const fields = list.fields.filter(isFormField);
  const [row, lookups] = await Promise.all([itemId === undefined ? undefined : loadItem(rest, list, fields, itemId), loadLookups(rest, fields)]);
  const values = Object.fromEntries(fields.map((field) => [field.internalName, row ? inputText(field, row, timeZone) : defaultText(field)]));
  return { fields, values, lookups, row };
}

/** Of the built-in columns only the title is filled in by people. */
function isFormField({ internalName, hidden, readOnly, type, fromBase }: FieldInfo): boolean {
  return !hidden && !readOnly && editable.includes(type) && (!fromBase || internalName === 'Title');
}

async function loadItem(rest: Rest, list: ListInfo, fields: readonly FieldInfo[], itemId: number): Promise<Row> {
  const refs = fields.map(({ internalName }) => `<FieldRef Name="${internalName}"/>`).join('');
  const xml = `<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">${itemId}</Value></Eq></Where></Query><ViewFields>${refs}</ViewFields><RowLimit>1</RowLimit></View>`;
  const { rows: [row] } = await loadRows(rest, list.url, xml);
  if (row) return row;
  // The item is not in the list, or not for this reader: the plain request says which, in SharePoint's words.
  await rest.get(listAddress(list.url, `/items(${itemId})`));
  throw new Error(`Item ${itemId} has no row.`);
}

async function loadLookups(rest: Rest, fields: readonly FieldInfo[]): Promise<FormData['lookups']> {
  const lookups = fields.filter(({ type, lookupListId }) => type.startsWith('Lookup') && lookupListId);
  const loaded = await Promise.all(lookups.map(async ({ internalName, lookupListId = '', lookupField = 'Title' }) => {
    const { value } = await rest.get<{ value: Record<string, unknown>[] }>(`_api/web/lists(guid'${lookupListId.replace(/[{}]/g, '')}')/items?$select=Id,${lookupField}&$top=${mostOptions}`);
    return [internalName, value.map((item) => ({ id: String(item.Id), text: String(item[lookupField] ?? item.Id) }))] as const;
  }));
  return Object.fromEntries(loaded);
}

function inputText(field: FieldInfo, row: Row, timeZone: string): string {
  const value = row[field.internalName];
  if (value === undefined) return '';
  if (field.type === 'Boolean') return row[`${field.internalName}.value`] === '1' ? '1' : '';
  if (field.type === 'DateTime') return cellText(field, row, timeZone).replace(' ', 'T');
  if (field.type === 'Number' || field.type === 'Currency') return exactNumber(row[`${field.internalName}.`], value);
  if (typeof value === 'string') return value;
  if (isPeople(value)) return value.map(({ email }) => email).join('; ');
  if (isLookups(value)) return value.map(({ lookupId }) => String(lookupId)).join('\n');
  return value.map(String).join('\n');
}

function exactNumber(exact: Row[string] | undefined, shown: Row[string]): string {
  return typeof exact === 'string' && exact !== '' ? String(Number(exact)) : String(shown);
}

function defaultText({ type, defaultValue }: FieldInfo): string {
  if (defaultValue === undefined || defaultValue.startsWith('[')) return '';
  return type === 'Boolean' && defaultValue !== '1' ? '' : defaultValue;
}
