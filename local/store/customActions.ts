import { randomUUID } from 'node:crypto';
import { Caller, Securable, SiteStore, UserCustomActionRow } from './contract';
import { Core } from './core';
import { addDocument, changed, documentsOf, removeDocument, replaceDocument } from './documents';
import { listById } from './listRecords';
import { rights } from './masks';
import { requireOnList, requireOnWeb, visibleList } from './permissions';
import { customActionMissing } from './refusals';

/** Actions of the web itself are kept under list number 0. */
const onWeb = 0;

const readable = (core: Core, caller: Caller, scope: Securable): number => {
  if (scope.kind !== 'web') return visibleList(core, caller, scope.listId).number;
  requireOnWeb(core, caller, rights.open);
  return onWeb;
};

const writable = (core: Core, caller: Caller, scope: Securable): number => {
  if (scope.kind === 'web') {
    requireOnWeb(core, caller, rights.manageWeb);
    return onWeb;
  }
  const list = listById(core, scope.listId);
  requireOnList(core, caller, list, rights.manageLists);
  return list.number;
};

const actionsOf = (core: Core, list: number): UserCustomActionRow[] => documentsOf<UserCustomActionRow>(core, 'custom_actions', list);

const actionById = (core: Core, list: number, id: string): UserCustomActionRow => {
  const wanted = id.toLowerCase().replace(/[{}]/g, '');
  const found = actionsOf(core, list).find((action) => action.id === wanted);
  if (!found) throw customActionMissing();
  return found;
};

type CustomActions = Pick<SiteStore, 'customActions' | 'addCustomAction' | 'updateCustomAction' | 'deleteCustomAction'>;

/** User custom actions: how SharePoint knows which extensions run on a web or a list. */
export const customActionMethods = (core: Core): CustomActions => ({
  customActions: (caller, scope) => actionsOf(core, readable(core, caller, scope)),
  addCustomAction: (caller, scope, action) => {
    const list = writable(core, caller, scope);
    const row: UserCustomActionRow = { ...action, id: randomUUID() };
    core.write(() => addDocument(core, 'custom_actions', list, row.id, row));
    return row;
  },
  updateCustomAction: (caller, scope, id, changes) => {
    const list = writable(core, caller, scope);
    return core.write(() => {
      const row = actionById(core, list, id);
      const next = { ...changed(row, { ...changes, settings: { ...row.settings, ...changes.settings } }), id: row.id };
      replaceDocument(core, 'custom_actions', list, row.id, next);
      return next;
    });
  },
  deleteCustomAction: (caller, scope, id) => {
    const list = writable(core, caller, scope);
    core.write(() => removeDocument(core, 'custom_actions', list, actionById(core, list, id).id));
  },
});
