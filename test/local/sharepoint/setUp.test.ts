import { IList } from '@pnp/sp/lists';
import { startTestSite, TestSite } from '../../support/site';

const component = '11111111-2222-4333-8444-555555555555';

describe('setting a site up with @pnp/sp', () => {
  let site: TestSite;
  let list: () => IList;
  beforeAll(async () => {
    site = await startTestSite();
    await site.spAs('owner').web.lists.add('FoiRequests', 'Requests', 100, false, { EnableVersioning: true, MajorVersionLimit: 50, NoCrawl: true, ReadSecurity: 1 } as never);
    list = () => site.spAs('owner').web.lists.getByTitle('FoiRequests');
  });
  afterAll(() => site.close());

  it('keeps the settings of a list', async () => {
    expect(await list()()).toMatchObject({ EnableVersioning: true, MajorVersionLimit: 50, NoCrawl: true, EntityTypeName: 'FoiRequestsList', ListItemEntityTypeFullName: 'SP.Data.FoiRequestsListItem' });
    await list().update({ Title: 'FOI requests', Description: 'All of them' });
    const renamed = site.spAs('owner').web.getList('/sites/region/Lists/FoiRequests');
    expect(await renamed.select('Title', 'Description', 'RootFolder/ServerRelativeUrl').expand('RootFolder')()).toMatchObject({ Title: 'FOI requests', Description: 'All of them', RootFolder: { ServerRelativeUrl: '/sites/region/Lists/FoiRequests' } });
    await renamed.update({ Title: 'FoiRequests' });
  });

  it('makes columns from XML; the internal name follows the title unless the hint is given', async () => {
    const made = await list().fields.createFieldAsXml('<Field Type="Choice" DisplayName="Request status" Name="Status" Required="TRUE" Indexed="TRUE"><Default>open</Default><CHOICES><CHOICE>open</CHOICE><CHOICE>closed</CHOICE></CHOICES></Field>');
    expect(made).toMatchObject({ InternalName: 'Request_x0020_status', Title: 'Request status', Choices: ['open', 'closed'], Indexed: true, Required: true, DefaultValue: 'open', TypeAsString: 'Choice', FieldTypeKind: 6 });
    const hinted = await list().fields.createFieldAsXml({ SchemaXml: '<Field Type="DateTime" DisplayName="Due on" Name="DueOn" Format="DateOnly"/>', Options: 8 } as never);
    expect(hinted).toMatchObject({ InternalName: 'DueOn', Title: 'Due on', DisplayFormat: 0 });
    const people = await list().fields.createFieldAsXml({ SchemaXml: '<Field Type="UserMulti" Mult="TRUE" DisplayName="Team" Name="Team" UserSelectionMode="PeopleOnly"/>', Options: 8 } as never);
    expect(people).toMatchObject({ TypeAsString: 'UserMulti', AllowMultipleValues: true, FieldTypeKind: 20 });
    const note = await list().fields.createFieldAsXml({ SchemaXml: '<Field Type="Note" DisplayName="Text" Name="Body" NumLines="4" RichText="TRUE"/>', Options: 8 } as never);
    expect(note).toMatchObject({ InternalName: 'Body', NumberOfLines: 4, RichText: true });
  });

  it('makes each kind of column by its kind', async () => {
    const { fields } = list();
    expect(await fields.addNumber('Fee', { MinimumValue: 0 })).toMatchObject({ FieldTypeKind: 9, MinimumValue: 0 });
    expect(await list().fields.addBoolean('Paid')).toMatchObject({ FieldTypeKind: 8 });
    expect(await list().fields.addUrl('Folder')).toMatchObject({ FieldTypeKind: 11 });
    expect(await list().fields.addMultilineText('Notes', { RichText: false } as never)).toMatchObject({ FieldTypeKind: 3, RichText: false });
    expect(await list().fields.addText('Plain', { MaxLength: 40 })).toMatchObject({ MaxLength: 40 });
  });

  it('changes and deletes a column', async () => {
    await list().fields.addText('Office name');
    const field = list().fields.getByInternalNameOrTitle('Office_x0020_name');
    await field.update({ Title: 'Office', Indexed: true, CustomFormatter: '{"txtContent":"@currentField"}', ClientSideComponentId: component });
    expect(await list().fields.getByTitle('Office')()).toMatchObject({ InternalName: 'Office_x0020_name', Indexed: true, CustomFormatter: '{"txtContent":"@currentField"}', ClientSideComponentId: component });
    await field.delete();
    await expect(list().fields.getByTitle('Office')()).rejects.toMatchObject({ status: 404 });
  });

  it('makes views and arranges their columns', async () => {
    const view = await list().views.add('Due soon', false, { RowLimit: 50, ViewQuery: '<OrderBy><FieldRef Name="DueOn"/></OrderBy>', CustomFormatter: '{"additionalRowClass":"x"}' } as never);
    const made = () => list().views.getById(view.Id);
    await made().fields.removeAll();
    for (const name of ['LinkTitle', 'DueOn', 'Fee']) await made().fields.add(name);
    await made().fields.move('Fee', 1);
    await made().fields.remove('DueOn');
    expect((await made().fields()) as unknown).toMatchObject({ Items: ['LinkTitle', 'Fee'], SchemaXml: '<FieldRef Name="LinkTitle" /><FieldRef Name="Fee" />' });
    await made().update({ DefaultView: true, Title: 'Due next' });
    expect(await list().defaultView()).toMatchObject({ Id: view.Id, Title: 'Due next', RowLimit: 50, ServerRelativeUrl: '/sites/region/Lists/FoiRequests/Due soon.aspx' });
    await made().setViewXml('<View><Query><Where><IsNotNull><FieldRef Name="DueOn"/></IsNotNull></Where></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>10</RowLimit></View>');
    expect(await made()()).toMatchObject({ ViewQuery: '<Where><IsNotNull><FieldRef Name="DueOn"/></IsNotNull></Where>', RowLimit: 10 });
    expect((await list().views.getByTitle('All Items')()).DefaultView).toBe(false);
    await list().views.getByTitle('All Items').delete();
    expect(await list().views()).toHaveLength(1);
  });

  it('registers form customizers on the content type and command sets on the list', async () => {
    const [type] = await list().contentTypes();
    await list().contentTypes.getById(type.StringId).update({ NewFormClientSideComponentId: component, EditFormClientSideComponentId: component, NewFormClientSideComponentProperties: '{}' } as never);
    expect(await list().contentTypes.getById(type.StringId)()).toMatchObject({ NewFormClientSideComponentId: component, EditFormClientSideComponentId: component, DisplayFormClientSideComponentId: '', NewFormClientSideComponentProperties: '{}' });
    const { action } = await list().userCustomActions.add({ Title: 'Allocate', Name: 'allocate', Location: 'ClientSideExtension.ListViewCommandSet', ClientSideComponentId: component, Sequence: 10 } as never);
    await action.update({ Sequence: 20 });
    expect(await list().userCustomActions()).toMatchObject([{ Title: 'Allocate', Sequence: 20, Location: 'ClientSideExtension.ListViewCommandSet', ClientSideComponentId: component }]);
    await action.delete();
    expect(await list().userCustomActions()).toEqual([]);
    await site.spAs('owner').web.userCustomActions.add({ Title: 'Header', Location: 'ClientSideExtension.ApplicationCustomizer', ClientSideComponentId: component } as never);
    expect(await site.spAs('owner').web.userCustomActions()).toHaveLength(1);
  });

  it('makes groups, their members and owners', async () => {
    const { web } = site.spAs('owner');
    const group = await web.siteGroups.add({ Title: 'Panel', Description: 'Judges', OnlyAllowMembersViewMembership: false } as never);
    await web.siteGroups.getById(group.Id).update({ Description: 'Judges of nominations', AllowMembersEditMembership: true });
    expect(await web.siteGroups.getByName('Panel')()).toMatchObject({ Description: 'Judges of nominations', AllowMembersEditMembership: true, OwnerTitle: 'Owen Marsh', PrincipalType: 8 });
    await web.siteGroups.getById(group.Id).users.add('i:0#.f|membership|petra.lindqvist@region.example');
    const [petra] = await web.siteGroups.getById(group.Id).users();
    expect(petra).toMatchObject({ Title: 'Petra Lindqvist', Email: 'petra.lindqvist@region.example' });
    await web.siteGroups.getById(group.Id).setUserAsOwner(petra.Id);
    expect((await web.siteGroups.getById(group.Id)()).OwnerTitle).toBe('Petra Lindqvist');
    await web.siteGroups.getById(group.Id).users.removeByLoginName(petra.LoginName);
    expect(await web.siteGroups.getById(group.Id).users()).toEqual([]);
    await web.siteGroups.removeById(group.Id);
    await expect(web.siteGroups.getById(group.Id)()).rejects.toMatchObject({ status: 404 });
  });

  it('finds people by id, login name and mail, and adds those of the directory', async () => {
    const { web } = site.spAs('owner');
    const user = await web.ensureUser('i:0#.f|membership|noemie.tremblay@region.example');
    expect(user).toMatchObject({ Title: 'Noémie Tremblay', LoginName: 'i:0#.f|membership|noemie.tremblay@region.example', PrincipalType: 1, UserPrincipalName: 'noemie.tremblay@region.example' });
    expect((await web.getUserById(user.Id)()).Title).toBe('Noémie Tremblay');
    expect((await web.siteUsers.getById(user.Id)()).Id).toBe(user.Id);
    expect((await web.siteUsers.getByLoginName(user.LoginName)()).Id).toBe(user.Id);
    expect((await web.siteUsers.getByEmail('noemie.tremblay@region.example')()).Id).toBe(user.Id);
    expect((await web.ensureUser("sean.obrien@region.example")).Title).toBe("Sean O'Brien");
  });

  it('renames the site and tells its time zone', async () => {
    const { web } = site.spAs('owner');
    await web.update({ Title: 'North' });
    expect((await web.select('Title')()).Title).toBe('North');
    expect(await web.regionalSettings.timeZone()).toMatchObject({ Id: 10, Information: { Bias: 300, DaylightBias: -60 } });
  });

  it('deletes a list', async () => {
    const { web } = site.spAs('owner');
    await web.lists.add('Gone');
    await web.lists.getByTitle('Gone').delete();
    await expect(web.lists.getByTitle('Gone')()).rejects.toMatchObject({ status: 404 });
  });
});

