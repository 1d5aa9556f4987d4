import { PermissionKind } from '@pnp/sp/security';
import { startTestSite, TestSite } from '../../support/site';

describe('permissions, asked over HTTP', () => {
  let site: TestSite;
  let digests: Record<'owner' | 'staff' | 'manager', string>;
  const items = "_api/web/lists/getByTitle('Secret')/items";

  beforeAll(async () => {
    site = await startTestSite();
    const { web } = site.spAs('owner');
    const staff = await web.siteGroups.add({ Title: 'Intranet Staff', Description: 'Everyone here' });
    const managers = await web.siteGroups.add({ Title: 'Intranet Managers' });
    const roles = web.roleDefinitions;
    const read = (await roles.getByName('Read')()).Id;
    await web.roleAssignments.add(staff.Id, read);
    for (const upn of ['sam.oduya', 'maya.trembath']) await web.siteGroups.getById(staff.Id).users.add(`i:0#.f|membership|${upn}@region.example`);
    await web.siteGroups.getByName('Intranet Managers').users.add('i:0#.f|membership|maya.trembath@region.example');
    await web.lists.add('Open');
    await web.lists.add('Secret');
    const secret = web.lists.getByTitle('Secret');
    await secret.breakRoleInheritance(false, true);
    await secret.roleAssignments.add(managers.Id, (await roles.getByType(3)()).Id);
    await secret.items.add({ Title: 'Hidden' });
    digests = { owner: await site.digestOf('owner'), staff: await site.digestOf('staff'), manager: await site.digestOf('manager') };
  });
  afterAll(() => site.close());

  const status = async (persona: 'owner' | 'staff' | 'manager', method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<number> =>
    (await site.fetchAs(persona, path, { method, body: body === undefined ? undefined : JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'X-RequestDigest': digests[persona], ...headers } })).status;

  it('withhold a list from who may not see it', async () => {
    expect(await status('staff', 'GET', items)).toBe(403);
    expect(await status('staff', 'GET', `${items}(1)`)).toBe(403);
    expect(await status('staff', 'POST', items, { Title: 'x' })).toBe(403);
    expect(await status('staff', 'POST', "_api/web/lists/getByTitle('Secret')/getitems", { query: { ViewXml: '<View/>' } })).toBe(403);
    expect(await status('staff', 'POST', "_api/web/lists/getByTitle('Secret')/RenderListDataAsStream", { parameters: {} })).toBe(403);
    const lists = await site.spAs('staff').web.lists.select('Title')();
    expect(lists.map(list => list.Title)).toEqual(['Open', 'Site Pages']);
  });

  it('word the refusal as SharePoint does', async () => {
    const response = await site.fetchAs('staff', items, { headers: { Accept: 'application/json;odata=nometadata' } });
    expect(await response.json()).toEqual({
      'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: { lang: 'en-US', value: 'Access denied. You do not have permission to perform this action or access this resource.' } },
    });
  });

  it('let a member do what the role allows and no more', async () => {
    expect(await status('manager', 'POST', items, { Title: 'Mine' })).toBe(201);
    expect(await status('manager', 'POST', '_api/web/lists', { Title: 'New', BaseTemplate: 100 })).toBe(403);
    expect(await status('manager', 'POST', "_api/web/lists/getByTitle('Secret')/fields", { Title: 'New', FieldTypeKind: 2 })).toBe(403);
    expect(await status('manager', 'POST', "_api/web/lists/getByTitle('Secret')/breakroleinheritance(true)")).toBe(403);
    expect(await status('staff', 'POST', '_api/web/sitegroups', { Title: 'Mine' })).toBe(403);
    expect(await status('staff', 'POST', '_api/web', { Title: 'Mine' }, { 'X-HTTP-Method': 'MERGE' })).toBe(403);
    expect(await status('staff', 'POST', "_api/web/lists/getByTitle('Open')/items", { Title: 'x' })).toBe(403);
  });

  it('can be asked in advance', async () => {
    const staff = site.spAs('staff').web.lists.getByTitle('Open');
    const mask = await staff.getCurrentUserEffectivePermissions();
    expect(staff.hasPermissions(mask, PermissionKind.ViewListItems)).toBe(true);
    expect(staff.hasPermissions(mask, PermissionKind.AddListItems)).toBe(false);
    const ofManager = await site.spAs('owner').web.lists.getByTitle('Secret').getUserEffectivePermissions('i:0#.f|membership|maya.trembath@region.example');
    expect(staff.hasPermissions(ofManager, PermissionKind.EditListItems)).toBe(true);
    const withLists = await site.spAs('manager').web.lists.select('Title', 'EffectiveBasePermissions', 'HasUniqueRoleAssignments')();
    expect(withLists).toMatchObject([{ Title: 'Open', HasUniqueRoleAssignments: false, EffectiveBasePermissions: { Low: expect.any(String) } }, { Title: 'Secret', HasUniqueRoleAssignments: true }, { Title: 'Site Pages' }]);
  });

  it('can be given on a single item and taken back', async () => {
    const owner = site.spAs('owner').web;
    const { Id } = await owner.lists.getByTitle('Open').items.add({ Title: 'For one' });
    const item = owner.lists.getByTitle('Open').items.getById(Id);
    const sam = await owner.ensureUser('sam.oduya@region.example');
    await item.breakRoleInheritance(false);
    expect(await status('staff', 'GET', `_api/web/lists/getByTitle('Open')/items(${Id})`)).toBe(404);
    await item.roleAssignments.add(sam.Id, (await owner.roleDefinitions.getByType(3)()).Id);
    expect(await status('staff', 'MERGE', `_api/web/lists/getByTitle('Open')/items(${Id})`, { Title: 'By Sam' }, { 'IF-MATCH': '*' })).toBe(204);
    const assignments = await item.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(assignments).toContainEqual(expect.objectContaining({ PrincipalId: sam.Id, Member: expect.objectContaining({ Title: 'Sam Oduya' }), RoleDefinitionBindings: [expect.objectContaining({ Name: 'Contribute' })] }));
    expect(await item.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    await item.roleAssignments.remove(sam.Id, (await owner.roleDefinitions.getByType(3)()).Id);
    await item.resetRoleInheritance();
    expect(await status('staff', 'GET', `_api/web/lists/getByTitle('Open')/items(${Id})`)).toBe(200);
  });

  it('show each person their own groups', async () => {
    const groups = await site.spAs('manager').web.currentUser.groups();
    expect(groups.map(group => group.Title)).toEqual(['Intranet Staff', 'Intranet Managers']);
  });

  it('define levels of their own', async () => {
    const { roleDefinitions } = site.spAs('owner').web;
    await roleDefinitions.add('Add only', 'May add, not edit', 90, { High: 0, Low: 0x20003 } as never);
    expect(await roleDefinitions.getByName('Add only')()).toMatchObject({ Name: 'Add only', BasePermissions: { High: '0', Low: '131075' }, RoleTypeKind: 0 });
    await roleDefinitions.getByName('Add only').update({ Description: 'Changed', BasePermissions: { High: 0, Low: 1 } } as never);
    expect((await roleDefinitions.getByName('Add only')()).Description).toBe('Changed');
    await roleDefinitions.getByName('Add only').delete();
    await expect(roleDefinitions.getByName('Add only')()).rejects.toMatchObject({ status: 404 });
  });
});

describe('who says not who they are', () => {
  let site: TestSite;
  beforeAll(async () => { site = await startTestSite(); });
  afterAll(() => site.close());

  it('is refused by the services', async () => {
    const anonymous = await fetch(`${site.siteUrl}/_api/web`, { headers: { Accept: 'application/json' } });
    expect(anonymous.status).toBe(403);
    expect(await anonymous.json()).toMatchObject({ 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' } });
    expect((await fetch(`${site.siteUrl}/_api/web`, { headers: { Cookie: 'persona=nobody' } })).status).toBe(403);
    const token = await fetch(`${site.siteUrl}/_api/web`, { headers: { Authorization: 'Bearer nobody' } });
    expect(token.status).toBe(401);
    expect(token.headers.get('www-authenticate')).toContain('Bearer');
  });
});
