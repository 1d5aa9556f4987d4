import { startTestSite, TestSite } from '../../support/site';

const web = '/sites/region';
const root = `${web}/Letters`;
const odata = { Accept: 'application/json;odata=nometadata' };

let site: TestSite;
beforeEach(async () => {
  site = await startTestSite();
  await site.spAs('owner').web.lists.add('Letters', '', 101);
});
afterEach(() => site.close());

const json = async (response: Response): Promise<Record<string, unknown>> => (await response.json()) as Record<string, unknown>;
const get = (path: string, headers: Record<string, string> = odata): Promise<Response> => site.fetchAs('owner', `_api/web/${path}`, { headers });
const codeOf = async (response: Response): Promise<unknown> => [response.status, ((await json(response))['odata.error'] as { code: string }).code];
const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => 'done', async (error: { readonly response: Response }) => codeOf(error.response));
const libraryId = (): string => site.store.list({ userId: 1 }, { url: root }).id;

describe('the unmodified @pnp/sp', () => {
  it('makes folders in all its ways, and walks them', async () => {
    const { web: site1 } = site.spAs('owner');
    const letters = site1.getFolderByServerRelativePath(root);
    expect(await letters.folders.addUsingPath('50% #1')).toMatchObject({ Name: '50% #1', ServerRelativeUrl: `${root}/50% #1`, ItemCount: 0, Exists: true });
    expect(await refusal(letters.folders.addUsingPath('50% #1'))).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    expect(await letters.folders.addUsingPath('50% #1', true)).toMatchObject({ Name: '50% #1' });
    await site1.folders.addUsingPath(`${root}/2026-0001`);
    await site1.lists.getByTitle('Letters').rootFolder.folders.addUsingPath('2026-0001/drafts');
    expect((await letters.folders.select('Name')()).map(({ Name }) => Name)).toEqual(['2026-0001', '50% #1']);
    expect(await site1.getFolderByServerRelativePath(`${root}/2026-0001/drafts`).parentFolder()).toMatchObject({ ServerRelativeUrl: `${root}/2026-0001` });
    const { UniqueId } = await site1.getFolderByServerRelativePath(`${root}/2026-0001`)();
    expect(await site1.getFolderById(UniqueId)()).toMatchObject({ Name: '2026-0001', ItemCount: 1 });
    expect(await site1.getFolderByServerRelativePath(`${root}/none`).select('Exists')()).toMatchObject({ Exists: false });
    expect(await refusal(site1.getFolderByServerRelativePath(`${root}/none`)())).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
    expect((await site1.folders()).map(({ Name }) => Name)).toEqual(['Letters', 'SitePages']);
  });

  it('uploads, reads, replaces, lists versions of and removes a file', async () => {
    const { web: site1 } = site.spAs('owner');
    const letters = site1.getFolderByServerRelativePath(root);
    const made = await letters.files.addUsingPath("L'été.txt", 'première');
    expect(made).toMatchObject({ Name: "L'été.txt", ServerRelativeUrl: `${root}/L'été.txt`, Length: '9', UIVersionLabel: '1.0', MajorVersion: 1, MinorVersion: 0, Exists: true });
    expect(await refusal(letters.files.addUsingPath("L'été.txt", 'x'))).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    await letters.files.addUsingPath("L'été.txt", 'deuxième!', { Overwrite: true });
    const file = site1.getFileByServerRelativePath(`${root}/L'été.txt`);
    expect(await file.getText()).toBe('deuxième!');
    await file.setContent(new Blob([Uint8Array.of(0, 255, 128)]));
    expect(new Uint8Array(await file.getBuffer())).toEqual(Uint8Array.of(0, 255, 128));
    const versions = await file.versions();
    expect(versions.map(({ ID, VersionLabel, Size, IsCurrentVersion, Url }) => ({ ID, VersionLabel, Size, IsCurrentVersion, Url }))).toEqual([
      { ID: 512, VersionLabel: '1.0', Size: 9, IsCurrentVersion: false, Url: "_vti_history/512/Letters/L'été.txt" },
      { ID: 1024, VersionLabel: '2.0', Size: 10, IsCurrentVersion: false, Url: "_vti_history/1024/Letters/L'été.txt" },
    ]);
    expect(await (await get(`GetFileByServerRelativePath(decodedUrl='${encodeURIComponent(`${root}/L''été.txt`)}')/versions(512)/$value`)).text()).toBe('première');
    expect((await site1.getFileById(made.UniqueId)()).UIVersionLabel).toBe('3.0');
    await file.recycle();
    expect(await file.select('Exists')()).toMatchObject({ Exists: false });
    expect(await letters.files()).toEqual([]);
  });

  it('changes the columns of a file, and finds the file from its item', async () => {
    const { web: site1 } = site.spAs('owner');
    await site1.getFolderByServerRelativePath(root).files.addUsingPath('a.txt', 'x');
    const item = await site1.getFileByServerRelativePath(`${root}/a.txt`).getItem();
    await item.update({ Title: 'Described' });
    const list = site1.lists.getByTitle('Letters');
    expect(await list.items.select('Id', 'Title', 'FileLeafRef', 'FileRef', 'FileSystemObjectType', 'File/Name', 'File/Length').expand('File')()).toMatchObject([
      { Id: 1, Title: 'Described', FileLeafRef: 'a.txt', FileRef: `${root}/a.txt`, FileSystemObjectType: 0, File: { Name: 'a.txt', Length: '1' } },
    ]);
    expect((await site1.getFileByServerRelativePath(`${root}/a.txt`)()).Title).toBe('Described');
    expect(await refusal(list.items.add({ Title: 'x' }))).toEqual([400, '-2147467259, Microsoft.SharePoint.SPException']);
  });
});

