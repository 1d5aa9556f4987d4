import { Caller, FieldRow, FieldType } from '../contract';
import { FieldRef, ItemQuery } from '../itemQuery';
import { expressionOf, fieldNamed } from '../columns';
import { Core } from '../core';
import { rowsFor } from '../drafts/rowsFor';
import { fieldsOf } from '../fieldRows';
import { ListRecord, findListById } from '../listRecords';
import { cannotFilterOn, columnMissing, fieldTypesNotInstalled, notProjectable } from '../refusals';
import { siteZone } from '../web';

/** What a condition or an order is turned into SQL for. The list's table is called `i`, a looked-up one `x`. */
export interface QueryContext {
  readonly core: Core;
  readonly list: ListRecord;
  readonly fields: readonly FieldRow[];
  readonly dialect: ItemQuery['dialect'];
  readonly zone: string;
  readonly caller: Caller;
  /** What the caller reads of the list, to stand after FROM. */
  readonly rows: string;
}

export const contextOf = (core: Core, caller: Caller, list: ListRecord, dialect: ItemQuery['dialect']): QueryContext => ({
  core, caller, list, dialect, fields: fieldsOf(core, list.number), zone: siteZone(core), rows: rowsFor(core, caller, list),
});

/** The row that a person or lookup column points to. */
export interface Target { readonly table: string; readonly key: string; readonly expression: string; readonly type: FieldType }

/** A column of the list, and where a person's or lookup's property is found when one is asked for. */
export interface Resolved { readonly field: FieldRow; readonly expression: string; readonly target?: Target }

/** Not to be filtered or sorted by OData; CAML serves some of them. */
const closedToOData: readonly FieldType[] = ['Note', 'Calculated', 'UserMulti', 'LookupMulti', 'Computed'];

const principalProperties: Record<string, string> = {
  Title: 'x.title', EMail: 'x.email', Name: 'x.login', UserName: "replace(x.login, 'i:0#.f|membership|', '')",
};

const isPerson = (field: FieldRow): boolean => field.type === 'User' || field.type === 'UserMulti';
export const isReference = (field: FieldRow): boolean => isPerson(field) || field.type === 'Lookup' || field.type === 'LookupMulti';
export const isSet = (field: FieldRow): boolean => ['MultiChoice', 'UserMulti', 'LookupMulti'].includes(field.type);

const personTarget = (field: FieldRow, sub: string): Target => {
  const expression = principalProperties[sub];
  if (!expression) throw notProjectable(`${field.internalName}/${sub}`);
  return { table: 'principals x', key: 'x.id', expression, type: 'Text' };
};

const lookupTarget = ({ core, caller }: QueryContext, field: FieldRow, sub: string): Target => {
  const list = field.lookupListId === undefined ? undefined : findListById(core, field.lookupListId);
  const shown = list && fieldNamed(fieldsOf(core, list.number), sub);
  const expression = list && shown && expressionOf(shown, list, 'x');
  if (!list || !shown || !expression) throw notProjectable(`${field.internalName}/${sub}`);
  return { table: `${rowsFor(core, caller, list)} x`, key: 'x.ID', expression, type: shown.type };
};

const targetOf = (context: QueryContext, field: FieldRow, sub: string): Target =>
  isPerson(field) ? personTarget(field, sub) : lookupTarget(context, field, sub);

/** What a person or lookup column shows of its target. */
export const shownTarget = (context: QueryContext, field: FieldRow): Target => targetOf(context, field, isPerson(field) ? 'Title' : (field.lookupField ?? 'Title'));

export const resolve = (context: QueryContext, ref: FieldRef): Resolved => {
  const field = fieldNamed(context.fields, ref.field);
  if (!field) throw context.dialect === 'odata' ? columnMissing(ref.field) : fieldTypesNotInstalled();
  const expression = expressionOf(field, context.list, 'i');
  const isClosed = context.dialect === 'odata' && closedToOData.includes(field.type);
  if (isClosed || !expression) throw cannotFilterOn(field.internalName, field.type);
  if (ref.sub === undefined || /^(id|lookupid)$/i.test(ref.sub)) return { field, expression };
  if (!isReference(field)) throw notProjectable(`${ref.field}/${ref.sub}`);
  return { field, expression, target: targetOf(context, field, ref.sub) };
};

/** Only ID is indexed from the start; every other column when it was asked for. */
export const isIndexed = (field: FieldRow): boolean => field.indexed || field.type === 'Counter';
