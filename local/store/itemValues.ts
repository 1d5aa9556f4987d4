import { FieldRow, StoredValue } from './contract';
import { Core, Param } from './core';
import { contentTypesOf } from './contentTypes';
import { fieldNamed } from './columns';
import { fieldsOf } from './fieldRows';
import { ListRecord, findListById } from './listRecords';
import { itemTable } from './itemTables';
import { cannotConvert, contentTypeMissing, invalidLookup, invalidText, invalidUrl, unknownProperty, userNotFound } from './refusals';
import { storedDate } from './siteDates';

/** SharePoint's limits in characters. */
const longestText = 255;
const longestNote = 63_999;

/** Columns of the item itself, by the SQL name: what an insert or update sets. */
export type Columns = Record<string, Param>;

const text = (value: StoredValue, longest: number): string => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  if (value.length > longest) throw invalidText();
  return value;
};

const number = (value: StoredValue): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw cannotConvert('Edm.Double');
  return value;
};

const integer = (value: StoredValue): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw cannotConvert('Edm.Int32');
  return value;
};

const boolean = (value: StoredValue): number => {
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value ? 1 : 0;
};

const date = (field: FieldRow, value: StoredValue, zone: string): string => {
  const stored = typeof value === 'string' ? storedDate(value, zone, field.dateOnly === true) : undefined;
  if (stored === undefined) throw cannotConvert('Edm.DateTime');
  return stored;
};

const person = (core: Core, value: StoredValue): number => {
  const id = integer(value);
  if (core.get('SELECT 1 FROM principals WHERE id = ?', id) === undefined) throw userNotFound();
  return id;
};

const lookup = (core: Core, field: FieldRow, value: StoredValue): number => {
  const id = integer(value);
  const target = field.lookupListId === undefined ? undefined : findListById(core, field.lookupListId);
  if (!target || core.get(`SELECT 1 FROM ${itemTable(target.number)} WHERE ID = ?`, id) === undefined) throw invalidLookup();
  return id;
};

const link = (value: StoredValue): string => {
  if (value === null || typeof value !== 'object' || !('Url' in value)) throw cannotConvert('SP.FieldUrlValue');
  const { Url, Description } = value;
  if (Url.length > longestText || Description.length > longestText) throw invalidUrl();
  return JSON.stringify({ Url, Description });
};

/** SharePoint reads an empty set back as null. */
const set = (value: StoredValue, edmType: string, member: (one: StoredValue) => Param): string | null => {
  if (!Array.isArray(value)) throw cannotConvert(edmType);
  return value.length === 0 ? null : JSON.stringify(value.map(member));
};

const encoded = (core: Core, field: FieldRow, value: StoredValue, zone: string): Param => {
  if (value === null || value === '') return null;
  switch (field.type) {
    case 'Text': return text(value, Math.min(field.maxLength ?? longestText, longestText));
    case 'Choice': return text(value, longestText);
    case 'Note': return text(value, field.settings.UnlimitedLengthInDocumentLibrary === true ? Number.MAX_SAFE_INTEGER : longestNote);
    case 'Number': return number(value);
    case 'Integer': return integer(value);
    case 'Boolean': return boolean(value);
    case 'DateTime': return date(field, value, zone);
    case 'User': return person(core, value);
    case 'Lookup': return lookup(core, field, value);
    case 'MultiChoice': return set(value, 'Collection(Edm.String)', (one) => text(one, longestText));
    case 'UserMulti': return set(value, 'Collection(Edm.Int32)', (one) => person(core, one));
    case 'LookupMulti': return set(value, 'Collection(Edm.Int32)', (one) => lookup(core, field, one));
    case 'URL': return link(value);
    case 'Guid': return text(value, longestText);
    // Worked out by SharePoint; nothing that a client writes is kept.
    case 'Counter': case 'Calculated': case 'Computed': case 'ContentTypeId': case 'Attachments': case 'File': case 'ModStat': return null;
  }
};

const itemType = (list: ListRecord): string => `SP.Data.${list.row.entityTypeName}Item`;

const contentType = (core: Core, list: ListRecord, wanted: StoredValue): string => {
  const id = String(wanted).toLowerCase();
  const types = contentTypesOf(core, list.number).map((type) => ({ type, known: type.stringId.toLowerCase() }));
  // The site's own type stands for the list's child of it, whose id goes on with 00 and a GUID.
  const known = types.find((each) => each.known === id)?.type ?? types.find((each) => each.known.startsWith(`${id}00`))?.type;
  if (!known) throw contentTypeMissing();
  return known.stringId;
};

/** Built-in columns that are SharePoint's own to write: a client may send them, and nothing happens. */
const isOurs = (field: FieldRow): boolean => field.fromBase && field.internalName !== 'Title' && field.internalName !== 'ContentTypeId';

/**
 * Checks what a client wrote and turns it into columns. Throws SharePoint's refusals: unknown property, wrong type, text too long, a
 * person or lookup that is not there. An empty text is kept as null, as SharePoint does.
 */
export const toColumns = (core: Core, list: ListRecord, values: Readonly<Record<string, StoredValue>>, zone: string): Columns => {
  const fields = fieldsOf(core, list.number);
  const columns: Columns = {};
  for (const [name, value] of Object.entries(values)) {
    const field = fieldNamed(fields, name);
    if (!field) throw unknownProperty(name, itemType(list));
    if (field.internalName === 'ContentTypeId') columns.ContentTypeId = contentType(core, list, value);
    else if (!isOurs(field) && field.type !== 'Calculated' && field.type !== 'Computed') columns[field.internalName] = encoded(core, field, value, zone);
  }
  return columns;
};

const defaultOf = (field: FieldRow, written: string, now: string): StoredValue => {
  switch (field.type) {
    case 'Boolean': return written === '1' || written.toLowerCase() === 'true';
    case 'Number': case 'Integer': case 'User': case 'Lookup': return Number(written);
    case 'DateTime': return /^\[today\]$/i.test(written) ? now : written;
    case 'MultiChoice': return written.split(';#').filter((part) => part !== '');
    default: return written;
  }
};

/** Values of a new item for the columns that the client did not name. */
export const defaultValues = (core: Core, list: ListRecord, given: Readonly<Record<string, StoredValue>>): Record<string, StoredValue> => {
  const missing = fieldsOf(core, list.number).filter(({ defaultValue, internalName }) => defaultValue !== undefined && defaultValue !== '' && !(internalName in given));
  return Object.fromEntries(missing.map((field) => [field.internalName, defaultOf(field, field.defaultValue ?? '', core.now())]));
};
