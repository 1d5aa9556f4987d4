import { nextPlace } from '../../../src/kernel/activity/numbered';
import { addDays, CalendarDate, calendarDate, Instant } from '../../../src/kernel/dates/calendarDate';
import { internalName, ListDeclaration } from '../../../src/kernel/lists/defineList';
import { ViewCondition, ViewDeclaration } from '../../../src/kernel/lists/views';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { viewQuery } from '../../../src/kernel/provisioning/viewQuery';
import { foi } from '../../../src/systems/foi';
import { readDashboard } from '../../../src/systems/foi/dashboard/readDashboard';
import { requests } from '../../../src/systems/foi/lists';
import { callOutsToAnswer, requestsToMove } from '../../../src/systems/foi/myWork';
import { readYear } from '../../../src/systems/foi/statistics/readYear';
import { tellYear } from '../../../src/systems/foi/statistics/tellYear';
import { activityOf, callOutsOf, openRequests, requestByNumber } from '../../../src/systems/foi/work/findWork';
import { newestRequestNumbers, numbersOf } from '../../../src/systems/foi/work/requestNumber';
import { records } from '../../../src/systems/records';
import { Office, startOffice } from '../../sharepoint/office';
import { fillWithRequests } from '../../support/manyRequests';
import { administrator } from '../../support/site';
import { sitePath } from '../../../local/site';
import { ItemRow } from '../../../local/store/contract';

/** Less than a tenth of SharePoint's, with as many requests to it as 25,000 to 5,000: a year holds fewer, all years together many more. */
const threshold = 400;
const page = 30;
const many = { requests: 2000, years: 17, open: 40, today: calendarDate('2026-03-05') };
let office: Office;

beforeAll(async () => {
  office = await startOffice({ systems: [foi, records], threshold });
  await fillWithRequests(office.site.store, many);
  // While the lists were filled, the server's idle connections grew old: the first question may find one that is being closed.
  await office.site.fetchAs('owner', '_api/web').catch(() => undefined);
}, 120_000);
afterAll(() => office.close());

function as(persona: 'foiCoordinator' | 'manager'): Workplace {
  const clock = { today: () => many.today, now: () => `${many.today}T17:00:00.000Z` as Instant };
  return { ...office.workplaceAs(persona), clock };
}

const views = foi.lists.flatMap(list => list.views.map(view => [`${list.name}/${view.name}`, list, view] as const));

describe('past the threshold, a view', () => {
  it.each(views.filter(([, , { where }]) => where))('%s shows all that it asks for', async (_name, list, view) => {
    const whole = allItems(list).filter(item => (view.where ?? []).every(condition => meets(item, condition)));
    expect(new Set(await rowsOf(list, view))).toEqual(new Set(whole.map(({ id }) => String(id))));
  });

  it.each(views.filter(([, , { where }]) => !where))('%s is paged', async (_name, list, view) => {
    expect(await rowsOf(list, view, page)).toHaveLength(Math.min(page, allItems(list).length));
  });
});

describe('past the threshold', () => {
  it('the desk, My work and a request page read what they need', async () => {
    const work = as('foiCoordinator');
    const open = await openRequests(work);
    expect(open).toHaveLength(many.open);
    const [{ number, id }] = open;
    expect((await requestByNumber(work, number))?.id).toBe(id);
    expect(await callOutsOf(work, number)).toHaveLength(1);
    expect(await activityOf(work, `${requests.name}:${id}`)).toHaveLength(1);
    expect(await requestsToMove.find(work, await work.people.visitor())).toHaveLength(many.open);
    const manager = as('manager');
    await expect(callOutsToAnswer.find(manager, await manager.people.visitor())).resolves.toBeDefined();
    expect(await nextPlace(newestRequestNumbers(work), numbersOf(2015))).toBeGreaterThan(100);
  });

  it('the dashboard asks once for what is open and for each month that is closed', async () => {
    const work = as('foiCoordinator');
    office.wire.listen();
    const { open, closed } = await readDashboard(work);
    expect(open).toHaveLength(many.open);
    const from = addDays(many.today, -364);
    expect(closed).toHaveLength(allItems(requests).filter(({ values }) => dayOf(values.ClosedOn) >= from).length);
    expect(office.wire.requests).toHaveLength(1);
  });

  it('the statistics of a year count every request of it', async () => {
    const { requests: stories, answers, leftOut } = await tellYear(await readYear(as('foiCoordinator'), 2015));
    const received = allItems(requests).filter(({ values }) => dayOf(values.ReceivedOn).startsWith('2015'));
    expect(stories.filter(({ receivedOn }) => receivedOn.startsWith('2015'))).toHaveLength(received.length);
    expect(answers.length).toBeGreaterThan(received.length / 2);
    expect(leftOut).toEqual([]);
  });
});

/** Every item, page by page in the order of their numbers: the one question that SharePoint answers of a list of any length. */
function allItems(list: ListDeclaration): readonly ItemRow[] {
  const { store } = office.site;
  return store.items(administrator, store.list(administrator, { url: urlOf(list) }).id, { orderBy: [], top: 100_000, projected: [], dialect: 'odata' }).items;
}

/** Numbers of the items that the native list page is given for a view. */
async function rowsOf(list: ListDeclaration, view: ViewDeclaration, rowLimit = threshold): Promise<readonly string[]> {
  const fields = view.columns.map(column => `<FieldRef Name="${internalName(column)}"/>`).join('');
  const viewXml = `<View><Query>${viewQuery(list, view, many.today)}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">${rowLimit}</RowLimit></View>`;
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-RequestDigest': await office.site.digestOf('owner') };
  const body = JSON.stringify({ parameters: { RenderOptions: 2, ViewXml: viewXml } });
  const answer = await office.site.fetchAs('owner', `_api/web/GetList('${urlOf(list)}')/RenderListDataAsStream`, { method: 'POST', headers, body });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { Row: { ID: string }[] }).Row.map(row => row.ID);
}

function urlOf({ template, name }: ListDeclaration): string {
  return template === 'library' ? `${sitePath}/${name}` : `${sitePath}/Lists/${name}`;
}

/** The conditions of a view, read from its declaration: what the embedded SharePoint's CAML is held against. */
function meets({ values }: ItemRow, { column, is, value }: ViewCondition): boolean {
  const held = values[internalName(column)];
  if (Array.isArray(value)) return value.includes(String(held));
  if (typeof value !== 'object') return is === 'eq' && held === value;
  if (!('token' in value) || value.token === 'me') return false;
  const day = dayOf(held);
  const asked = value.token === 'yearStart' ? `${many.today.slice(0, 4)}-01-01` : addDays(many.today, value.offsetDays ?? 0);
  if (day === '') return false;
  return { ge: day >= asked, le: day <= asked, lt: day < asked, gt: day > asked, eq: day === asked }[is as 'ge'];
}

/** A date-only value is a midnight of Toronto in UTC, on the morning of its day. */
function dayOf(stored: unknown): CalendarDate | '' {
  return typeof stored === 'string' ? (stored.slice(0, 10) as CalendarDate) : '';
}
