import { connectAs } from '../../../local/seed/connect';
import { Fault } from '../../../local/server/contract';
import { PersonaId } from '../../../local/site';
import { calendarDate, yearOf } from '../../../src/kernel/dates/calendarDate';
import { ActualSite } from '../../../src/kernel/provisioning/actual';
import { Plan } from '../../../src/kernel/provisioning/changes';
import { DesiredSite } from '../../../src/kernel/provisioning/desired';
import { remarkWords } from '../../../src/kernel/provisioning/changeWords';
import { desiredSite } from '../../../src/kernel/provisioning/desiredSite';
import { planChanges } from '../../../src/kernel/provisioning/planChanges';
import { isProblem } from '../../../src/kernel/ports/storeError';
import { applyPlan } from '../../../src/sharepoint/provisioning/applyPlan';
import { OpenSite, openSite } from '../../../src/sharepoint/provisioning/openSite';
import { readSite } from '../../../src/sharepoint/provisioning/readSite';
import { planSite, setUpSite } from '../../../src/sharepoint/provisioning/setUpSite';
import { text } from '../../../src/kernel/lists/columns';
import { defineLibrary } from '../../../src/kernel/lists/defineList';
import { systems } from '../../../src/systems';
import { wallClock } from '../../../src/sharepoint/wallClock';
import { startTestSite, TestSite } from '../../support/site';
import { testSystem } from '../things';

type FaultOf = (request: { readonly method: string; readonly url: string }) => Fault | undefined;
const sleep = async (): Promise<void> => undefined;
const desired = desiredSite([testSystem]);
const thingsAlone = [{ name: 'Things', template: 'list' }] as const;
/** One list with something of everything, small enough to be broken off at every request. */
const small: DesiredSite = { ...desired, lists: desired.lists.slice(0, 1).map(list => ({ ...list, columns: list.columns.filter(({ name }) => ['Title', 'Number', 'Status', 'DueOn', 'ReceivedOn'].includes(name)) })) };

jest.setTimeout(120_000);

let site: TestSite;
let fault: FaultOf | undefined;
beforeEach(async () => {
  fault = undefined;
  site = await startTestSite({ faults: request => fault?.(request) });
});
afterEach(() => site.close());

const open = (persona: PersonaId = 'owner'): OpenSite => openSite(connectAs(site.siteUrl, persona), { sleep });
/** What a site holds, without the numbers that SharePoint happens to give. */
const contents = (actual: ActualSite): unknown => JSON.parse(JSON.stringify(actual, (key, value: unknown) => (key === 'id' || key === 'principalId' ? undefined : value)));
const isWrite = ({ method, url }: { readonly method: string; readonly url: string }): boolean => method === 'POST' && !/\$batch|contextinfo|getValueForUICulture/i.test(url);

const planSmall = async (there: OpenSite): Promise<Plan> => planChanges(small, await readSite(there, thingsAlone));

async function clean(): Promise<unknown> {
  const other = await startTestSite();
  try {
    const there = openSite(connectAs(other.siteUrl, 'owner'));
    await applyPlan(there, await planSmall(there));
    return contents(await readSite(there, thingsAlone));
  } finally {
    await other.close();
  }
}

