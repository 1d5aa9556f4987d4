import { isLibrary } from '../../store/baseFields';
import { ListRow } from '../../store/contract';
import { fileMissing } from '../../store/refusals';
import { SolutionPackage } from '../package/solutionPackage';
import { CustomAction, FormModel, ListModel } from './pageData';
import { PageAddress } from './pageAddress';
import { defaultViewUrl, HostStore, SiteView } from './siteView';

type ListAddress = Extract<PageAddress, { kind: 'list' }>;
type FormAddress = Extract<PageAddress, { kind: 'form' }>;

const commandSetLocation = 'ClientSideExtension.ListViewCommandSet';
const customizerLocation = 'ClientSideExtension.ApplicationCustomizer';

export function listModel(store: HostStore, view: SiteView, solution: SolutionPackage, list: ListRow, address: ListAddress): ListModel {
  const commandSets = [...actionsOf(store, view, list), ...packagedCommandSets(solution, list)].filter(({ location }) => location.startsWith(commandSetLocation));
  return { kind: 'list', listUrl: list.serverRelativeUrl, viewName: address.viewName, viewId: address.viewId, folder: openFolder(store, view, list, address), commandSets: eachComponentOnce(commandSets) };
}

/** The folder that the address names. Throws SharePoint's refusal of one that is not there, or is of another list. */
function openFolder(store: HostStore, view: SiteView, list: ListRow, { folder }: ListAddress): string | undefined {
  if (!isLibrary(list.baseTemplate)) return undefined;
  const found = store.folder(view.caller, folder ?? list.serverRelativeUrl);
  if (found.list.id !== list.id) throw fileMissing();
  return found.path;
}

/** Application customizers of the site, for the page's preloaded data. */
export function applicationCustomizers(store: HostStore, view: SiteView, solution: SolutionPackage): readonly CustomAction[] {
  const shipped = solution.actions.map((action) => ({ ...action, sequence: 0 }));
  return eachComponentOnce([...webActions(store, view), ...shipped].filter(({ location }) => location.startsWith(customizerLocation)));
}

/** Components that the list's columns are drawn by. */
export function fieldCustomizerIds(store: HostStore, view: SiteView, list: ListRow): readonly string[] {
  return store.fields(view.caller, list.id).flatMap(({ clientSideComponentId }) => (clientSideComponentId ? [clientSideComponentId] : []));
}

export function formModel(store: HostStore, view: SiteView, list: ListRow, address: FormAddress): FormModel {
  const contentTypes = store.contentTypes(view.caller, list.id);
  const wanted = address.itemId === undefined ? address.contentTypeId : store.item(view.caller, list.id, address.itemId).contentTypeId;
  const contentType = contentTypes.find(({ stringId }) => stringId === wanted) ?? contentTypes[0];
  const [componentId, properties] = {
    new: [contentType?.newFormClientSideComponentId, contentType?.newFormClientSideComponentProperties],
    edit: [contentType?.editFormClientSideComponentId, contentType?.editFormClientSideComponentProperties],
    display: [contentType?.displayFormClientSideComponentId, contentType?.displayFormClientSideComponentProperties],
  }[address.mode];
  return {
    kind: 'form', mode: address.mode, listUrl: list.serverRelativeUrl, itemId: address.itemId,
    contentTypeId: contentType?.stringId ?? '0x01', contentTypeName: contentType?.name ?? '',
    ...(componentId && { customizer: { componentId, properties: properties ?? '' } }),
    source: address.source ?? defaultViewUrl(store, view.caller, list),
  };
}

function actionsOf(store: HostStore, view: SiteView, list: ListRow): readonly CustomAction[] {
  return [...store.customActions(view.caller, { kind: 'list', listId: list.id }).map(toAction), ...webActions(store, view)];
}

function webActions(store: HostStore, view: SiteView): readonly CustomAction[] {
  return store.customActions(view.caller, { kind: 'web' }).map(toAction);
}

function toAction({ location, sequence, title, clientSideComponentId, clientSideComponentProperties }: CustomAction): CustomAction {
  return { location, sequence, title, clientSideComponentId, clientSideComponentProperties };
}

function packagedCommandSets(solution: SolutionPackage, list: ListRow): readonly CustomAction[] {
  return solution.actions.filter((action) => action.registrationId === String(list.baseTemplate)).map((action) => ({ ...action, sequence: 0 }));
}

/** A command set that is switched on for the list and for the site runs once. */
function eachComponentOnce(actions: readonly CustomAction[]): readonly CustomAction[] {
  const seen = new Map<string, CustomAction>();
  for (const action of actions) {
    const id = action.clientSideComponentId.toLowerCase();
    if (!seen.has(id)) seen.set(id, action);
  }
  return [...seen.values()].sort((a, b) => a.sequence - b.sequence);
}