describe('a file', () => {
  beforeEach(async () => {
    site.store.addField({ userId: 1 }, libraryId(), { internalName: 'SentOn', title: 'Sent', type: 'DateTime', properties: { dateOnly: true } });
    site.store.addFolder({ userId: 1 }, `${root}/2026-0001`);
    site.store.addFile({ userId: 1 }, `${root}/2026-0001/Notice #1.docx`, new TextEncoder().encode('bytes'), false);
  });
  const path = encodeURIComponent(`${root}/2026-0001/Notice #1.docx`);
  const item = (): number => site.store.file({ userId: 1 }, `${root}/2026-0001/Notice #1.docx`).item.id;

  it('tells its own times in UTC, and its item the site\'s time without a zone', async () => {
    site.store.updateItem({ userId: 1 }, libraryId(), item(), '*', { SentOn: '2026-07-01T16:00:00Z' });
    const file = await json(await get(`GetFileByServerRelativePath(decodedUrl='${path}')?$expand=ListItemAllFields,ModifiedBy`));
    expect(file).toMatchObject({ TimeCreated: '2026-03-05T17:00:00Z', ModifiedBy: { Id: 1, Email: 'owen.marsh@region.example' }, ListItemAllFields: { Created: '2026-03-05T12:00:00', SentOn: '2026-07-01T00:00:00', FileSystemObjectType: 0 } });
    expect(file.ETag).toMatch(/^"\{[0-9A-F-]{36}\},2"$/);
    expect(await json(await get(`GetFileByServerRelativePath(decodedUrl='${path}')/ListItemAllFields?$select=Modified,SentOn`))).toEqual({ Modified: '2026-03-05T12:00:00', SentOn: '2026-07-01T00:00:00' });
    expect(await json(await get(`lists(guid'${libraryId()}')/items(${item()})?$select=SentOn`))).toEqual({ SentOn: '2026-07-01T04:00:00Z' });
  });

  it('is found by path with # and %, and by address with escapes', async () => {
    expect((await get(`GetFileByServerRelativeUrl('${root}/2026-0001/Notice%2520%25231.docx')/$value`)).status).toBe(200);
    expect((await get(`GetFileByServerRelativePath(decodedUrl=@f)/$value?@f='${path}'`)).status).toBe(200);
    expect(await codeOf(await get(`GetFileByServerRelativePath(decodedUrl='/sites/other/a')`))).toEqual([400, '-2147024809, System.ArgumentException']);
    expect(await codeOf(await get(`GetFileByServerRelativePath(decodedUrl='${root}/2026-0001')`))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
  });

  it('is removed only by who has seen its version, when they say which', async () => {
    const remove = async (etag: string): Promise<number> =>
      (await site.fetchAs('owner', `_api/web/GetFileByServerRelativePath(decodedUrl='${path}')`, { method: 'POST', headers: { ...odata, 'X-HTTP-Method': 'DELETE', 'If-Match': etag, 'X-RequestDigest': await site.digestOf('owner') } })).status;
    const { ETag } = await json(await get(`GetFileByServerRelativePath(decodedUrl='${path}')`));
    expect(await remove(String(ETag).replace(',1"', ',7"'))).toBe(412);
    expect(await remove(String(ETag))).toBe(200);
  });

  it('is uploaded whole when it is larger than any other body may be', async () => {
    const content = new Uint8Array(5_000_000).fill(7);
    const response = await site.fetchAs('owner', `_api/web/GetFolderByServerRelativePath(decodedUrl='${root}')/files/add(url='large.bin')`, { method: 'POST', body: content, headers: { ...odata, 'X-RequestDigest': await site.digestOf('owner') } });
    expect(await json(response)).toMatchObject({ Length: '5000000' });
  });

  it('is downloaded from its own address, and runs nothing there', async () => {
    const direct = await site.fetchAs('owner', `${site.origin}${root}/2026-0001/Notice%20%231.docx`);
    expect([direct.status, direct.headers.get('Content-Type'), direct.headers.get('Content-Disposition'), await direct.text()]).toEqual([
      200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', `attachment; filename="Notice #1.docx"; filename*=UTF-8''Notice%20%231.docx`, 'bytes',
    ]);
    site.store.addFile({ userId: 1 }, `${root}/été.html`, new TextEncoder().encode('<script>alert(1)</script>'), false);
    const page = await site.fetchAs('owner', `${site.origin}${root}/${encodeURIComponent('été.html')}`);
    expect([page.headers.get('Content-Type'), page.headers.get('Content-Disposition'), page.headers.get('Content-Security-Policy')]).toEqual([
      'application/octet-stream', `attachment; filename="_t_.html"; filename*=UTF-8''%C3%A9t%C3%A9.html`, "default-src 'none'; sandbox",
    ]);
    expect((await site.fetchAs('owner', `${site.origin}${root}/2026-0001`)).status).toBe(404);
    expect((await site.fetchAs('staff', `${site.origin}${root}/2026-0001/Notice%20%231.docx`)).status).toBe(404);
  });

  it('is refused with 403 where the library is closed, and is not there where it alone is', async () => {
    const value = async (persona: 'manager' | 'staff'): Promise<number> => (await site.fetchAs(persona, `_api/web/GetFileByServerRelativePath(decodedUrl='${path}')/$value`, { headers: odata })).status;
    expect(await value('manager')).toBe(403);
    const everyone = site.store.principals({ userId: 1 }).find(({ principalType }) => principalType === 4)?.id ?? 0;
    site.store.addRoleAssignment({ userId: 1 }, { kind: 'web' }, everyone, 1073741826);
    expect(await value('manager')).toBe(200);
    site.store.breakInheritance({ userId: 1 }, { kind: 'item', listId: libraryId(), itemId: item() }, false, false);
    expect(await value('manager')).toBe(404);
  });

  it('has permissions of its own by way of its item', async () => {
    const { web: site1 } = site.spAs('owner');
    const behind = await site1.getFileByServerRelativePath(`${root}/2026-0001/Notice #1.docx`).getItem();
    await behind.breakRoleInheritance(false);
    expect(await json(await get(`GetFileByServerRelativePath(decodedUrl='${path}')/ListItemAllFields?$select=HasUniqueRoleAssignments`))).toEqual({ HasUniqueRoleAssignments: true });
  });
});

describe('a view of a library', () => {
  const rows = async (parameters: Record<string, unknown>): Promise<readonly Record<string, string>[]> => {
    const response = await site.fetchAs('owner', `_api/web/GetList('${root}')/RenderListDataAsStream`, {
      method: 'POST', headers: { ...odata, 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': await site.digestOf('owner') }, body: JSON.stringify({ parameters }),
    });
    return (await json(response)).Row as Record<string, string>[];
  };
  beforeEach(() => {
    for (const folder of ['z', 'z/inner']) site.store.addFolder({ userId: 1 }, `${root}/${folder}`);
    for (const file of ['b.txt', 'a.docx', 'z/c.txt']) site.store.addFile({ userId: 1 }, `${root}/${file}`, new TextEncoder().encode(file), false);
  });

  it('shows one folder at a time, the folders in it first', async () => {
    expect((await rows({})).map(row => [row.FSObjType, row.FileLeafRef, row.LinkFilename, row.DocIcon])).toEqual([['1', 'z', 'z', ''], ['0', 'a.docx', 'a.docx', 'docx'], ['0', 'b.txt', 'b.txt', 'txt']]);
    expect((await rows({ FolderServerRelativeUrl: `${root}/z` })).map(row => row.FileRef)).toEqual([`${root}/z/inner`, `${root}/z/c.txt`]);
    expect((await rows({ ViewXml: '<View Scope="Recursive"><Query/></View>' })).map(row => row.FileLeafRef).sort()).toEqual(['a.docx', 'b.txt', 'c.txt']);
    expect(await rows({ ViewXml: '<View Scope="RecursiveAll"><Query/></View>' })).toHaveLength(5);
    expect((await rows({ ViewXml: '<View Scope="FilesOnly"><Query/></View>' })).map(row => row.FileLeafRef).sort()).toEqual(['a.docx', 'b.txt']);
  });

  it('goes on where a page of it ended', async () => {
    const names: string[] = [];
    let paging: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const response = await site.fetchAs('owner', `_api/web/GetList('${root}')/RenderListDataAsStream`, {
        method: 'POST', headers: { ...odata, 'X-RequestDigest': await site.digestOf('owner') }, body: JSON.stringify({ parameters: { ViewXml: '<View><RowLimit Paged="TRUE">1</RowLimit></View>', Paging: paging } }),
      });
      const data = await json(response);
      names.push(...(data.Row as { FileLeafRef: string }[]).map(row => row.FileLeafRef));
      paging = String(data.NextHref ?? '').slice(1);
    }
    expect(names).toEqual(['z', 'a.docx', 'b.txt']);
  });

  it('lies in the library\'s folder of forms', async () => {
    const { web: site1 } = site.spAs('owner');
    const list = site1.lists.getByTitle('Letters');
    expect(await list.select('DefaultViewUrl', 'DefaultDisplayFormUrl', 'BaseType', 'EntityTypeName')()).toMatchObject({ DefaultViewUrl: `${root}/Forms/AllItems.aspx`, DefaultDisplayFormUrl: `${root}/Forms/DispForm.aspx`, BaseType: 1 });
    expect(await site1.getList(`${root}/Forms/AllItems.aspx`)()).toMatchObject({ Title: 'Letters' });
    const folder = await list.getItemsByCAMLQuery({ ViewXml: '<View/>', FolderServerRelativeUrl: `${root}/z` });
    expect(folder).toHaveLength(2);
  });
});
