import { startTestSite, TestSite } from '../../support/site';

describe('paging through items', () => {
  let site: TestSite;
  let listId: string;
  beforeAll(async () => {
    site = await startTestSite();
    listId = (await site.spAs('owner').web.lists.add('Tasks')).Id;
    await site.spAs('owner').web.lists.getByTitle('Tasks').fields.addDateTime('Due', { DisplayFormat: 1 });
    for (let n = 1; n <= 7; n++) site.store.addItem({ userId: 1 }, listId, { Title: `Title ${n % 3}`, Due: n % 2 === 0 ? `2026-03-0${n}T15:30:00Z` : null });
  });
  afterAll(() => site.close());

  const page = async (url: string): Promise<{ ids: number[]; next?: string }> => {
    const body = (await (await site.fetchAs('owner', url, { headers: { Accept: 'application/json;odata=nometadata' } })).json()) as { value: { Id: number }[]; 'odata.nextLink'?: string };
    return { ids: body.value.map(item => item.Id), next: body['odata.nextLink'] };
  };
  const all = async (query: string): Promise<number[][]> => {
    const pages: number[][] = [];
    for (let url: string | undefined = `_api/web/lists(guid'${listId}')/items?${query}`; url !== undefined;) {
      const { ids, next } = await page(url);
      pages.push(ids);
      url = next;
    }
    return pages;
  };

  it('writes the link to the next page as SharePoint does', async () => {
    const { next } = await page(`_api/web/lists(guid'${listId}')/items?$top=1`);
    expect(next).toBe(`${site.siteUrl}/_api/web/lists(guid%27${listId}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1`);
  });

  it('gives a link with a page that is just full, and an empty page behind it', async () => {
    expect(await all('$select=Id&$top=7')).toEqual([[1, 2, 3, 4, 5, 6, 7], []]);
    expect(await all('$select=Id&$top=3')).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  it('keeps its place in a sorted order, through equal and empty values', async () => {
    const flat = async (query: string): Promise<number[]> => (await all(query)).flat();
    expect(await flat('$select=Id&$orderby=Title&$top=2')).toEqual([3, 6, 1, 4, 7, 2, 5]);
    expect(await flat('$select=Id&$orderby=Title desc&$top=2')).toEqual([2, 5, 1, 4, 7, 3, 6]);
    expect(await flat('$select=Id&$orderby=Due&$top=2')).toEqual([1, 3, 5, 7, 2, 4, 6]);
    expect(await flat('$select=Id&$orderby=Due desc,Id desc&$top=3')).toEqual([6, 4, 2, 7, 5, 3, 1]);
    expect(await flat('$select=Id&$orderby=Author/Title&$top=3')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('puts the sort column into the token', async () => {
    const { next } = await page(`_api/web/lists(guid'${listId}')/items?$orderby=Due desc&$top=1&$select=Id`);
    expect(next).toContain('%24skiptoken=Paged%3dTRUE%26p_Due%3d20260306%2b15%253a30%253a00%26p_ID%3d6');
  });

  it('goes back by PagedPrev', async () => {
    expect((await page(`_api/web/lists(guid'${listId}')/items?$top=2&$skiptoken=${encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_ID=5')}`)).ids).toEqual([3, 4]);
  });

  it('feeds PnPjs’s iterator', async () => {
    const ids: number[] = [];
    for await (const items of site.spAs('owner').web.lists.getByTitle('Tasks').items.select('Id').top(3)) ids.push(...items.map((item: { Id: number }) => item.Id));
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('gives a hundred items when nothing is said, and ignores $skip', async () => {
    for (let n = 0; n < 100; n++) site.store.addItem({ userId: 1 }, listId, { Title: 'more' });
    expect((await page(`_api/web/lists(guid'${listId}')/items`)).ids).toHaveLength(100);
    expect((await page(`_api/web/lists(guid'${listId}')/items?$skip=50&$top=1`)).ids).toEqual([1]);
  });
});
