import { DesiredColumn, DesiredGroup, DesiredList, DesiredSite, DesiredView, Grant } from '../src/kernel/provisioning/desired';
import { DesiredRoleDefinition } from '../src/kernel/provisioning/accessLevels';
import { placeInSite } from '../src/kernel/lists/defineList';
import { fieldXml } from '../src/kernel/provisioning/fieldXml';
import { permissionsIn } from '../src/kernel/provisioning/permissionBits';
import { attributes, escapeXml } from '../src/kernel/provisioning/xml';
import { sitePagesTitle, templates } from './listTemplates';
import { columnId } from './steadyId';

const namespace = 'http://schemas.dev.office.com/PnP/2022/09/ProvisioningSchema';

/** Groups, permission levels and lists as a template of the PnP provisioning engine (schema 2022/09). French titles come with the Set up page. */
export function pnpTemplate(site: DesiredSite): string {
  const template = element('ProvisioningTemplate', { ID: 'REGIONAL-INTRANET', Version: 1, Scope: 'RootSite' }, [security(site), element('Lists', {}, site.lists.map(listInstance))]);
  const body = [element('Preferences', { Generator: 'Regional Intranet' }, []), element('Templates', { ID: 'REGIONAL-INTRANET-TEMPLATES' }, [template])];
  return `<?xml version="1.0" encoding="utf-8"?>\n${indented(`<pnp:Provisioning xmlns:pnp="${namespace}">${body.join('')}</pnp:Provisioning>`)}\n`;
}

function element(name: string, values: Parameters<typeof attributes>[0], children: readonly string[]): string {
  const open = `<pnp:${name}${attributes(values)}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</pnp:${name}>`;
}

function security(site: DesiredSite): string {
  const permissions = [element('RoleDefinitions', {}, site.roleDefinitions.map(roleDefinition)), element('RoleAssignments', {}, site.grants.map(roleAssignment))];
  return element('Security', {}, [element('SiteGroups', {}, site.groups.map(siteGroup)), element('Permissions', {}, permissions)]);
}

function siteGroup({ name, description }: DesiredGroup): string {
  return element('SiteGroup', { Title: name, Description: description, OnlyAllowMembersViewMembership: 'false', AllowMembersEditMembership: 'false' }, []);
}

function roleDefinition({ name, description, permissions }: DesiredRoleDefinition): string {
  const names = permissionsIn(permissions).map(permission => `<pnp:Permission>${permission.charAt(0).toUpperCase()}${permission.slice(1)}</pnp:Permission>`);
  return element('RoleDefinition', { Name: name, Description: description }, [element('Permissions', {}, names)]);
}

function roleAssignment({ group, roleDefinition: level }: Grant): string {
  return element('RoleAssignment', { Principal: group, RoleDefinition: level }, []);
}

function listInstance(list: DesiredList): string {
  const columns = list.columns.filter(column => column.name !== 'Title');
  return element('ListInstance', aboutList(list), [
    element('Views', {}, list.views.map(view)),
    element('Fields', {}, columns.map(column => field(list, column))),
    element('Security', {}, [element('BreakRoleInheritance', { CopyRoleAssignments: String(list.template === 'sitePages'), ClearSubscopes: 'false' }, list.grants.map(roleAssignment))]),
    ...(list.commandSets.length > 0 ? [element('UserCustomActions', {}, list.commandSets.map(id => commandSet(list, id)))] : []),
  ]);
}

type About = Parameters<typeof attributes>[0];

/** The site's own library of pages keeps its title and its settings. */
function aboutList(list: DesiredList): About {
  const place = { TemplateType: templates[list.template], Url: placeInSite(list) };
  if (list.template === 'sitePages') return { Title: sitePagesTitle, ...place };
  return {
    Title: list.title.en, Description: list.description.en, ...place, EnableVersioning: 'true', EnableAttachments: list.template === 'library' ? undefined : 'false', ReadSecurity: list.ownItemsOnly ? 2 : 1,
  };
}

// Named by its address; the Set up page, which finds it by that, writes the titles in both languages.
function view({ name, fields, query, rowLimit, isDefault, formatter }: DesiredView): string {
  const about = attributes({ DisplayName: name, DefaultView: isDefault, Type: 'HTML', MobileView: true });
  const formatting = formatter === undefined ? '' : `<CustomFormatter>${escapeXml(formatter)}</CustomFormatter>`;
  const references = fields.map(each => `<FieldRef Name="${each}"/>`).join('');
  return `<View${about}><Query>${query}</Query><ViewFields>${references}</ViewFields><RowLimit Paged="TRUE">${rowLimit}</RowLimit>${formatting}</View>`;
}

function field(list: DesiredList, column: DesiredColumn): string {
  return fieldXml(column, { ID: columnId(list, column) });
}

function commandSet(list: DesiredList, componentId: string): string {
  const about = { Title: `${list.name} commands`, Name: `${list.name}.${componentId}`, Location: 'ClientSideExtension.ListViewCommandSet.CommandBar', Sequence: 100, ClientSideComponentId: componentId, ClientSideComponentProperties: '{}' };
  return element('CustomAction', about, []);
}

/** One element a line, so that a change shows in a comparison of two versions. */
function indented(xml: string): string {
  let depth = 0;
  return xml
    .replace(/></g, '>\n<')
    .split('\n')
    .map(line => {
      const isClosing = line.startsWith('</');
      if (isClosing) depth -= 1;
      const text = `${'  '.repeat(depth)}${line}`;
      if (!isClosing && !line.endsWith('/>') && !/<\/[^>]+>$/.test(line)) depth += 1;
      return text;
    })
    .join('\n');
}
