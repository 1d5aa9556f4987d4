import { ItemRow, ListRow } from '../../store/contract';
import { FieldRef, OrderTerm } from '../../store/itemQuery';
import { Call } from '../call';
import { FieldIndex, internalNameOf, pointsElsewhere } from '../fieldIndex';
import { parseFilter } from '../odata/filter';
import { itemTarget, refuseUnfilterable } from '../odata/itemTarget';
import { encodeQuery, PagePosition, readSkipToken, writeSkipToken } from '../odata/skipToken';

/** SharePoint's page when nothing is asked, and the most it gives at once. */
const usualPage = 100;
const largestPage = 5000;

/** One page of a list's items and, where more may follow, the address of the next. */
export interface ItemPageReply {
  readonly items: readonly ItemRow[];
  readonly nextLink?: string;
}

/** Person and lookup columns that an answer shows: each costs a join. Without `$select` that is all of them. */
function projectedRefs(call: Pick<Call, 'options'>, fields: FieldIndex): FieldRef[] {
  const { select, expand } = call.options;
  const pointing = fields.rows.filter(pointsElsewhere);
  if (select.length === 0 || select.includes('*')) return pointing.map(field => ({ field: field.internalName, sub: 'Id' }));
  const heads = new Set([...select, ...expand].map(path => internalNameOf(path.split('/')[0])));
  const named = pointing.filter(field => heads.has(field.internalName) || heads.has(`${field.internalName}Id`) || heads.has(`${field.internalName}StringId`));
  return named.map(field => ({ field: field.internalName, sub: heads.has(field.internalName) ? 'Title' : 'Id' }));
}

function orderTerms(call: Call, fields: FieldIndex): OrderTerm[] {
  return call.options.orderBy.map(({ path, descending }) => {
    const ref = fields.resolve(path);
    refuseUnfilterable(fields.get(ref.field), ref);
    return { ref, descending };
  });
}

/** A page before an item is the page after it in the opposite order. */
function turned(orderBy: readonly OrderTerm[]): OrderTerm[] {
  const byId: OrderTerm = { ref: { field: 'ID' }, descending: true };
  return [...orderBy.map(term => ({ ...term, descending: !term.descending })), ...(orderBy.some(term => term.ref.field === 'ID') ? [] : [byId])];
}

function nextLink(call: Call, token: string): string {
  const others = [...call.query].filter(([name]) => name.toLowerCase() !== '$skiptoken');
  const pairs = [['$skiptoken', token], ...others].map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`);
  return `${call.origin}${call.rawPath.replace(/'/g, '%27')}?${pairs.join('&')}`;
}

/**
 * Answers `items?$filter=…&$orderby=…&$top=…`. As in SharePoint a full page always carries a next link, even when nothing follows.
 * Throws the refusals of the query and of the store.
 */
export function itemPage(call: Call, list: ListRow, fields: FieldIndex): ItemPageReply {
  const { filter, skipToken } = call.options;
  const top = Math.min(call.options.top ?? usualPage, largestPage);
  const where = filter === undefined ? undefined : parseFilter(filter, itemTarget(fields, call.store.web.timeZone.iana));
  const position: PagePosition | undefined = skipToken === undefined ? undefined : readSkipToken(skipToken, fields);
  const asked = orderTerms(call, fields);
  const orderBy = position?.back ? turned(asked) : asked;
  const page = call.store.items(call.caller, list.id, {
    where, orderBy, top, projected: projectedRefs(call, fields), dialect: 'odata', after: position && { id: position.id, orderValues: position.orderValues },
  });
  const items = position?.back ? [...page.items].reverse() : page.items;
  const isFull = items.length === top && !position?.back;
  return { items, nextLink: isFull && page.next ? nextLink(call, writeSkipToken(page.next, fields)) : undefined };
}
