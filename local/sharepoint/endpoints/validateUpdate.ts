import { FieldRow, ItemRow, ListRow, SharePointError, StoredValue } from '../../store/contract';
import { arrayOf, bodyOf, Call, JsonObject, objectOf, textOf } from '../call';
import { gridText } from '../dateText';
import { FieldIndex, isPerson } from '../fieldIndex';
import { complex, Complex, Reply } from '../respond/model';
import { storedInstant } from '../../store/siteDates';
import { findPrincipal } from './securable';
import { readLocaleDate } from './localeDate';

/** One field of a form as the client sent it. */
interface FormValue { readonly name: string; readonly text: string }

/** What became of a form value: a stored value, or SharePoint's complaint about it. */
interface Accepted { readonly form: FormValue; readonly field: FieldRow; readonly value: StoredValue }
interface Complaint { readonly form: FormValue; readonly complaint: string; readonly code: number }
type Outcome = Accepted | Complaint;

const refused = -2146232832;

function row(name: string, text: string, code = 0, message: string | null = null, itemId = 0): Complex {
  return complex('SP.ListItemFormUpdateValue', { ErrorCode: code, ErrorMessage: message, FieldName: name, FieldValue: text, HasException: code !== 0, ItemId: itemId });
}

function peopleOf(call: Call, text: string): number[] | undefined {
  if (text.trim() === '' || text.trim() === '[]') return [];
  const parsed = arrayOf(bodyOf({ text: `{"people":${text}}` })['people']) ?? [];
  const keys = parsed.map(each => textOf(objectOf(each)?.['Key']) ?? '');
  const rows = keys.map(key => findPrincipal(call, key));
  return rows.every(each => each !== undefined) ? rows.map(each => each.id) : undefined;
}

function lookupIds(text: string): number[] | undefined {
  const parts = text.split(';#').map(part => part.trim()).filter((part, index) => part !== '' && index % 2 === 0);
  const ids = parts.map(Number);
  return ids.every(Number.isSafeInteger) ? ids : undefined;
}

function linkOf(text: string): StoredValue {
  const [url, ...description] = text.split(', ');
  return url === '' ? null : { Url: url, Description: description.join(', ') || url };
}

/** Reads a form's text as the site's form would: dates in the site's own locale, never ISO. A string answer is a complaint. */
function readText(call: Call, field: FieldRow, text: string): { readonly value: StoredValue } | string {
  if (text === '') return { value: null };
  switch (field.type) {
    case 'Number':
    case 'Integer': {
      const number = Number(text.replace(/,/g, ''));
      return Number.isFinite(number) ? { value: number } : 'You must specify a valid number.';
    }
    case 'Boolean': return { value: /^(1|true|yes)$/i.test(text) };
    case 'DateTime': return readLocaleDate(text, call.store.web.timeZone.iana);
    case 'MultiChoice': return { value: text.split(';#').filter(part => part !== '') };
    case 'URL': return { value: linkOf(text) };
    case 'User':
    case 'UserMulti':
    case 'Lookup':
    case 'LookupMulti': {
      const ids = isPerson(field) ? peopleOf(call, text) : lookupIds(text);
      if (!ids) return isPerson(field) ? 'The user does not exist or is not unique.' : 'You must specify a valid lookup value.';
      return { value: field.type.endsWith('Multi') ? ids : ids[0] ?? null };
    }
    default: return { value: text };
  }
}

function outcome(call: Call, fields: FieldIndex, form: FormValue): Outcome {
  const field = fields.find(form.name);
  if (!field) return { form, complaint: `Column '${form.name}' does not exist. It may have been deleted by another user.`, code: -2147024809 };
  const read = readText(call, field, form.text);
  return typeof read === 'string' ? { form, complaint: read, code: refused } : { form, field, value: read.value };
}

function formValues(body: JsonObject): FormValue[] {
  return (arrayOf(body['formValues']) ?? []).map(each => ({ name: textOf(objectOf(each)?.['FieldName']) ?? '', text: textOf(objectOf(each)?.['FieldValue']) ?? '' }));
}

const isRefusal = (each: Outcome): each is Complaint => 'complaint' in each;

/** Writes the form when no field of it is wrong; otherwise nothing at all. Either way the answer is 200 with a row for each field. */
function writeForm(call: Call, fields: FieldIndex, write: (values: Record<string, StoredValue>) => ItemRow): { readonly rows: Complex[]; readonly item?: ItemRow } {
  const outcomes = formValues(bodyOf(call)).map(form => outcome(call, fields, form));
  const rows = outcomes.map(each => (isRefusal(each) ? row(each.form.name, each.form.text, each.code, each.complaint) : row(each.form.name, shown(call, each.field, each.form.text, each.value))));
  if (outcomes.some(isRefusal)) return { rows };
  const values = Object.fromEntries(outcomes.filter((each): each is Accepted => !isRefusal(each)).map(each => [each.field.internalName, each.value]));
  try {
    return { rows, item: write(values) };
  } catch (error) {
    if (!(error instanceof SharePointError) || error.status === 403 || error.status === 404 || outcomes.length === 0) throw error;
    return { rows: outcomes.map((each, index) => (index === 0 ? row(each.form.name, each.form.text, refused, error.message) : rows[index])) };
  }
}

function shown(call: Call, field: FieldRow, text: string, value: StoredValue): string {
  if (field.type !== 'DateTime' || typeof value !== 'string') return text;
  return gridText(storedInstant(Date.parse(value)), call.store.web.timeZone.iana, field.dateOnly ?? false);
}

function reply(name: string, rows: readonly Complex[]): Reply {
  return { kind: 'value', name, value: { is: 'values', type: 'SP.ListItemFormUpdateValue', values: rows } };
}

/** `items(3)/validateupdatelistitem`: no IF-MATCH is asked. */
export function validateUpdate(call: Call, list: ListRow, fields: FieldIndex, itemId: number): Reply {
  call.store.item(call.caller, list.id, itemId);
  const { rows } = writeForm(call, fields, values => call.store.updateItem(call.caller, list.id, itemId, '*', values));
  return reply('ValidateUpdateListItem', rows);
}

/** `AddValidateUpdateItemUsingPath`: the answer ends with the new item's number, 0 when nothing was made. */
export function addValidated(call: Call, list: ListRow): Reply {
  const fields = new FieldIndex(call.store.fields(call.caller, list.id));
  const { rows, item } = writeForm(call, fields, values => call.store.addItem(call.caller, list.id, values));
  return reply('AddValidateUpdateItemUsingPath', [...rows, row('Id', String(item?.id ?? 0))]);
}
