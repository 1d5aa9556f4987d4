import { SPCollection, SPInstance } from '@pnp/sp';
import { ListDeclaration, placeInSite } from '../../kernel/lists/defineList';
import { ActualList, ActualSite, Culture } from '../../kernel/provisioning/actual';
import { Connection } from '../connection';
import { bordered } from '../problem';
import { roleName } from '../roleDefinitions';
import { asRow, flagIn, numberIn, Row, rowsOf, textIn } from '../shape';
import { OpenSite } from './openSite';
import { readGrants } from './readGrants';
import { readList } from './readList';
import { schedulesPages } from './scheduling';

type Place = Pick<ListDeclaration, 'name' | 'template'>;

/** SharePoint's languages that we have words in, by number. */
const cultureNames: Readonly<Record<number, Culture>> = { 1033: 'en-US', 2057: 'en-GB', 1036: 'fr-FR', 3084: 'fr-CA' };

/**
 * Reads what a site holds of the named lists, and its groups and permission levels. A handful of requests, whatever the number of columns.
 * Throws StoreError.
 */
export function readSite(site: OpenSite, lists: readonly Place[]): Promise<ActualSite> {
  return bordered('read', () => read(site, lists));
}

async function read(site: OpenSite, places: readonly Place[]): Promise<ActualSite> {
  const { ask } = site;
  const [webUrl, web, user, groups, roleDefinitions, grants, lists, scheduling] = await Promise.all([
    site.webUrl(),
    ask(sp => sp.web.select('Language', 'SupportedUILanguageIds')<unknown>()),
    ask(sp => SPInstance(sp.web, 'currentuser').select('Id', 'IsSiteAdmin')<unknown>()),
    ask(sp => SPCollection(sp.web, 'sitegroups').select('Id', 'Title', 'OnlyAllowMembersViewMembership')<unknown>()),
    ask(sp => SPCollection(sp.web, 'roledefinitions').select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<unknown>()),
    readGrants(site, ''),
    ask(sp => SPCollection(sp.web, 'lists').select(...listColumns).expand('RootFolder')<unknown>()),
    places.some(({ template }) => template === 'sitePages') ? schedulesPages(site) : undefined,
  ]);
  const facts = asRow(web, 'web');
  const cultures = culturesOf(facts);
  const visitor = asRow(user, 'currentuser');
  return {
    isAdministrator: flagIn(visitor, 'IsSiteAdmin'),
    currentUserId: numberIn(visitor, 'Id', 'currentuser'),
    cultures,
    groups: rowsOf(groups, 'sitegroups').map(row => ({
      id: numberIn(row, 'Id', 'sitegroups'),
      name: textIn(row, 'Title', 'sitegroups'),
      showsMembers: !flagIn(row, 'OnlyAllowMembersViewMembership'),
    })),
    roleDefinitions: rowsOf(roleDefinitions, 'roledefinitions').map(roleDefinitionOf),
    grants,
    lists: await readLists(site, rowsOf(lists, 'lists'), webUrl, places, cultures),
    schedulesPages: scheduling,
  };
}

const listColumns = [
  'Id', 'ItemCount', 'EnableVersioning', 'EnableAttachments', 'ReadSecurity', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl',
];

function readLists(site: Connection, rows: readonly Row[], webUrl: string, places: readonly Place[], cultures: readonly Culture[]): Promise<readonly ActualList[]> {
  const urls = new Map(rows.map(row => [textIn(asRow(row.RootFolder, 'lists'), 'ServerRelativeUrl', 'lists').toLowerCase(), row]));
  const found = places.flatMap(place => {
    const row = urls.get(`${webUrl === '/' ? '' : webUrl}/${placeInSite(place)}`.toLowerCase());
    return row ? [readList(site, place.name, row, cultures)] : [];
  });
  return Promise.all(found);
}

/** The site's own language first. */
function culturesOf(web: Row): readonly Culture[] {
  const own = numberIn(web, 'Language', 'web');
  const all: readonly unknown[] = [own, ...(Array.isArray(web.SupportedUILanguageIds) ? web.SupportedUILanguageIds : [])];
  return [...new Set(all.map(id => cultureNames[Number(id)]).filter(name => name !== undefined))];
}

function roleDefinitionOf(row: Row): ActualSite['roleDefinitions'][number] {
  const mask = asRow(row.BasePermissions, 'roledefinitions');
  return {
    id: numberIn(row, 'Id', 'roledefinitions'),
    name: roleName(row),
    // Each half is 32 bits wide; SharePoint writes them as text.
    permissions: { high: Number(mask.High), low: Number(mask.Low) },
  };
}
