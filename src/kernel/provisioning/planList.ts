import { ActualGrant, ActualList, ActualSite, ActualView } from './actual';
import { Change, ListSettings, Remark } from './changes';
import { DesiredList, DesiredView, Grant, MadeList } from './desired';
import { formatterToSet, isFormattedByOthers } from './formatting';
import { planWithholding } from './planWithholding';
import { planColumns, remarksOfColumns } from './planColumns';
import { planTexts } from './planTexts';
import { sameQuery } from './viewQuery';

/** A list as SharePoint makes it, before anything is set. */
const bareList: Omit<ActualList, 'name'> = {
  titles: {}, descriptions: {}, itemCount: 0, keepsVersions: false, takesAttachments: true, ownItemsOnly: false, hasOwnPermissions: false, grants: [],
  columns: [{ name: 'Title', kind: 'text', titles: {}, descriptions: {}, required: true, indexed: false, unique: false, choices: [], maxLength: 255, formatter: '', componentId: '' }],
  views: [], commandSets: [],
};

/** What SharePoint makes with every library, under this address whatever the language. */
const ownView: ActualView = { id: '', name: 'AllItems', titles: {}, fields: [], query: '', rowLimit: 30, isDefault: true, formatter: '' };

/** A new library takes no attachments, the title of a file may be missing, and it has a view already. */
function bare(list: DesiredList): ActualList {
  if (list.template === 'list') return { ...bareList, name: list.name };
  return { ...bareList, name: list.name, takesAttachments: false, views: [ownView], columns: bareList.columns.map(column => ({ ...column, required: false })) };
}

/** Closed first, so that no one else sees the list while its columns are made. */
export function planList(list: MadeList, there: ActualList | undefined, site: ActualSite): Change[] {
  const actual = there ?? bare(list);
  const settings = settingsToSet(list, actual);
  const texts = planTexts(list, there, site.cultures);
  return [
    ...(there ? [] : [{ kind: 'addList' as const, list }]),
    ...(actual.hasOwnPermissions ? [] : [{ kind: 'closeList' as const, list }]),
    ...missingGrants(list, actual.hasOwnPermissions ? actual.grants : []).map(grant => ({ kind: 'grantList' as const, list, grant })),
    ...planWithholding(list, actual.grants.filter(({ principalId }) => principalId !== site.currentUserId), site),
    ...(Object.keys(settings).length > 0 ? [{ kind: 'setList' as const, list, settings }] : []),
    ...planColumns(list, actual),
    ...list.views.flatMap(view => planView(list, view, actual)),
    ...(texts.length > 0 ? [{ kind: 'setTexts' as const, list, texts }] : []),
    ...planCommandSets(list, actual),
    ...planForm(list, there),
    ...planOwnAccess(list, there, site),
  ];
}

export function remarksOfList(list: DesiredList, there: ActualList, site: ActualSite): Remark[] {
  const extra = there.hasOwnPermissions
    ? there.grants.flatMap(({ principalId, principal, roleDefinitions }) =>
        roleDefinitions
          .filter(roleDefinition => principalId !== site.currentUserId && !list.grants.some(grant => isSame(grant, principal, roleDefinition)))
          .map(roleDefinition => ({ kind: 'moreAccess' as const, list, principal, roleDefinition })),
      )
    : [];
  return [...extra, ...remarksOfColumns(list, there), ...remarksOfViews(list, there)];
}

function settingsToSet(list: DesiredList, actual: ActualList): ListSettings {
  return {
    ...(actual.keepsVersions ? {} : { keepsVersions: true }),
    // Files that someone attached stay reachable.
    ...(actual.takesAttachments && actual.itemCount === 0 ? { takesAttachments: false } : {}),
    ...(actual.ownItemsOnly === list.ownItemsOnly ? {} : { ownItemsOnly: list.ownItemsOnly }),
  };
}

/** What the list is to grant and these grants do not hold. */
export function missingGrants(list: DesiredList, grants: readonly ActualGrant[]): readonly Grant[] {
  const has = (grant: Grant): boolean => grants.some(({ principal, roleDefinitions }) => roleDefinitions.some(roleDefinition => isSame(grant, principal, roleDefinition)));
  return list.grants.filter(grant => !has(grant));
}

function isSame(grant: Grant, principal: string, roleDefinition: string): boolean {
  return grant.group === principal && grant.roleDefinition === roleDefinition;
}

// SharePoint gives whoever closes a list the full control of it, also of a list of identities. Taken back last: until then it is needed.
function planOwnAccess(list: DesiredList, there: ActualList | undefined, { currentUserId }: ActualSite): Change[] {
  const isClosedAlready = there?.hasOwnPermissions ?? false;
  const hasAccess = there?.grants.some(grant => grant.isPerson && grant.principalId === currentUserId) ?? false;
  return !isClosedAlready || hasAccess ? [{ kind: 'takeBackOwnAccess', list }] : [];
}

export function planView(list: DesiredList, view: DesiredView, actual: ActualList): Change[] {
  const there = findView(view, actual);
  if (!there) return [{ kind: 'addView', list, view }];
  const hasFields = view.fields.every(field => there.fields.includes(field));
  const isFormatted = formatterToSet(view.formatter, there.formatter) === undefined;
  const isSet = hasFields && isFormatted && sameQuery(there.query, view.query) && there.rowLimit === view.rowLimit && (there.isDefault || !view.isDefault);
  return isSet ? [] : [{ kind: 'setView', list, view }];
}

export function remarksOfViews(list: DesiredList, actual: ActualList): Remark[] {
  const isOther = (view: DesiredView): boolean => isFormattedByOthers(view.formatter, findView(view, actual)?.formatter ?? '');
  return list.views.filter(isOther).map(view => ({ kind: 'otherFormatting', list, view }));
}

function findView(view: DesiredView, actual: ActualList): ActualView | undefined {
  return actual.views.find(other => other.name.toLowerCase() === view.name.toLowerCase());
}

function planForm(list: DesiredList, there: ActualList | undefined): Change[] {
  const { form } = list;
  if (!form) return [];
  const isSet = there?.contentType?.forms.every(id => id !== null && id.toLowerCase() === form.toLowerCase()) ?? false;
  return isSet ? [] : [{ kind: 'setForm', list, componentId: form }];
}

export function planCommandSets(list: DesiredList, actual: ActualList): Change[] {
  return list.commandSets.filter(id => !hasId(actual.commandSets, id)).map(componentId => ({ kind: 'addCommandSet', list, componentId }));
}

function hasId(ids: readonly string[], id: string): boolean {
  return ids.some(other => other.toLowerCase() === id.toLowerCase());
}
