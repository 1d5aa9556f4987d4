import '@pnp/sp/webs';
import { body, headers, JSONParse } from '@pnp/queryable';
import { ISPCollection, SPCollection, SPFI, SPInstance, spPost } from '@pnp/sp';
import { internalName, ItemId, ItemOf, ListDeclaration } from '../kernel/lists/defineList';
import { Page, UntypedQuery } from '../kernel/lists/query';
import { ListStore } from '../kernel/ports/listStore';
import { itemPath, itemsPath, listPath } from './addresses';
import { Connection } from './connection';
import { ZoneBias } from './dateOnly';
import { asksForDates, filterOf, nothing } from './filter';
import { markIn } from './nextPage';
import { bordered } from './problem';
import { Projection, projection, projectionOfColumns, readColumns, readItem, readNewItem } from './readItem';
import { asRow, numberIn, Row, rowsOf } from './shape';
import { holdsDates, writeFields } from './writeFields';

const pageSize = 100;
const largestPage = 5000;

/** The port to lists, kept in SharePoint's lists of the same names. */
export function listStoreOn(connection: Connection): ListStore {
  const get = async <L extends ListDeclaration>(list: L, id: ItemId): Promise<ItemOf<L>> => {
    const { select, expand } = projection(list);
    const [bias, row] = await Promise.all([
      connection.zoneBias(),
      connection.ask(sp => SPInstance(sp.web, itemPath(connection, list, id)).select(select).expand(expand)()),
    ]);
    return readItem(list, row, { bias, people: connection.people });
  };

  return {
    find: (list, query) =>
      bordered('read', () => find(connection, list, query, { projection: projection(list), read: (row, bias) => readItem(list, row, { bias, people: connection.people }) })),
    findColumns: (list, query, columns) =>
      bordered('read', () =>
        find(connection, list, query, { projection: projectionOfColumns(list, columns), read: (row, bias) => readColumns(list, columns, row, { bias, people: connection.people }) }),
      ),
    get: (list, id) => bordered('read', () => get(list, id)),
    versions: (list, id, columns) =>
      bordered('read', async () => {
        const { readVersions } = await import('./readVersions');
        return readVersions(connection, list, id, columns);
      }),

    add: (list, fields) =>
      bordered('write', async () => {
        const bias = await connection.zoneBias();
        const sent = body(writeFields(list, fields, bias));
        const row: unknown = await spPost(SPCollection(connection.sp.web, itemsPath(connection, list)), sent);
        const item = readNewItem(list, row, { bias, people: connection.people });
        return item ?? get(list, numberIn(asRow(row, list.name), 'Id', list.name) as ItemId);
      }),

    update: (list, id, etag, fields) =>
      bordered('write', async () => {
        const bias = holdsDates(list, fields) ? await connection.zoneBias() : 0;
        const sent = body(writeFields(list, fields, bias), headers({ 'If-Match': etag, 'X-HTTP-Method': 'MERGE' }));
        await spPost(SPInstance(connection.sp.web, itemPath(connection, list, id)), sent);
        return get(list, id);
      }),

    restrict: (list, id, grants) =>
      bordered('write', async () => {
        const { restrictItem } = await import('./itemAccess');
        await restrictItem(connection, itemPath(connection, list, id), listPath(connection, list), grants);
      }),

    unrestrict: (list, id) =>
      bordered('write', async () => {
        await spPost(SPInstance(connection.sp.web, `${itemPath(connection, list, id)}/resetroleinheritance`));
      }),
  };
}

/** How the answer to a question is asked for and read. */
export interface Reader<Item> {
  readonly projection: Projection;
  read(row: Row, bias: ZoneBias): Item;
}

/** One page of the answer to a question, read as `Reader` says. */
export async function find<Item>(connection: Connection, list: ListDeclaration, query: UntypedQuery, { projection: asked, read }: Reader<Item>): Promise<Page<Item>> {
  const filter = filterOf(list, query, asksForDates(list, query) ? await connection.zoneBias() : 0);
  if (filter === nothing) return { items: [] };
  const [bias, answer] = await Promise.all([connection.zoneBias(), connection.ask(sp => question(sp, connection, list, asked, filter, query)<unknown>())]);
  const items = rowsOf(answer, list.name).map(row => read(row, bias));
  const mark = markIn(asRow(answer, list.name)['odata.nextLink']);
  return mark === undefined ? { items } : { items, next: { mark } };
}

function question(sp: SPFI, connection: Connection, list: ListDeclaration, { select, expand }: Projection, filter: string, { orderBy, top, after }: UntypedQuery): ISPCollection {
  // JSONParse keeps the whole answer: the link to the next page stands beside the items.
  const items = SPCollection(sp.web, itemsPath(connection, list)).using(JSONParse());
  items.select(select).filter(filter).top(Math.min(top ?? pageSize, largestPage));
  if (expand !== '') items.expand(expand);
  if (orderBy) items.orderBy(internalName(orderBy.column), !orderBy.descending);
  if (after) items.query.set('$skiptoken', after.mark);
  return items;
}