describe('titles in the visitor’s language', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startTestSite();
    const list = site.spAs('owner').web.lists;
    await list.add('Requests');
    await list.getByTitle('Requests').fields.addText('Office');
    const digest = await site.digestOf('owner');
    const translate = (path: string, value: string): Promise<Response> =>
      site.fetchAs('owner', `_api/web/lists/getByTitle('Requests')${path}/TitleResource/SetValueForUICulture`, { method: 'POST', body: JSON.stringify({ cultureName: 'fr-FR', value }), headers: { 'X-RequestDigest': digest } });
    await translate('', 'Demandes');
    await translate("/fields/getByInternalNameOrTitle('Office')", 'Bureau');
    await translate('/defaultView', 'Tous les éléments');
  });
  afterAll(() => site.close());

  const title = async (path: string, headers: Record<string, string>): Promise<string> => {
    const response = await fetch(`${site.siteUrl}/_api/web/lists/${path}`, { headers: { Accept: 'application/json;odata=nometadata', ...headers } });
    return ((await response.json()) as { Title: string }).Title;
  };
  const french = { Cookie: 'persona=staff; language=fr' };
  const owner = { Cookie: 'persona=owner' };

  it('are French for who chose French', async () => {
    const asOwner = { Cookie: 'persona=owner; language=fr' };
    expect(await title("getByTitle('Requests')", asOwner)).toBe('Demandes');
    expect(await title("getByTitle('Requests')/fields/getByInternalNameOrTitle('Office')", asOwner)).toBe('Bureau');
    expect(await title("getByTitle('Requests')/defaultView", asOwner)).toBe('Tous les éléments');
    expect(await title("getByTitle('Demandes')", asOwner)).toBe('Demandes');
  });

  it('follow Accept-Language when nothing was chosen, and stay English otherwise', async () => {
    expect(await title("getByTitle('Requests')", { ...owner, 'Accept-Language': 'fr-CA,fr;q=0.9' })).toBe('Demandes');
    expect(await title("getByTitle('Requests')", { ...owner, 'Accept-Language': 'en-CA,fr;q=0.9' })).toBe('Requests');
    expect(await title("getByTitle('Requests')", { Cookie: 'persona=owner; language=en', 'Accept-Language': 'fr' })).toBe('Requests');
  });

  it('are withheld with the list', async () => {
    expect((await fetch(`${site.siteUrl}/_api/web/lists/getByTitle('Demandes')`, { headers: french })).status).toBe(403);
  });
});
