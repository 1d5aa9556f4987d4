import { Guid, ListRow } from './contract';
import { Core, Param } from './core';
import { without } from './documents';
import { listIdMissing, listMissing } from './refusals';

/** A list as the parts of the store know it: its number names its tables. */
export interface ListRecord {
  readonly number: number;
  /** Its own permission scope, or null when it inherits the web's. */
  readonly scope: number | null;
  readonly row: ListRow;
}

/** What of a list is kept as one document; the rest has its own column. */
type ListBody = Omit<ListRow, 'id' | 'title' | 'serverRelativeUrl' | 'itemCount' | 'lastItemModified' | 'hasUniqueRoleAssignments'>;

interface Stored {
  number: number; id: string; title: string; url: string; scope: number | null; item_count: number; last_modified: string; body: string;
}

const toRecord = (stored: Stored): ListRecord => ({
  number: stored.number,
  scope: stored.scope,
  row: {
    ...(JSON.parse(stored.body) as ListBody),
    id: stored.id,
    title: stored.title,
    serverRelativeUrl: stored.url,
    itemCount: stored.item_count,
    lastItemModified: stored.last_modified,
    hasUniqueRoleAssignments: stored.scope !== null,
  },
});

const bodyOf = (row: ListRow): string =>
  JSON.stringify(without(row, 'id', 'title', 'serverRelativeUrl', 'itemCount', 'lastItemModified', 'hasUniqueRoleAssignments') satisfies ListBody);

export const allLists = (core: Core): ListRecord[] => core.all<Stored>('SELECT * FROM lists ORDER BY title').map(toRecord);

const find = (core: Core, column: 'id' | 'title' | 'url', value: Param): ListRecord | undefined => {
  const stored = core.get<Stored>(`SELECT * FROM lists WHERE ${column} = ?`, value);
  return stored && toRecord(stored);
};

export const listById = (core: Core, id: Guid): ListRecord => {
  const record = findListById(core, id);
  if (!record) throw listIdMissing();
  return record;
};

export const findListById = (core: Core, id: Guid): ListRecord | undefined => find(core, 'id', id.toLowerCase().replace(/[{}]/g, ''));
export const findListByTitle = (core: Core, title: string): ListRecord | undefined => find(core, 'title', title);
export const findListByUrl = (core: Core, url: string): ListRecord | undefined => find(core, 'url', url.replace(/\/+$/, ''));

/** By id, title or server-relative address; 404 as SharePoint words it for each. */
export const listByKey = (core: Core, key: { id: Guid } | { title: string } | { url: string }): ListRecord => {
  if ('id' in key) return listById(core, key.id);
  const record = 'title' in key ? findListByTitle(core, key.title) : findListByUrl(core, key.url);
  if (!record) throw listMissing('title' in key ? key.title : key.url, core.options.serverRelativeUrl);
  return record;
};

export const insertList = (core: Core, row: ListRow): ListRecord => {
  core.run('INSERT INTO lists (id, title, url, last_modified, body) VALUES (?, ?, ?, ?, ?)', row.id, row.title, row.serverRelativeUrl, row.lastItemModified, bodyOf(row));
  core.forget();
  return listById(core, row.id);
};

export const replaceList = (core: Core, number: number, row: ListRow): void => {
  core.run('UPDATE lists SET title = ?, body = ? WHERE number = ?', row.title, bodyOf(row), number);
  core.forget();
};

/** Kept with each item write, so that a count never reads the list. `difference` is +1, 0 or -1. */
export const countItem = (core: Core, number: number, difference: number, modified: string): void => {
  core.run('UPDATE lists SET item_count = item_count + ?, last_modified = ? WHERE number = ?', difference, modified, number);
};

/** A list's ETag counts its own changes: settings, columns and views. */
export const touchList = (core: Core, list: ListRecord): void => {
  const current = listById(core, list.row.id).row;
  replaceList(core, list.number, { ...current, version: current.version + 1 });
};
