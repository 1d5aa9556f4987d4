import { randomUUID } from 'node:crypto';
import { Caller, Guid, ItemRow, SiteStore, StoredValue } from './contract';
import { dropScope } from './assignments';
import { quotedName } from './columns';
import { contentTypesOf } from './contentTypes';
import { Core } from './core';
import { requireEtag } from './etags';
import { fieldsOf } from './fieldRows';
import { ReadItem, rawItem, readItem, writableItem } from './itemAccess';
import { toItemRow, versionStep } from './itemRows';
import { itemTable } from './itemTables';
import { Columns, defaultValues, toColumns } from './itemValues';
import { ListRecord, countItem, listById } from './listRecords';
import { rights } from './masks';
import { requireOnList } from './permissions';
import { keepDeleted } from './recycleBin';
import { refuseDuplicates } from './uniqueValues';
import { marks } from './queries/sqlPart';
import { runQuery } from './queries/runQuery';
import { dropVersions, keepVersion, versions } from './versions';
import { siteZone } from './web';

type Values = Readonly<Record<string, StoredValue>>;

const current = (core: Core, list: ListRecord, itemId: number): ItemRow => toItemRow(rawItem(core, list, itemId) ?? {}, list, fieldsOf(core, list.number));

const insert = (core: Core, list: ListRecord, columns: Columns): number => {
  const names = Object.keys(columns);
  const sql = `INSERT INTO ${itemTable(list.number)} (${names.map(quotedName).join(', ')}) VALUES (${marks(names)})`;
  return Number(core.run(sql, ...Object.values(columns)).lastInsertRowid);
};

const addItem = (core: Core, caller: Caller, list: ListRecord, values: Values): ItemRow => {
  const written = toColumns(core, list, { ...defaultValues(core, list, values), ...values }, siteZone(core));
  refuseDuplicates(core, list, written, 0);
  const now = core.now();
  const id = insert(core, list, {
    ContentTypeId: contentTypesOf(core, list.number)[0].stringId, ...written,
    UniqueId: randomUUID(), GUID: randomUUID(), owshiddenversion: 1, _UIVersion: versionStep, Attachments: 0,
    Created: now, Modified: now, Author: caller.userId, Editor: caller.userId,
  });
  countItem(core, list.number, 1, now);
  return current(core, list, id);
};

const update = (core: Core, list: ListRecord, itemId: number, columns: Columns): void => {
  const names = Object.keys(columns);
  const sql = `UPDATE ${itemTable(list.number)} SET ${names.map((name) => `${quotedName(name)} = ?`).join(', ')} WHERE ID = ?`;
  core.run(sql, ...Object.values(columns), itemId);
};

const updateItem = (core: Core, caller: Caller, { list, raw, row }: ReadItem, values: Values): ItemRow => {
  const written = toColumns(core, list, values, siteZone(core));
  refuseDuplicates(core, list, written, row.id);
  const now = core.now();
  const { enableVersioning } = list.row;
  if (enableVersioning) keepVersion(core, list, raw);
  const uiVersion = Number(raw._UIVersion) + (enableVersioning ? versionStep : 0);
  update(core, list, row.id, { ...written, owshiddenversion: row.version + 1, _UIVersion: uiVersion, Modified: now, Editor: caller.userId });
  countItem(core, list.number, 0, now);
  return current(core, list, row.id);
};

const remove = (core: Core, { list, raw, row }: ReadItem): void => {
  core.run(`DELETE FROM ${itemTable(list.number)} WHERE ID = ?`, row.id);
  dropVersions(core, list, row.id);
  if (typeof raw.tp_Scope === 'number') dropScope(core, raw.tp_Scope, list.number);
  countItem(core, list.number, -1, core.now());
};

type Items = Pick<SiteStore, 'items' | 'item' | 'addItem' | 'updateItem' | 'deleteItem' | 'recycleItem' | 'versions'>;

/** The items of a list. Every write is checked against permission, then the version the client saw, then the values. */
export const itemMethods = (core: Core): Items => {
  const forDeletion = (caller: Caller, listId: Guid, itemId: number, ifMatch: string | undefined): ReadItem => {
    const item = writableItem(core, caller, listId, itemId, rights.deleteListItems);
    requireEtag(ifMatch, item.row);
    return item;
  };
  return {
    items: (caller, listId, query) => runQuery(core, caller, listId, query),
    item: (caller, listId, itemId) => readItem(core, caller, listId, itemId).row,
    addItem: (caller, listId, values) => {
      const list = listById(core, listId);
      requireOnList(core, caller, list, rights.addListItems);
      return core.write(() => addItem(core, caller, list, values));
    },
    updateItem: (caller, listId, itemId, ifMatch, values) => {
      const item = writableItem(core, caller, listId, itemId, rights.editListItems);
      requireEtag(ifMatch, item.row);
      return core.write(() => updateItem(core, caller, item, values));
    },
    deleteItem: (caller, listId, itemId, ifMatch) => {
      const item = forDeletion(caller, listId, itemId, ifMatch);
      core.write(() => remove(core, item));
    },
    recycleItem: (caller, listId, itemId, ifMatch) => {
      const item = forDeletion(caller, listId, itemId, ifMatch);
      return core.write(() => {
        const id = keepDeleted(core, caller, item);
        remove(core, item);
        return id;
      });
    },
    versions: (caller, listId, itemId) => versions(core, caller, listId, itemId),
  };
};