describe('setting up a site', () => {
  it('makes everything that the systems declare, and finds nothing to do afterwards', async () => {
    const seen: number[] = [];
    const plan = await setUpSite(connectAs(site.siteUrl, 'owner'), systems, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(plan.changes.length).toBeGreaterThan(50);
    expect(seen[0]).toBe(0);
    expect(seen[seen.length - 1]).toBe(1);
    expect(await planSite(open(), systems)).toEqual({ changes: [], remarks: [] });
  });

  it('makes lists as declared', async () => {
    await setUpSite(connectAs(site.siteUrl, 'owner'), [testSystem]);
    const actual = await readSite(open(), desired.lists);
    const things = actual.lists.find(list => list.name === 'Things');
    expect(things).toMatchObject({
      titles: { 'en-US': 'Things to test', 'fr-FR': 'Choses à essayer' }, keepsVersions: true, takesAttachments: false, ownItemsOnly: false, hasOwnPermissions: true,
      commandSets: ['0b1d6a1e-3d86-4f5c-8f0b-7f4f7c3b2a02'],
      contentType: { forms: Array.from({ length: 3 }, () => 'e4c8f7b6-2a19-4d7e-b3a1-6f5d8c2e9a04') },
    });
    expect(Object.fromEntries(things?.grants.map(({ principal, roleDefinitions }) => [principal, roleDefinitions]) ?? [])).toEqual({
      'FOI Coordinators': ['Intranet lead'],
      'Intranet Owners': ['Full Control'],
    });
    expect(things?.columns.find(column => column.name === 'Number')).toMatchObject({ kind: 'text', unique: true, indexed: true, required: true, maxLength: 20, titles: { 'fr-FR': 'Numéro' } });
    expect(things?.columns.find(column => column.name === 'DueOn')).toMatchObject({ kind: 'date', indexed: true, componentId: 'b7a2c1d4-9e34-4f0d-8c55-1a6e0d9c4b03', formatter: expect.stringContaining('intranet-due') });
    expect(things?.views.find(view => view.name === 'MineOverdue')).toMatchObject({ fields: ['Number', 'LinkTitle', 'DueOn', 'AssignedTo'], isDefault: true, formatter: expect.stringContaining('additionalRowClass') });
    expect(actual.lists.find(list => list.name === 'ThingActivity')).toMatchObject({ ownItemsOnly: true });
  });

  it('writes labels that SharePoint shows in the language of the reader', async () => {
    await setUpSite(connectAs(site.siteUrl, 'owner'), [testSystem]);
    const status = (await readSite(open(), desired.lists)).lists[0].columns.find(column => column.name === 'Status');
    expect(JSON.parse(status?.formatter ?? '{}')).toMatchObject({ txtContent: expect.stringContaining("if(@currentField == 'waiting', 'Chez quelqu\u2019un'") });
  });

  it('keeps who set it up out of the lists', async () => {
    await setUpSite(connectAs(site.siteUrl, 'owner'), systems);
    const requesters = (await readSite(open(), [{ name: 'FoiRequesters', template: 'list' }])).lists[0];
    expect(requesters.grants.map(grant => grant.principal)).toEqual(['FOI Coordinators']);
  });
});

describe('a document library', () => {
  const papers = defineLibrary('Papers', {
    title: { en: 'Papers', fr: 'Papiers' },
    description: { en: 'For tests.', fr: 'Pour les essais.' },
    columns: { title: text({ title: { en: 'Name of the paper', fr: 'Nom du papier' } }), number: text({ title: { en: 'Number', fr: 'Numéro' }, indexed: 'few' }) },
    views: [{ name: 'AllItems', title: { en: 'All papers', fr: 'Tous les papiers' }, columns: ['title', 'number'], isDefault: true }],
    permissions: { grants: { foiCoordinator: 'work' } },
  });
  const withPapers = { ...testSystem, lists: [papers] };

  it('is made at the root of the site, closed and granted, with the columns that show a file', async () => {
    await setUpSite(connectAs(site.siteUrl, 'owner'), [withPapers]);
    const list = site.store.list({ userId: 1 }, { url: '/sites/region/Papers' });
    expect(list).toMatchObject({ baseTemplate: 101, enableVersioning: true, enableAttachments: false, titles: { 'fr-FR': 'Papiers' } });
    const [actual] = (await readSite(open(), [papers])).lists;
    expect(actual.grants.map(({ principal, roleDefinitions }) => [principal, roleDefinitions])).toEqual([['FOI Coordinators', ['Intranet work']]]);
    expect(actual.columns.find(({ name }) => name === 'Title')).toMatchObject({ required: false, titles: { 'en-US': 'Name of the paper' } });
    expect(actual.views.map(({ name, fields, isDefault, titles }) => ({ name, fields, isDefault, titles }))).toEqual([
      { name: 'AllItems', fields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor', 'Title', 'Number'], isDefault: true, titles: { 'en-US': 'All papers', 'fr-FR': 'Tous les papiers' } },
    ]);
    expect(await planSite(open(), [withPapers])).toEqual({ changes: [], remarks: [] });
  });
});

describe('a set-up that breaks off', () => {
  it.each<[string, number, Fault]>([
    ['after every write', 1, 'cutAfter'],
    ['before every second write', 2, 'cutBefore'],
    ['before every third write', 3, 'cutBefore'],
    ['after every fifth write', 5, 'cutAfter'],
    ['before every eleventh write', 11, 'cutBefore'],
  ])('%s ends in the same site when it is run again', async (_when, every, kind) => {
    let writes = 0;
    fault = request => {
      if (!isWrite(request)) return undefined;
      writes += 1;
      return writes % every === 0 ? kind : undefined;
    };
    for (let run = 0; run < 200; run += 1) {
      const there = open();
      const plan = await planSmall(there);
      if (plan.changes.length === 0) break;
      await applyPlan(there, plan).catch(error => {
        if (!isProblem(error, 'disconnected')) throw error;
      });
    }
    fault = undefined;
    expect((await planSmall(open())).changes).toEqual([]);
    expect(contents(await readSite(open(), thingsAlone))).toEqual(await clean());
  });

  it('waits when the server is busy', async () => {
    let requests = 0;
    fault = () => ((requests += 1) % 4 === 0 ? 'throttle' : undefined);
    const there = open();
    await applyPlan(there, await planSmall(there));
    fault = undefined;
    expect((await planSmall(open())).changes).toEqual([]);
  });
});

describe('a site that someone changed', () => {
  beforeEach(() => setUpSite(connectAs(site.siteUrl, 'owner'), [testSystem]).then(() => undefined));
  const owner = { userId: 1 };
  const things = (): string => site.store.list(owner, { url: '/sites/region/Lists/Things' }).id;
  const field = (name: string): string => site.store.fields(owner, things()).find(each => each.internalName === name)?.id ?? '';

  it('gets back what is missing and keeps what was added', async () => {
    site.store.updateField(owner, things(), field('Number'), { titles: { 'en-US': 'No.', 'fr-FR': 'No' } });
    site.store.updateField(owner, things(), field('Status'), { choices: ['open', 'ours'] });
    site.store.addField(owner, things(), { internalName: 'Extra', title: 'Extra', type: 'Text', properties: {} });
    const view = site.store.views(owner, things()).find(each => each.urlName === 'MineOverdue');
    site.store.updateView(owner, things(), view?.id ?? '', { fields: ['Number', 'Extra'] });
    await setUpSite(connectAs(site.siteUrl, 'owner'), [testSystem]);

    const list = (await readSite(open(), desired.lists)).lists[0];
    expect(list.columns.find(column => column.name === 'Number')?.titles).toEqual({ 'en-US': 'Number', 'fr-FR': 'Numéro' });
    expect(list.columns.find(column => column.name === 'Status')?.choices).toEqual(['open', 'ours', 'waiting', 'closed']);
    expect(list.columns.some(column => column.name === 'Extra')).toBe(true);
    expect(list.views.find(each => each.name === 'MineOverdue')?.fields).toEqual(['Number', 'Extra', 'LinkTitle', 'DueOn', 'AssignedTo']);
    expect((await planSite(open(), [testSystem])).changes).toEqual([]);
  });

  it('keeps formatting and access that someone gave on purpose, and says so', async () => {
    site.store.updateField(owner, things(), field('Status'), { customFormatter: '{"elmType":"div"}' });
    const staff = site.store.groups(owner).find(group => group.title === 'Intranet Staff');
    const view = site.store.views(owner, things()).find(each => each.urlName === 'MineOverdue');
    site.store.updateView(owner, things(), view?.id ?? '', { customFormatter: '{"hideSelection":true}' });
    const read = site.store.roleDefinitions(owner).find(role => role.name === 'Read');
    site.store.addRoleAssignment(owner, { kind: 'list', listId: things() }, staff?.id ?? 0, read?.id ?? 0);
    const plan = await planSite(open(), [testSystem]);
    expect(plan.changes).toEqual([]);
    expect(plan.remarks).toMatchObject([
      { kind: 'moreAccess', principal: 'Intranet Staff', roleDefinition: 'Read' },
      { kind: 'otherFormatting', column: { name: 'Status' } },
      { kind: 'otherFormatting', view: { name: 'MineOverdue' } },
    ]);
    for (const remark of plan.remarks) expect(remarkWords(remark).fr).toMatch(/Choses à essayer/);
  });

  it('gets our own formatting anew when a later version words it otherwise', async () => {
    const view = site.store.views(owner, things()).find(each => each.urlName === 'MineOverdue');
    site.store.updateView(owner, things(), view?.id ?? '', { customFormatter: `{"additionalRowClass":"intranet-due"}` });
    site.store.updateField(owner, things(), field('DueOn'), { customFormatter: '{"elmType":"div","attributes":{"class":"intranet-due"}}' });
    const plan = await setUpSite(connectAs(site.siteUrl, 'owner'), [testSystem]);
    expect(plan.changes.map(change => change.kind)).toEqual(['setColumn', 'setView']);
    expect(await planSite(open(), [testSystem])).toEqual({ changes: [], remarks: [] });
  });

  it('moves its views of this year on when set-up is run in a new one', async () => {
    const nextYear = calendarDate(`${yearOf(wallClock.today()) + 1}-01-02`);
    const plan = await planSite(open(), [testSystem], nextYear);
    expect(plan.changes).toMatchObject([{ kind: 'setView', view: { name: 'ThisYear' } }]);
    await setUpSite(connectAs(site.siteUrl, 'owner'), [testSystem], { today: nextYear });
    expect((await planSite(open(), [testSystem], nextYear)).changes).toEqual([]);
  });

  it('is not set up by someone who can not see all of it', async () => {
    expect((await planSite(open('staff'), [testSystem]).catch((error: unknown) => error))).toMatchObject({ problem: { kind: 'denied' } });
  });
});
