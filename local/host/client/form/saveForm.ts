import type { FormModel } from '../../pages/pageData';
import { FieldInfo, ListInfo, listAddress } from '../sharePoint/listInfo';
import { Rest, RestError } from '../sharePoint/rest';

interface FieldOutcome { readonly FieldName: string; readonly ErrorMessage: string | null; readonly HasException: boolean }

/** Complaints by column; empty when the item was saved. */
export type Complaints = Readonly<Record<string, string>>;

/** Saves the way SharePoint's own form does: all values as text, and nothing is written when one of them is refused. */
export async function saveForm(rest: Rest, list: ListInfo, model: FormModel, fields: readonly FieldInfo[], values: Readonly<Record<string, string>>, unknownPerson: string): Promise<Complaints> {
  const strangers = await unknownPeople(rest, fields, values);
  if (strangers.length > 0) return Object.fromEntries(strangers.map((name) => [name, unknownPerson]));
  const formValues = fields.map((field) => ({ FieldName: field.internalName, FieldValue: formText(field, values[field.internalName] ?? '') }));
  const { value } = model.itemId === undefined
    ? await rest.post<{ value: FieldOutcome[] }>(listAddress(list.url, '/AddValidateUpdateItemUsingPath()'), {
      listItemCreateInfo: { FolderPath: { DecodedUrl: list.url }, UnderlyingObjectType: 0 }, formValues, bNewDocumentUpdate: false,
    })
    : await rest.post<{ value: FieldOutcome[] }>(listAddress(list.url, `/items(${model.itemId})/ValidateUpdateListItem()`), { formValues, bNewDocumentUpdate: false });
  return Object.fromEntries(value.filter(({ HasException }) => HasException).map(({ FieldName, ErrorMessage }) => [FieldName, ErrorMessage ?? '']));
}

/** Brings people of the directory into the site, as SharePoint's people picker does. Gives the columns that name someone unknown. */
async function unknownPeople(rest: Rest, fields: readonly FieldInfo[], values: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const columns = fields.filter(({ type }) => type.startsWith('User'));
  const checked = await Promise.all(columns.map(async ({ internalName }) => {
    const names = addresses(values[internalName] ?? '');
    const results = await Promise.allSettled(names.map((name) => rest.post('_api/web/ensureuser', { logonName: personKey(name).Key })));
    const unexpected = results.find((result) => result.status === 'rejected' && !isUnknown(result.reason));
    if (unexpected?.status === 'rejected') throw unexpected.reason;
    return results.some(({ status }) => status === 'rejected') ? [internalName] : [];
  }));
  return checked.flat();
}

/** SharePoint answers 400 or 500 for a name that it can't find; a reader who may not add people gets 403. */
function isUnknown(reason: unknown): boolean {
  return reason instanceof RestError && [400, 404, 500].includes(reason.status);
}

/** An input's text as SharePoint's form service reads it: dates in the site's locale, people as keys, several values with `;#`. */
export function formText({ type }: FieldInfo, text: string): string {
  if (type === 'Boolean') return text === '1' ? '1' : '0';
  if (text === '') return type.startsWith('User') ? '[]' : '';
  switch (type) {
    case 'DateTime':
      return siteDate(text);
    case 'MultiChoice':
      return text.split('\n').join(';#');
    case 'LookupMulti':
      return text.split('\n').join(';#;#');
    case 'User':
    case 'UserMulti':
      return JSON.stringify(addresses(text).map(personKey));
    default:
      return text;
  }
}

/** `2026-03-05T14:30` becomes `3/5/2026 2:30 PM`: the site's locale is English. */
function siteDate(text: string): string {
  const [day, time] = text.split('T');
  const [year, month, date] = day.split('-').map(Number);
  const shown = `${month}/${date}/${year}`;
  if (!time) return shown;
  const [hour, minute] = time.split(':');
  return `${shown} ${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

function addresses(text: string): readonly string[] {
  return text.split(';').map((part) => part.trim()).filter((part) => part !== '');
}

function personKey(address: string): { readonly Key: string } {
  return { Key: address.includes('|') ? address : `i:0#.f|membership|${address.toLowerCase()}` };
}
