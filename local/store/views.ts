import { randomUUID } from 'node:crypto';
import { Caller, SiteStore, ViewRow } from './contract';
import { Core } from './core';
import { addDocument, changed, documentsOf, removeDocument, replaceDocument, without } from './documents';
import { ListRecord, listById, touchList } from './listRecords';
import { encodedName } from './listNames';
import { rights } from './masks';
import { requireOnList, visibleList } from './permissions';
import { defaultViewStays, emptyName, viewMissing } from './refusals';

/** A personal view is its owner's alone. */
type KeptView = ViewRow & { readonly owner?: number };

const viewsOf = (core: Core, list: number): KeptView[] => documentsOf<KeptView>(core, 'views', list);
const isSeenBy = (caller: Caller, { personal, owner }: KeptView): boolean => !personal || owner === caller.userId;
const withoutOwner = (view: KeptView): ViewRow => without(view, 'owner');

/** `My view` lives at `Lists/X/My view.aspx`; a second of the same name gets a number. */
const freeUrlName = (views: readonly ViewRow[], title: string): string => {
  const wanted = title.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || encodedName(title);
  const isTaken = (name: string): boolean => views.some(({ urlName }) => urlName.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  for (let number = 1; ; number++) if (!isTaken(`${wanted}${number}`)) return `${wanted}${number}`;
};

/** A list has one default view. */
const unsetOtherDefaults = (core: Core, list: number, chosen: ViewRow): void => {
  if (!chosen.isDefault) return;
  for (const view of viewsOf(core, list)) {
    if (view.isDefault && view.id !== chosen.id) replaceDocument(core, 'views', list, view.id, { ...view, isDefault: false });
  }
};

const addView = (core: Core, caller: Caller, list: ListRecord, view: Partial<ViewRow> & { title: string }): ViewRow => {
  if (view.title.trim() === '') throw emptyName();
  const views = viewsOf(core, list.number);
  const blank: ViewRow = {
    id: randomUUID(), title: view.title, titles: {}, urlName: freeUrlName(views, view.title), isDefault: false, hidden: false, personal: false,
    viewQuery: '', rowLimit: 30, paged: true, fields: ['LinkTitle'], customFormatter: '', settings: {},
  };
  const row: ViewRow = { ...changed(blank, view), id: blank.id };
  addDocument(core, 'views', list.number, row.id, row.personal ? { ...row, owner: caller.userId } : row);
  unsetOtherDefaults(core, list.number, row);
  touchList(core, list);
  return row;
};

const viewById = (core: Core, caller: Caller, list: ListRecord, viewId: string): KeptView => {
  const wanted = viewId.toLowerCase().replace(/[{}]/g, '');
  const view = viewsOf(core, list.number).find(({ id }) => id === wanted);
  if (!view || !isSeenBy(caller, view)) throw viewMissing();
  return view;
};

const updateView = (core: Core, list: ListRecord, row: KeptView, changes: Partial<ViewRow>): ViewRow => {
  const merged = changed(row, { ...changes, settings: { ...row.settings, ...changes.settings }, titles: { ...row.titles, ...changes.titles } });
  // The default view is left by choosing another one, never by unsetting it.
  const next: KeptView = { ...merged, id: row.id, personal: row.personal, isDefault: row.isDefault || merged.isDefault };
  replaceDocument(core, 'views', list.number, row.id, next);
  unsetOtherDefaults(core, list.number, next);
  touchList(core, list);
  return withoutOwner(next);
};

const deleteView = (core: Core, list: ListRecord, row: KeptView): void => {
  if (row.isDefault) throw defaultViewStays();
  removeDocument(core, 'views', list.number, row.id);
  touchList(core, list);
};

/** A deleted column leaves the views that showed it. */
export const removeFromViews = (core: Core, list: number, internalName: string): void => {
  for (const view of viewsOf(core, list)) {
    if (view.fields.includes(internalName)) replaceDocument(core, 'views', list, view.id, { ...view, fields: view.fields.filter((name) => name !== internalName) });
  }
};

type Views = Pick<SiteStore, 'views' | 'addView' | 'updateView' | 'deleteView'>;

/** The views of a list: public ones for those who manage lists, personal ones for those who may keep personal views. */
export const viewMethods = (core: Core): Views => {
  const managed = (caller: Caller, listId: string, personal: boolean): ListRecord => {
    const list = listById(core, listId);
    requireOnList(core, caller, list, personal ? rights.managePersonalViews : rights.manageLists);
    return list;
  };
  const ownView = (caller: Caller, listId: string, viewId: string): { list: ListRecord; row: KeptView } => {
    const row = viewById(core, caller, visibleList(core, caller, listId), viewId);
    return { list: managed(caller, listId, row.personal), row };
  };
  return {
    views: (caller, listId) => viewsOf(core, visibleList(core, caller, listId).number).filter((view) => isSeenBy(caller, view)).map(withoutOwner),
    addView: (caller, listId, view) => {
      const list = managed(caller, listId, view.personal === true);
      return core.write(() => addView(core, caller, list, view));
    },
    updateView: (caller, listId, viewId, changes) => {
      const { list, row } = ownView(caller, listId, viewId);
      return core.write(() => updateView(core, list, row, changes));
    },
    deleteView: (caller, listId, viewId) => {
      const { list, row } = ownView(caller, listId, viewId);
      core.write(() => deleteView(core, list, row));
    },
  };
};
