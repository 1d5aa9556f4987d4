import { randomUUID } from 'node:crypto';
import { Caller, ListRow, SiteStore, ViewRow } from './contract';
import { baseFields, isLibrary, isPageLibrary } from './baseFields';
import { newContentTypes } from './contentTypes';
import { Core } from './core';
import { addDocument, changed } from './documents';
import { addDueIndex } from './drafts/due';
import { keepsDrafts } from './drafts/keepsDrafts';
import { createPublishedTable, dropPublishedTable } from './drafts/publishedTable';
import { addIndex, createItemTables, dropItemTables } from './itemTables';
import { namesOf } from './listNames';
import { ListRecord, allLists, findListByTitle, findListByUrl, insertList, listById, listByKey, replaceList } from './listRecords';
import { rights } from './masks';
import { dropScope } from './assignments';
import { requireList, requireOnList, requireOnWeb, seesList, visibleList } from './permissions';
import { emptyName, listNameTaken } from './refusals';
import { removeSocialOfList } from './social/removeSocial';

/** Settings of a new list that have a place of their own, by the names SharePoint gives them. */
const ownSettings = {
  Hidden: 'hidden', EnableVersioning: 'enableVersioning', MajorVersionLimit: 'majorVersionLimit', EnableAttachments: 'enableAttachments',
  ReadSecurity: 'readSecurity', WriteSecurity: 'writeSecurity',
} as const satisfies Record<string, keyof ListRow>;

const isOwn = (name: string): name is keyof typeof ownSettings => name in ownSettings;

/** Splits what a client set into the list's own properties and the rest, which is kept as it came. */
const sorted = (settings: Record<string, unknown>): { own: Partial<ListRow>; rest: Record<string, unknown> } => {
  const entries = Object.entries(settings);
  return {
    own: Object.fromEntries(entries.flatMap(([name, value]) => (isOwn(name) ? [[ownSettings[name], value]] : []))),
    rest: Object.fromEntries(entries.filter(([name]) => !isOwn(name))),
  };
};

type NewList = Parameters<SiteStore['addList']>[1];

/** `leaf` is what the address is made from: the title, unless SharePoint has a name of its own for the library. */
const newRow = (core: Core, list: NewList, leaf: string): ListRow => {
  const isTaken = (url: string): boolean => findListByUrl(core, url) !== undefined;
  const names = namesOf(leaf, list.baseTemplate, core.options.serverRelativeUrl, isTaken);
  const { own, rest } = sorted(list.settings);
  const now = core.now();
  const isFiles = isLibrary(list.baseTemplate);
  return {
    id: randomUUID(), title: list.title, titles: {}, description: list.description, baseTemplate: list.baseTemplate,
    serverRelativeUrl: names.url, entityTypeName: names.entityTypeName, created: now, lastItemModified: now, itemCount: 0, hidden: false,
    enableVersioning: isFiles, majorVersionLimit: isFiles ? 500 : 0, enableAttachments: !isFiles,
    readSecurity: 1, writeSecurity: 1, hasUniqueRoleAssignments: false, version: 0, settings: rest, ...own,
  };
};

type FirstView = Pick<ViewRow, 'title' | 'titles' | 'urlName' | 'fields'>;

const firstView = (baseTemplate: number): FirstView => {
  if (isPageLibrary(baseTemplate)) {
    return { title: 'All Pages', titles: { 'fr-FR': 'Toutes les pages' }, urlName: 'AllPages', fields: ['DocIcon', 'LinkFilename', 'Title', 'CheckoutUser', '_UIVersionString', 'Modified', 'Editor'] };
  }
  if (isLibrary(baseTemplate)) return { title: 'All Documents', titles: { 'fr-FR': 'Tous les documents' }, urlName: 'AllItems', fields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] };
  return { title: 'All Items', titles: { 'fr-FR': 'Tous les éléments' }, urlName: 'AllItems', fields: ['LinkTitle'] };
};

const defaultView = (baseTemplate: number): ViewRow => ({
  id: randomUUID(), ...firstView(baseTemplate), isDefault: true, hidden: false, personal: false, viewQuery: '', rowLimit: 30, paged: true, customFormatter: '', settings: {},
});

