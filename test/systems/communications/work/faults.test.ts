import { begin } from '../../../../src/kernel/activity/begin';
import { numberAt } from '../../../../src/kernel/activity/numbered';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { startsWith } from '../../../../src/kernel/lists/conditions';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { communications } from '../../../../src/systems/communications';
import { news, NewsItem } from '../../../../src/systems/communications/newsLists';
import { newsGround } from '../../../../src/systems/communications/work/newsStep';
import { newsInPreparation } from '../../../../src/systems/communications/work/newsFacts';
import { publish, retract, schedule } from '../../../../src/systems/communications/work/publish';
import { setDetails } from '../../../../src/systems/communications/work/setDetails';
import { settle } from '../../../../src/systems/communications/work/settle';
import { revise } from '../../../../src/systems/communications/work/steps';
import { disturbed } from '../../../support/disturbed';
import { officeToday } from '../../../support/officeStore';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';
import { anHourLater, clean, details, done, itsHour, pagesSeenBy, story, text } from './news';

jest.setTimeout(120_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
// Mail that a fault keeps from going out is logged.
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});
const lead = () => office.as('communicationsLead');
type Step = (work: Workplace, item: NewsItem, id: string) => Promise<{ readonly kind: string; readonly item?: NewsItem }>;

const goesOut: Step = (work, item, id) => publish(work, item, clean, id);
const isScheduled: Step = (work, item, id) => schedule(work, item, { at: itsHour, ...clean }, id);
const isRetracted: Step = (work, item, id) => retract(work, item, { reason: 'A wrong day.' }, id);
const changesDates: Step = (work, item, id) => setDetails(work, item, { ...details, mustReadBy: calendarDate('2026-03-20') }, id);

/** An item with both approvals, made in one step: a test of breaks needs dozens. */
async function approved(): Promise<NewsItem> {
  const work = lead();
  const { items } = await work.lists.findColumns(news, { where: { number: startsWith('N-2026-') }, top: 100 }, ['number']);
  const fields = {
    ...text, number: numberAt('N-2026-', items.length + 1), status: 'approval', revision: 2, approvedEnRevision: 2, approvedFrRevision: 2,
    dueOn: officeToday, assignedTo: office.person('newsWriter'), textBy: office.person('newsWriter'), urgent: false, isLive: false,
  } as const;
  return done(await begin(work, { ...newsGround, action: 'begin', actionId: work.newId(), actor: office.person('communicationsLead').email, fields, data: {} }));
}

async function published(): Promise<NewsItem> {
  return done(await goesOut(lead(), await approved(), lead().newId()));
}

/** How often each action was taken, over all items. */
async function counted(...actions: readonly string[]): Promise<readonly number[]> {
  const entries = await story(lead());
  return actions.map(action => entries.filter(entry => entry.startsWith(`${action} `)).length);
}

/** Labels of the versions that readers see, `1.0`: how often a page was put before them. */
async function versionsSeen(): Promise<readonly string[]> {
  const answer = await office.fetchAs('staff', "_api/web/GetList('/sites/region/SitePages')/items?$select=OData__UIVersionString,NewsNumber&$filter=NewsNumber ne null", { headers: { Accept: 'application/json;odata=nometadata' } });
  const { value } = (await answer.json()) as { readonly value: readonly { readonly OData__UIVersionString: string }[] };
  return value.map(row => row.OData__UIVersionString);
}

/**
 * Does a step whose computer stops before its first write, before its second, and so on until one runs through; each time `mended` completes it.
 * The number of breaks is given back.
 */
async function stoppedEverywhere(scene: () => Promise<NewsItem>, step: Step, mended: (seen: NewsItem, id: string) => Promise<unknown>): Promise<number> {
  for (let writes = 0; ; writes += 1) {
    const [item, id] = [await scene(), lead().newId()];
    const isThrough = await step(stoppingAt(lead(), writes), item, id).then(() => true, () => false);
    if (isThrough) return writes;
    await mended(item, id);
  }
}

async function now(item: NewsItem): Promise<NewsItem> {
  return lead().lists.get(news, item.id);
}

function pressedAgain(step: Step) {
  return async (seen: NewsItem, id: string): Promise<NewsItem> => done(await step(lead(), seen, id));
}

/** The desk is opened by a colleague, who presses themselves where nothing was recorded yet. Whoever acts on an item next enters what it lacks in Activity. */
function openedByColleague(step: Step) {
  return async (seen: NewsItem): Promise<void> => {
    const found = await now(seen);
    if (found.etag === seen.etag) done(await step(lead(), found, lead().newId()));
    else await settle(lead(), [found]);
    const left = await now(seen);
    if (left.status === 'published') done(await revise(lead(), left, lead().newId()));
  };
}

const ways = [
  ['pressed again', pressedAgain],
  ['left to a colleague who opens the desk', openedByColleague],
] as const;

describe.each(ways)('broken off before any of its writes and %s', (_way, mend) => {
  it('a publication is two pages, put out once, and one entry of each step', async () => {
    const breaks = await stoppedEverywhere(approved, goesOut, mend(goesOut));
    expect(breaks).toBeGreaterThan(10);
    expect(await counted('publish', 'goLive')).toEqual([breaks + 1, breaks + 1]);
    expect(await versionsSeen()).toEqual(Array(2 * (breaks + 1)).fill('1.0'));
    expect((await pagesSeenBy(office, 'communicationsLead')).map(({ newsNumber, newsLanguage }) => `${newsNumber} ${newsLanguage}`)).toHaveLength(2 * (breaks + 1));
  });
});

it('a schedule that is broken off before any of its writes goes out at its hour, once a colleague opens the desk', async () => {
  const breaks = await stoppedEverywhere(approved, isScheduled, openedByColleague(isScheduled));
  expect(await pagesSeenBy(office, 'staff')).toEqual([]);
  office.itBecomes(anHourLater);
  expect(await settle(lead(), await newsInPreparation(lead()))).toHaveLength(breaks + 1);
  expect(await counted('schedule', 'goLive')).toEqual([breaks + 1, breaks + 1]);
  expect(await versionsSeen()).toEqual(Array(2 * (breaks + 1)).fill('1.0'));
});

it('changed dates that are broken off before any of their writes reach both pages when they are sent again', async () => {
  const breaks = await stoppedEverywhere(published, changesDates, pressedAgain(changesDates));
  expect(await counted('updateDetails', 'goLive')).toEqual([breaks + 1, 2 * (breaks + 1)]);
  expect((await pagesSeenBy(office, 'staff')).map(({ newsMustReadBy }) => newsMustReadBy)).toEqual(Array(2 * (breaks + 1)).fill('2026-03-20'));
});

it('a retraction that is broken off takes both pages from the readers when it is pressed again', async () => {
  const breaks = await stoppedEverywhere(published, isRetracted, pressedAgain(isRetracted));
  expect(await counted('retract')).toEqual([breaks + 1]);
  expect(await pagesSeenBy(office, 'staff')).toEqual([]);
});

it('goes out once though the answer to any of its requests is lost', async () => {
  const positions = await disturbed(office, 'cutAfter', async () => {
    const [page, item, id] = [lead(), await approved(), lead().newId()];
    return async () => done(await goesOut(page, item, id));
  });
  expect(positions).toBeGreaterThan(20);
  expect(await counted('publish', 'goLive')).toEqual([positions + 1, positions + 1]);
  expect(await versionsSeen()).toHaveLength(2 * (positions + 1));
});
