import { startTestSite, TestSite } from '../../support/site';

describe('the unmodified @pnp/sp', () => {
  let site: TestSite;
  beforeAll(async () => { site = await startTestSite(); });
  afterAll(() => site.close());

  it('reads the web', async () => {
    const web = await site.spAs('owner').web.select('Title', 'ServerRelativeUrl')();
    expect(web.Title).toBe('Northern Region');
  });

  it('makes a list, a column and items, and reads them back', async () => {
    const sp = site.spAs('owner');
    const made = await sp.web.lists.add('Tasks', 'Things to do');
    expect(made.Title).toBe('Tasks');
    const list = sp.web.lists.getByTitle('Tasks');
    await list.fields.addText('Office', { Indexed: true });
    await list.fields.addDateTime('Due');
    await list.fields.addUser('Owner', {});
    await list.fields.addMultiChoice('Kinds', { Choices: ['A', 'B'] });
    const item = await list.items.add({ Title: 'One', Office: 'Sudbury', Due: '2026-03-05T05:00:00Z', OwnerId: 1, Kinds: ['A'] });
    expect(item).toMatchObject({ Id: 1, Title: 'One', Office: 'Sudbury', Due: '2026-03-05T05:00:00Z', OwnerId: 1, Kinds: ['A'] });
    const found = await list.items.select('Id', 'Owner/Title', 'Owner/EMail').expand('Owner').filter("Office eq 'Sudbury'")();
    expect(found).toMatchObject([{ Id: 1, Owner: { Title: 'Owen Marsh', EMail: 'owen.marsh@region.example' } }]);
  });
});