const fill = (core: Core, { number, row }: ListRecord): void => {
  const fields = baseFields(row.baseTemplate);
  const view = defaultView(row.baseTemplate);
  createItemTables(core, number, fields, isLibrary(row.baseTemplate));
  for (const field of fields) addDocument(core, 'fields', number, field.id, field);
  addDocument(core, 'views', number, view.id, view);
  for (const contentType of newContentTypes(row.baseTemplate)) addDocument(core, 'content_types', number, contentType.stringId, contentType);
  if (row.readSecurity === 2) addIndex(core, number, 'Author');
  if (isPageLibrary(row.baseTemplate)) addDueIndex(core, number);
  if (keepsDrafts(row)) createPublishedTable(core, number);
};

const refuseTakenTitle = (core: Core, title: string, except?: string): void => {
  if (title.trim() === '') throw emptyName();
  const taken = findListByTitle(core, title);
  if (taken && taken.row.id !== except) throw listNameTaken();
};

export const addList = (core: Core, list: NewList, leaf = list.title): ListRecord =>
  core.write(() => {
    refuseTakenTitle(core, list.title);
    const record = insertList(core, newRow(core, list, leaf));
    fill(core, record);
    return record;
  });

/** What a library holds when it begins to keep drafts is published; when it ends to, everybody sees it as it is. */
const applyDrafts = (core: Core, number: number, before: ListRow, after: ListRow): void => {
  if (keepsDrafts(after) && !keepsDrafts(before)) createPublishedTable(core, number);
  if (!keepsDrafts(after) && keepsDrafts(before)) dropPublishedTable(core, number);
};

export const updateList = (core: Core, list: ListRecord, changes: Partial<ListRow>): ListRow =>
  core.write(() => {
    const { row } = list;
    const next = changed(row, { ...changes, settings: { ...row.settings, ...changes.settings }, titles: { ...row.titles, ...changes.titles } });
    if (next.title !== row.title) refuseTakenTitle(core, next.title, row.id);
    // Its id, address, kind and age are a list's for good.
    const { id, serverRelativeUrl, entityTypeName, baseTemplate, created } = row;
    replaceList(core, list.number, { ...next, id, serverRelativeUrl, entityTypeName, baseTemplate, created, version: row.version + 1 });
    // Every read of such a list asks whose item it is.
    if (next.readSecurity === 2) addIndex(core, list.number, 'Author');
    applyDrafts(core, list.number, row, next);
    return listById(core, id).row;
  });

const deleteList = (core: Core, list: ListRecord): void =>
  core.write(() => {
    const { number } = list;
    dropItemTables(core, number);
    core.run('DELETE FROM lists WHERE number = ?', number);
    for (const table of ['fields', 'views', 'content_types', 'custom_actions', 'recycle_bin', 'contents']) core.run(`DELETE FROM ${table} WHERE list = ?`, number);
    removeSocialOfList(core, number);
    const scopes = core.all<{ id: number }>('SELECT id FROM scopes WHERE list = ?', number);
    for (const { id } of scopes) dropScope(core, id, null);
    core.forget();
  });

type Lists = Pick<SiteStore, 'lists' | 'list' | 'addList' | 'updateList' | 'deleteList' | 'countItems'>;

/** The lists of the web. One that a person may not see at all is left out of `lists` and answers 403 when asked for. */
export const listMethods = (core: Core): Lists => {
  const managed = (caller: Caller, listId: string): ListRecord => {
    const list = listById(core, listId);
    requireOnList(core, caller, list, rights.manageLists);
    return list;
  };
  return {
    lists: (caller) => {
      requireOnWeb(core, caller, rights.open);
      return allLists(core).filter((list) => seesList(core, caller.userId, list)).map(({ row }) => row);
    },
    list: (caller, key) => {
      requireOnWeb(core, caller, rights.open);
      const list = listByKey(core, key);
      requireList(core, caller, list);
      return list.row;
    },
    addList: (caller, list) => {
      requireOnWeb(core, caller, rights.manageLists);
      return addList(core, list).row;
    },
    updateList: (caller, listId, changes) => updateList(core, managed(caller, listId), changes),
    deleteList: (caller, listId) => deleteList(core, managed(caller, listId)),
    countItems: (caller, listId) => visibleList(core, caller, listId).row.itemCount,
  };
};
