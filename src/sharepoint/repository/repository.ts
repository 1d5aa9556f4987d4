import '@pnp/sp/webs';
import { BufferParse, JSONParse } from '@pnp/queryable';
import { SPCollection, SPInstance } from '@pnp/sp';
import { ItemId, LibraryDeclaration } from '../../kernel/lists/defineList';
import { Page, PageMark } from '../../kernel/lists/query';
import { LibraryEntry, PlainEntry, Repository } from '../../kernel/ports/repository';
import { isProblem } from '../../kernel/ports/storeError';
import { fileAt, folderAt, itemPath, itemsPath, itemsUnder } from '../addresses';
import { Connection } from '../connection';
import { find } from '../listStore';
import { markIn } from '../nextPage';
import { bordered } from '../problem';
import { Projection } from '../readItem';
import { asRow, numberIn, Row, rowsOf } from '../shape';
import { entryProjection, plainProjection, readEntry, readPlain } from './entryRow';
import { librariesOf } from './libraries';
import { locateEntry } from './locate';
import { removeEntry } from './removeEntry';
import { idsWithin } from './walk';

const pageSize = 500;

/** The port to what lies in document libraries, over SharePoint's items: a document and a folder are each an item of their library. */
export function createRepository(connection: Connection): Repository {
  return {
    libraries: () => bordered('read', () => librariesOf(connection)),
    find: (library, query) =>
      bordered('read', () =>
        find(connection, library, query, { projection: entryProjection(library), read: (row, bias) => readEntry(library, row, { bias, people: connection.people }) }),
      ),
    all: (library, after) => bordered('read', () => all(connection, library, after)),
    plain: (libraryPath, after) => bordered('read', () => plain(connection, libraryPath, after)),
    within: (library, folderPath) => bordered('read', () => within(connection, library, folderPath)),
    folders: (library, paths) => bordered('read', () => foldersAt(connection, library, paths)),
    get: (library, id) => bordered('read', () => entry(connection, library, id)),
    locate: (uniqueId, kind) => bordered('read', () => locateEntry(connection, uniqueId, kind)),
    read: path => bordered('read', () => contentOf(connection, path)),
    remove: (library, id, etag) => bordered('write', () => removeEntry(connection, library, id, etag)),
  };
}

async function all<L extends LibraryDeclaration>(connection: Connection, library: L, after: PageMark | undefined): Promise<Page<LibraryEntry<L>>> {
  const [bias, page] = await Promise.all([connection.zoneBias(), pageByNumber(connection, itemsPath(connection, library), entryProjection(library), after)]);
  return { ...page, items: page.items.map(row => readEntry(library, row, { bias, people: connection.people })) };
}

async function plain(connection: Connection, libraryPath: string, after: PageMark | undefined): Promise<Page<PlainEntry>> {
  const page = await pageByNumber(connection, itemsUnder(libraryPath), plainProjection, after);
  return { ...page, items: page.items.map(row => readPlain(row, libraryPath, connection.people)) };
}

// By number and without a condition, which SharePoint allows whatever the count.
async function pageByNumber({ ask }: Connection, path: string, { select, expand }: Projection, after: PageMark | undefined): Promise<Page<Row>> {
  const answer = await ask(sp => {
    const items = SPCollection(sp.web, path).using(JSONParse());
    items.select(select).expand(expand).top(pageSize);
    if (after) items.query.set('$skiptoken', after.mark);
    return items<unknown>();
  });
  const items = rowsOf(answer, path);
  const mark = markIn(asRow(answer, path)['odata.nextLink']);
  return mark === undefined ? { items } : { items, next: { mark } };
}

async function entry<L extends LibraryDeclaration>(connection: Connection, library: L, id: ItemId): Promise<LibraryEntry<L>> {
  const { select, expand } = entryProjection(library);
  const question = connection.ask(sp => SPInstance(sp.web, itemPath(connection, library, id)).select(select).expand(expand)<unknown>());
  const [bias, row] = await Promise.all([connection.zoneBias(), question]);
  return readEntry(library, row, { bias, people: connection.people });
}

async function within<L extends LibraryDeclaration>(connection: Connection, library: L, folderPath: string): Promise<readonly LibraryEntry<L>[]> {
  return entries(connection, library, await idsWithin(connection, library, folderPath));
}

async function foldersAt<L extends LibraryDeclaration>(connection: Connection, library: L, paths: readonly string[]): Promise<readonly LibraryEntry<L>[]> {
  const ids = await Promise.all(paths.map(path => unlessGone(() => idOfFolder(connection, path))));
  return entries(connection, library, ids.filter(id => id !== undefined));
}

// Only its number is asked for here: reached through its folder, an item tells times by the site's clock and names no zone.
async function idOfFolder({ ask }: Connection, path: string): Promise<ItemId> {
  const row = await ask(sp => SPInstance(sp.web, `${folderAt(path)}/listItemAllFields`).select('Id')<unknown>());
  return numberIn(asRow(row, 'folder'), 'Id', 'folder') as ItemId;
}

/** What somebody takes away while it is read is left out. */
async function entries<L extends LibraryDeclaration>(connection: Connection, library: L, ids: readonly ItemId[]): Promise<readonly LibraryEntry<L>[]> {
  const found = await Promise.all(ids.map(id => unlessGone(() => entry(connection, library, id))));
  return found.filter(each => each !== undefined);
}

async function unlessGone<Entry>(ask: () => Promise<Entry>): Promise<Entry | undefined> {
  try {
    return await bordered('read', ask);
  } catch (error) {
    if (isProblem(error, 'notFound')) return undefined;
    throw error;
  }
}

// Alone and never in a batch, which is text.
async function contentOf({ sp }: Connection, path: string): Promise<Uint8Array> {
  const bytes = await SPInstance(sp.web, `${fileAt(path)}/$value`).using(BufferParse())<ArrayBuffer>();
  return new Uint8Array(bytes);
}
