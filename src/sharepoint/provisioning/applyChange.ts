import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/content-types/list';
import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/user-custom-actions/list';
import { SPInstance } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { IUserCustomActionInfo } from '@pnp/sp/user-custom-actions';
import { placeInSite } from '../../kernel/lists/defineList';
import { Change, ListSettings } from '../../kernel/provisioning/changes';
import { DesiredList, Grant, MadeList } from '../../kernel/provisioning/desired';
import { fieldXml } from '../../kernel/provisioning/fieldXml';
import { PermissionMask } from '../../kernel/provisioning/permissionBits';
import { isHold, roleIdFinder } from '../roleDefinitions';
import { asRow, numberIn, rowsOf, textIn } from '../shape';
import { OpenSite } from './openSite';
import { allowScheduling } from './scheduling';
import { setColumn } from './setColumn';
import { setTexts } from './setTexts';
import { addView, setView } from './views';

const templates = { list: 100, library: 101 } as const satisfies Record<MadeList['template'], number>;
/** SP.AddFieldOptions.AddFieldInternalNameHint: the internal name is the one in the XML, whatever the title. */
const keepInternalName = 8;

type SiteChange = Extract<Change, { readonly kind: 'addGroup' | 'showMembers' | 'addRoleDefinition' | 'widenRoleDefinition' | 'grantSite' | 'addList' }>;
type ListChange = Exclude<Change, SiteChange>;

/** Does one step of a plan. */
export async function applyChange(site: OpenSite, change: Change): Promise<unknown> {
  return isListChange(change) ? applyToList(site, await listOf(site, change.list), change) : applyToSite(site, change);
}

function isListChange(change: Change): change is ListChange {
  return 'list' in change && change.kind !== 'addList';
}

async function applyToSite(site: OpenSite, change: SiteChange): Promise<unknown> {
  const { web } = site.sp;
  switch (change.kind) {
    case 'addGroup':
      return web.siteGroups.add({ Title: change.group.name, Description: change.group.description, ...visibleMembers });
    case 'showMembers':
      return web.siteGroups.getByName(change.group).update({ OnlyAllowMembersViewMembership: false });
    case 'addRoleDefinition':
      return web.roleDefinitions.add(change.roleDefinition.name, change.roleDefinition.description, 100, maskOf(change.roleDefinition.permissions));
    case 'widenRoleDefinition':
      return web.roleDefinitions.getByName(change.name).update({ BasePermissions: maskOf(change.permissions) });
    case 'grantSite':
      return grant(site, web, change.grant);
    case 'addList':
      // Its first title becomes its address; how it is called comes after.
      return web.lists.add(change.list.name, change.list.description.en, templates[change.list.template], false);
  }
}

async function applyToList(site: OpenSite, list: IList, change: ListChange): Promise<unknown> {
  switch (change.kind) {
    case 'closeList':
      return list.breakRoleInheritance(false, false);
    case 'separateList':
      return list.breakRoleInheritance(true, false);
    case 'grantList':
      return grant(site, list, change.grant);
    case 'withholdDeletion':
      return withholdDeletion(site, list, change);
    case 'setList':
      return list.update(listProperties(change.settings));
    case 'addColumn':
      return list.fields.createFieldAsXml({ SchemaXml: fieldXml(change.column), Options: keepInternalName });
    case 'setColumn':
      return setColumn(list, change.column, change.settings);
    case 'addView':
      return addView(list, change.view);
    case 'setView':
      return setView(list, change.view);
    case 'setTexts':
      return setTexts(list, change.texts);
    case 'addCommandSet':
      return list.userCustomActions.add(commandSet(change.list, change.componentId));
    case 'setForm':
      return setForm(list, change.componentId);
    case 'takeBackOwnAccess':
      return takeBackOwnAccess(site, list);
    case 'allowScheduling':
      return allowScheduling(site, list);
  }
}

async function listOf(site: OpenSite, list: DesiredList): Promise<IList> {
  const webUrl = await site.webUrl();
  return site.sp.web.getList(`${webUrl === '/' ? '' : webUrl}/${placeInSite(list)}`);
}

/** A coordinator who is to choose a manager must be able to see who the managers are. */
const visibleMembers = { OnlyAllowMembersViewMembership: false, AllowMembersEditMembership: false };

function maskOf({ high, low }: PermissionMask): { High: number; Low: number } {
  return { High: high, Low: low };
}

function listProperties({ keepsVersions, takesAttachments, ownItemsOnly }: ListSettings): Record<string, boolean | number> {
  return {
    ...(keepsVersions === undefined ? {} : { EnableVersioning: keepsVersions }),
    ...(takesAttachments === undefined ? {} : { EnableAttachments: takesAttachments }),
    // 1: all items, 2: only one's own.
    ...(ownItemsOnly === undefined ? {} : { ReadSecurity: ownItemsOnly ? 2 : 1 }),
  };
}

interface CommandSet extends Partial<IUserCustomActionInfo> {
  readonly ClientSideComponentId: string;
  readonly ClientSideComponentProperties: string;
}

function commandSet(list: DesiredList, componentId: string): CommandSet {
  return {
    Title: `${list.name} commands`,
    Name: `${list.name}.${componentId}`,
    Location: 'ClientSideExtension.ListViewCommandSet.CommandBar',
    Sequence: 100,
    ClientSideComponentId: componentId,
    ClientSideComponentProperties: '{}',
  };
}

async function grant(site: OpenSite, on: Pick<IList, 'roleAssignments'>, { group, roleDefinition }: Grant): Promise<void> {
  const principal = await site.ask(sp => sp.web.siteGroups.getByName(group).select('Id')());
  const roleIdOf = await roleIdFinder(site.ask);
  await on.roleAssignments.add(principal.Id, roleIdOf(roleDefinition));
}

/** Given first and taken after: nobody stands outside in between. */
async function withholdDeletion(site: OpenSite, list: IList, { principalId, from, to }: Extract<Change, { readonly kind: 'withholdDeletion' }>): Promise<void> {
  const roleIdOf = await roleIdFinder(site.ask);
  await list.roleAssignments.add(principalId, roleIdOf(to));
  await list.roleAssignments.remove(principalId, roleIdOf(from));
}

async function setForm(list: IList, componentId: string): Promise<void> {
  const rows = rowsOf(await list.contentTypes.select('StringId')<unknown>(), 'contenttypes');
  // A list has one content type for items; the other is for folders.
  const item = rows.find(row => !String(row.StringId).startsWith('0x0120'));
  const id = textIn(asRow(item, 'contenttypes'), 'StringId', 'contenttypes');
  const forms = { NewFormClientSideComponentId: componentId, EditFormClientSideComponentId: componentId, DisplayFormClientSideComponentId: componentId };
  await list.contentTypes.getById(id).update(forms);
}

/** Takes away what SharePoint gave to whoever closed the list. An administrator of the site still reaches it. */
async function takeBackOwnAccess(site: OpenSite, list: IList): Promise<void> {
  const user = asRow(await SPInstance(site.sp.web, 'currentuser').select('Id')<unknown>(), 'currentuser');
  const userId = numberIn(user, 'Id', 'currentuser');
  const select = ['PrincipalId', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/RoleTypeKind'];
  const rows = rowsOf(await list.roleAssignments.select(...select).expand('RoleDefinitionBindings')<unknown>(), 'roleassignments');
  const own = rows.filter(row => row.PrincipalId === userId).flatMap(row => rowsOf(row.RoleDefinitionBindings, 'roleassignments'));
  for (const role of own.filter(isHold)) {
    await list.roleAssignments.remove(userId, numberIn(role, 'Id', 'roleassignments'));
  }
}
