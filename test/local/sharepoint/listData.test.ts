import { startTestSite, TestSite } from '../../support/site';

type Row = Readonly<Record<string, unknown>>;

describe('items as forms and grids see them', () => {
  let site: TestSite;
  let listId: string;
  beforeAll(async () => {
    site = await startTestSite();
    const { web } = site.spAs('owner');
    listId = (await web.lists.add('Tasks')).Id;
    const list = web.lists.getByTitle('Tasks');
    await list.update({ EnableVersioning: true });
    await list.fields.addDateTime('Due');
    await list.fields.addNumber('Size');
    await list.fields.addBoolean('Open');
    await list.fields.addUser('Owner', {});
    await list.fields.addUrl('Folder');
    await list.fields.addMultiChoice('Kinds', { Choices: ['A', 'B'] });
    await list.fields.addLookup('Parent', { LookupListId: listId, LookupFieldName: 'Title' } as never);
    await list.items.add({ Title: 'One' });
    await list.items.add({ Title: 'Two', Due: '2026-03-05T05:00:00Z', Size: 10, Open: true, OwnerId: 1, Folder: { Url: 'https://x.example', Description: 'X' }, Kinds: ['A', 'B'], ParentId: 1 });
  });
  afterAll(() => site.close());

  const list = () => site.spAs('owner').web.lists.getByTitle('Tasks');

  it('gives every value its form on the wire', async () => {
    expect(await list().items.getById(2)()).toMatchObject({
      FileSystemObjectType: 0, Id: 2, ID: 2, Title: 'Two', Due: '2026-03-05T05:00:00Z', Size: 10, Open: true, OwnerId: 1, OwnerStringId: '1',
      Folder: { Url: 'https://x.example', Description: 'X' }, Kinds: ['A', 'B'], ParentId: 1, AuthorId: 1, EditorId: 1, OData__UIVersionString: '1.0', Attachments: false,
      Created: '2026-03-05T17:00:00Z',
    });
    expect(await list().items.getById(1)()).toMatchObject({ Due: null, Size: null, OwnerId: null, OwnerStringId: null, Folder: null, Kinds: null, ParentId: null });
    const expanded = await list().items.getById(2).select('Parent/Title', 'Parent/Id', 'Author/Name').expand('Parent', 'Author')();
    expect(expanded).toMatchObject({ Parent: { Title: 'One', Id: 1 }, Author: { Name: 'i:0#.f|membership|owen.marsh@region.example' } });
  });

  it('streams rows as text for the grid', async () => {
    const data = (await list().renderListDataAsStream({
      RenderOptions: 2, ViewXml: '<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/><FieldRef Name="Due"/><FieldRef Name="Size"/><FieldRef Name="Open"/><FieldRef Name="Owner"/><FieldRef Name="Folder"/><FieldRef Name="Kinds"/><FieldRef Name="Parent"/><FieldRef Name="Modified"/></ViewFields><RowLimit Paged="TRUE">1</RowLimit></View>',
    } as never)) as unknown as { Row: Row[]; NextHref: string; FirstRow: number; LastRow: number; RowLimit: number };
    expect(data).toMatchObject({ FirstRow: 1, LastRow: 1, RowLimit: 1, FilterLink: '?', ForceNoHierarchy: '1' });
    expect(data.Row).toEqual([expect.objectContaining({
      ID: '2', Title: 'Two', Due: '3/5/2026', 'Due.': '2026-03-05T05:00:00Z', Size: '10', 'Size.': '10.0000000000000', Open: 'Yes', 'Open.value': '1',
      Owner: [{ id: '1', title: 'Owen Marsh', email: 'owen.marsh@region.example', sip: 'owen.marsh@region.example', picture: '' }], Folder: 'https://x.example', 'Folder.desc': 'X',
      Kinds: ['A', 'B'], Parent: [{ lookupId: 1, lookupValue: 'One', isSecretFieldValue: false }], Modified: '3/5/2026 12:00 PM', 'Modified.': '2026-03-05T17:00:00Z',
      PermMask: expect.stringMatching(/^0x[0-9a-f]+$/), FSObjType: '0', UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/), owshiddenversion: '1',
    })]);
    expect(data.NextHref).toMatch(/^\?Paged=TRUE&p_ID=2&PageFirstRow=2&View=00000000-0000-0000-0000-000000000000$/);
    const next = (await list().renderListDataAsStream({
      RenderOptions: 2, Paging: data.NextHref.slice(1), ViewXml: '<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">1</RowLimit></View>',
    } as never)) as unknown as { Row: Row[]; FirstRow: number };
    expect(next).toMatchObject({ FirstRow: 2, Row: [{ ID: '1' }] });
    expect(next).not.toHaveProperty('NextHref');
  });

  it('streams a stored view, narrowed by an override', async () => {
    const view = await list().views.add('Open ones', false, { ViewQuery: '<Where><Eq><FieldRef Name="Open"/><Value Type="Boolean">1</Value></Eq></Where>' } as never);
    const ask = async (parameters: object): Promise<number> =>
      ((await list().renderListDataAsStream(parameters as never, null, new Map([['View', view.Id]]))) as unknown as { Row: Row[] }).Row.length;
    expect(await ask({ RenderOptions: 2 })).toBe(1);
    expect(await ask({ RenderOptions: 2, OverrideViewXml: '<Where><IsNull><FieldRef Name="Open"/></IsNull></Where>' })).toBe(0);
    expect(await ask({ RenderOptions: 2, OverrideViewXml: '<Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">Two</Value></Eq></Where></Query>' })).toBe(1);
    expect(await ask({ RenderOptions: 2, OverrideViewXml: '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">none</Value></Eq></Where></Query></View>' })).toBe(0);
  });

  it('describes the columns when asked for the schema', async () => {
    const data = (await list().renderListDataAsStream({ RenderOptions: 7 } as never)) as unknown as { ListData: { Row: Row[] }; ListSchema: { Field: Row[] } };
    expect(data.ListData.Row).toHaveLength(2);
    expect(data.ListSchema.Field[0]).toMatchObject({ Name: 'LinkTitle', Type: 'Computed' });
  });

  it('answers CAML with the view’s columns alone', async () => {
    const [item] = await list().getItemsByCAMLQuery({ ViewXml: '<View><Query><Where><Eq><FieldRef Name="Owner" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq></Where></Query><ViewFields><FieldRef Name="Title"/><FieldRef Name="Owner"/></ViewFields></View>' });
    expect(item).toMatchObject({ Id: 2, Title: 'Two', OwnerId: 1 });
    expect(item).not.toHaveProperty('Size');
  });

  it('keeps versions, newest first', async () => {
    await list().items.getById(1).update({ Title: 'Uno' });
    const versions = await list().items.getById(1).versions();
    expect(versions).toMatchObject([
      { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: true, Title: 'Uno', Created: '2026-03-05T12:00:00', Editor: { LookupId: 1, LookupValue: 'Owen Marsh', Email: 'owen.marsh@region.example' } },
      { VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Title: 'One', OData__x005f_UIVersionString: '1.0', FSObjType: '0' },
    ]);
    expect(await list().items.getById(1).versions.getById(512)()).toMatchObject({ Title: 'One' });
  });

  it('writes forms in the site’s own locale, all of it or nothing', async () => {
    const good = await list().items.getById(1).validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'Formed' }, { FieldName: 'Due', FieldValue: '2/23/2026' }, { FieldName: 'Owner', FieldValue: '[{"Key":"i:0#.f|membership|owen.marsh@region.example"}]' }, { FieldName: 'Kinds', FieldValue: 'A;#B' },
      { FieldName: 'Parent', FieldValue: '2;#' }, { FieldName: 'Folder', FieldValue: 'https://y.example, Y' },
    ]);
    expect(good.every(row => !row.HasException)).toBe(true);
    expect(await list().items.getById(1)()).toMatchObject({ Title: 'Formed', Due: '2026-02-23T05:00:00Z', OwnerId: 1, Kinds: ['A', 'B'], ParentId: 2, Folder: { Url: 'https://y.example', Description: 'Y' } });
    const bad = await list().items.getById(1).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'Lost' }, { FieldName: 'Due', FieldValue: '2024-33-33' }]);
    expect(bad).toMatchObject([{ FieldName: 'Title', HasException: false, ErrorCode: 0 }, { FieldName: 'Due', HasException: true, ErrorCode: -2146232832, ErrorMessage: 'Enter a date like this: 2/23/2012' }]);
    expect((await list().items.getById(1)()).Title).toBe('Formed');
    const iso = await list().items.getById(1).validateUpdateListItem([{ FieldName: 'Due', FieldValue: '2026-01-15T09:30:00Z' }]);
    expect(iso[0].ErrorMessage).toContain('within the range of 1/1/1900 and 12/31/8900');
  });

  it('adds by form and names the new item last', async () => {
    const rows = await list().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'My title 1' }], '/sites/region/Lists/Tasks');
    expect(rows).toMatchObject([{ FieldName: 'Title', FieldValue: 'My title 1', ErrorCode: 0 }, { FieldName: 'Id', FieldValue: '3' }]);
    const refused = await list().addValidateUpdateItemUsingPath([{ FieldName: 'Nope', FieldValue: 'x' }], '/sites/region/Lists/Tasks');
    expect(refused).toMatchObject([{ FieldName: 'Nope', HasException: true }, { FieldName: 'Id', FieldValue: '0' }]);
  });

  it('recycles and deletes', async () => {
    expect(await list().items.getById(3).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    await expect(list().items.getById(3)()).rejects.toMatchObject({ status: 404 });
    const { Id } = await list().items.add({ Title: 'Gone' });
    await list().items.getById(Id).delete();
    await expect(list().items.getById(Id)()).rejects.toMatchObject({ status: 404 });
  });
});
