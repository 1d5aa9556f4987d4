import { connectAs } from '../../../local/seed/connect';
import { FaultPlan } from '../../../local/server/contract';
import { isProblem } from '../../../src/kernel/ports/storeError';
import { remarkWords } from '../../../src/kernel/provisioning/changeWords';
import { planChanges } from '../../../src/kernel/provisioning/planChanges';
import { desiredSite } from '../../../src/kernel/provisioning/desiredSite';
import { OpenSite, openSite } from '../../../src/sharepoint/provisioning/openSite';
import { readSite } from '../../../src/sharepoint/provisioning/readSite';
import { planSite, setUpSite } from '../../../src/sharepoint/provisioning/setUpSite';
import { startTestSite, TestSite } from '../../support/site';
import { newsPages, systemWithPages } from '../pages/declaration';

jest.setTimeout(60_000);

let site: TestSite;
let fault: FaultPlan | undefined;
beforeEach(async () => {
  fault = undefined;
  site = await startTestSite({ faults: request => fault?.(request) });
});
afterEach(() => site.close());

const administrator = { userId: 1 };
const open = (): OpenSite => openSite(connectAs(site.siteUrl, 'owner'));
const setUp = () => setUpSite(connectAs(site.siteUrl, 'owner'), [systemWithPages]);
const library = () => site.store.list(administrator, { url: '/sites/region/SitePages' });
const grants = async (): Promise<Record<string, readonly string[]>> => {
  const [list] = (await readSite(open(), [newsPages])).lists;
  return Object.fromEntries(list.grants.map(({ principal, roleDefinitions }) => [principal, roleDefinitions]));
};

describe("the site's own library of pages", () => {
  it('gets columns, indexes and views in both languages, and stays what it is', async () => {
    const before = library();
    const view = site.store.views(administrator, before.id).find(each => each.isDefault);
    const plan = await setUp();
    expect(plan.remarks).toEqual([]);
    const after = library();
    expect([after.titles, after.description, after.enableVersioning, after.settings]).toEqual([before.titles, before.description, before.enableVersioning, before.settings]);
    const [list] = (await readSite(open(), [newsPages])).lists;
    expect(list.columns.find(({ name }) => name === 'NewsNumber')).toMatchObject({ kind: 'text', indexed: true, maxLength: 20, titles: { 'en-US': 'News number', 'fr-FR': 'Numéro de la nouvelle' } });
    expect(list.columns.find(({ name }) => name === 'ReviewOn')).toMatchObject({ kind: 'date', indexed: true, formatter: expect.stringContaining('intranet-due') });
    expect(list.views.find(({ name }) => name === 'ToReview')).toMatchObject({ isDefault: false, fields: ['DocIcon', 'LinkFilename', 'Title', 'ContentOwner', 'ReviewOn', 'Modified', 'Editor'], titles: { 'fr-FR': 'À réviser' } });
    expect(site.store.views(administrator, after.id).find(each => each.isDefault)?.id).toBe(view?.id);
  });

  it('needs nothing more when set-up is run again', async () => {
    await setUp();
    expect(await planSite(open(), [systemWithPages])).toEqual({ changes: [], remarks: [] });
  });

  it('stays open to all who reach it, and opens to the roles that are named', async () => {
    const before = site.store.roleAssignments(administrator, { kind: 'web' }).map(({ principalId }) => principalId);
    await setUp();
    const after = site.store.roleAssignments(administrator, { kind: 'list', listId: library().id }).map(({ principalId }) => principalId);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(await grants()).toEqual({ 'Owen Marsh': ['Full Control'], 'Intranet Owners': ['Full Control'], 'Intranet Staff': ['Read'], 'Communications Leads': ['Intranet work'] });
  });

  it.each(['cutBefore', 'cutAfter'] as const)('is completed when set-up broke off %s every other write', async kind => {
    let writes = 0;
    fault = ({ method, url }) => (method === 'POST' && !/\$batch|contextinfo|getValueForUICulture/i.test(url) && (writes += 1) % 2 === 0 ? kind : undefined);
    const attempt = (): Promise<boolean> => setUp().then(({ changes }) => changes.length === 0, error => (isProblem(error, 'disconnected') ? false : Promise.reject(error)));
    for (let run = 0; run < 200 && !(await attempt()); run += 1);
    fault = undefined;
    expect(await planSite(open(), [systemWithPages])).toEqual({ changes: [], remarks: [] });
    expect(await grants()).toMatchObject({ 'Intranet Staff': ['Read'], 'Communications Leads': ['Intranet work'] });
  });

  it('says nothing of access that somebody gave besides', async () => {
    await setUp();
    const managers = site.store.groups(administrator).find(({ title }) => title === 'Intranet Managers');
    const read = site.store.roleDefinitions(administrator).find(({ name }) => name === 'Read');
    site.store.addRoleAssignment(administrator, { kind: 'list', listId: library().id }, managers?.id ?? 0, read?.id ?? 0);
    expect(await planSite(open(), [systemWithPages])).toEqual({ changes: [], remarks: [] });
  });

  it('lets pages be scheduled', async () => {
    expect((await readSite(open(), [newsPages])).schedulesPages).toBe(false);
    expect((await setUp()).changes.filter(({ kind }) => kind === 'allowScheduling')).toHaveLength(1);
    expect((await readSite(open(), [newsPages])).schedulesPages).toBe(true);
  });

  it('is asked for in both languages where a site has none', async () => {
    const plan = planChanges(desiredSite([systemWithPages]), await readSite(open(), []));
    expect(plan.changes.some(change => 'list' in change && change.list.name === 'SitePages')).toBe(false);
    expect(plan.remarks.map(({ kind }) => kind)).toEqual(['noSitePages']);
    expect(remarkWords(plan.remarks[0])).toEqual({ en: expect.stringContaining('Site Pages'), fr: expect.stringContaining('Pages du site') });
  });
});
