import { PersonaId } from '../../../local/site';
import { isAsLeft } from '../../../src/kernel/activity/asLeft';
import { checkChain } from '../../../src/kernel/activity/chain';
import { calendarDate, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { HoldRequest } from '../../../src/kernel/ports/holds';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { createHolds, isInForce } from '../../../src/systems/records/holds';
import { Hold, holds, recordsActivity } from '../../../src/systems/records/lists';
import { stoppingAt } from '../../support/stoppingAt';
import { disturbed } from '../../support/disturbed';
import { officeForEachTest } from '../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
const matter = '2026-0001';
const asked: HoldRequest = { matter, reason: 'foi', series: [], from: calendarDate('2026-03-05') };
const named: HoldRequest = { ...asked, series: ['PSR-ENQ', 'PSR-CMM'] };
const appealEnds = calendarDate('2026-04-09');
const coordinator = (): Workplace => office.as('foiCoordinator');

async function hold(of = matter): Promise<Hold> {
  const { items } = await coordinator().lists.find(holds, { where: { matter: of }, top: 2 });
  expect(items).toHaveLength(1);
  return items[0];
}
/** Actions of a hold from first to last, which must be a whole account of the item. */
async function account(of = matter): Promise<readonly string[]> {
  const item = await hold(of);
  const { items } = await office.as('owner').lists.find(recordsActivity, { where: { subject: `RecordHolds:${item.id}` }, top: 100 });
  expect(await checkChain(items)).toEqual([]);
  expect(await isAsLeft(holds, item)).toBe(true);
  return [...items].sort((a, b) => a.position - b.position).map(({ title }) => title);
}

it('is placed once, for all series until they are named', async () => {
  await coordinator().holds.place(asked);
  await coordinator().holds.place(asked);
  expect(await hold()).toMatchObject({ status: 'placed', reason: 'foi', series: null, placedOn: '2026-03-05', until: null });
  await coordinator().holds.place(named);
  await coordinator().holds.place(named);
  expect(await hold()).toMatchObject({ status: 'placed', series: 'PSR-ENQ, PSR-CMM' });
  expect(await account()).toEqual(['place', 'amend']);
});

it('ends after the appeal period, and is placed again when the request is taken up again', async () => {
  const { place, release } = coordinator().holds;
  await place(named);
  await release(matter, null);
  expect(await hold()).toMatchObject({ status: 'ending', until: null, dueOn: null });
  await release(matter, appealEnds);
  await release(matter, appealEnds);
  expect(await hold()).toMatchObject({ status: 'ending', until: appealEnds, dueOn: appealEnds });
  await place(named);
  expect(await hold()).toMatchObject({ status: 'placed', until: null, dueOn: null });
  expect(await account()).toEqual(['place', 'endAfter', 'endAfter', 'placeAgain']);
});

it('leaves alone what is not held, and what the records coordinator has lifted', async () => {
  await coordinator().holds.release('2026-0009', appealEnds);
  expect((await coordinator().lists.find(holds, { where: { matter: '2026-0009' }, top: 1 })).items).toEqual([]);
  await coordinator().holds.place(asked);
  const placed = await hold();
  await office.as('recordsCoordinator').lists.update(holds, placed.id, placed.etag, { status: 'released' });
  await coordinator().holds.release(matter, appealEnds);
  expect(await hold()).toMatchObject({ status: 'released', until: null });
});

it.each<PersonaId>(['foiCoordinator', 'recordsCoordinator'])('may be placed and ended by the %s', async persona => {
  await office.as(persona).holds.place(asked);
  await office.as(persona).holds.release(matter, appealEnds);
  expect(await account()).toEqual(['place', 'endAfter']);
});

it.each<PersonaId>(['manager', 'staff', 'foiApprover'])('is closed to the %s', async persona => {
  await coordinator().holds.place(asked);
  await expect(office.as(persona).holds.place({ ...asked, matter: '2026-0002' })).rejects.toMatchObject({ problem: { kind: 'denied' } });
  await expect(office.as(persona).holds.release(matter, appealEnds)).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('is one when two coordinators place it in the same moment, and ends once when two end it', async () => {
  const pages = [coordinator(), office.as('recordsCoordinator')];
  await Promise.all(pages.map(page => page.holds.place(asked)));
  await Promise.all(pages.map(page => page.holds.release(matter, appealEnds)));
  expect(await hold()).toMatchObject({ status: 'ending', until: appealEnds });
  expect(await account()).toEqual(['place', 'endAfter']);
});

it('takes the step that is needed after a colleague was faster', async () => {
  const work = coordinator();
  await work.holds.place(asked);
  await work.holds.release(matter, appealEnds);
  // Both see the hold ending; the second finds it placed again, for other series.
  await Promise.all([coordinator().holds.place(named), coordinator().holds.place(asked)]);
  const steps = await account();
  expect(steps.filter(step => step === 'placeAgain')).toHaveLength(1);
  expect((await hold()).status).toBe('placed');
});

it.each([0, 1, 2, 3])('is whole after a stop at write %i and a second try', async writes => {
  const both = async (work: Workplace): Promise<void> => {
    const port = createHolds(work);
    await port.place(asked);
    await port.release(matter, appealEnds);
  };
  await expect(both(stoppingAt(coordinator(), writes))).rejects.toThrow('stopped');
  const { place, release } = coordinator().holds;
  if (writes < 2) await place(asked);
  await release(matter, appealEnds);
  expect(await account()).toEqual(['place', 'endAfter']);
});

it.each(['cutAfter', 'cutBefore', 'throttle'] as const)('with %s at any request is placed and ended once', async fault => {
  let count = 0;
  const positions = await disturbed(office, fault, async () => {
    const page = coordinator();
    const request = { ...asked, matter: `2026-${(count += 1)}` };
    return async () => {
      await page.holds.place(request);
      await page.holds.release(request.matter, appealEnds);
    };
  });
  expect(positions).toBeGreaterThan(5);
  for (let index = 1; index <= count; index += 1) expect(await account(`2026-${index}`)).toEqual(['place', 'endAfter']);
});

it.each<[Pick<Hold, 'status' | 'until'>, CalendarDate, boolean]>([
  [{ status: 'placed', until: null }, appealEnds, true],
  [{ status: 'ending', until: null }, appealEnds, true],
  [{ status: 'ending', until: appealEnds }, appealEnds, true],
  [{ status: 'ending', until: appealEnds }, calendarDate('2026-04-10'), false],
  [{ status: 'released', until: null }, appealEnds, false],
])('%j on %s keeps records: %s', (state, on, inForce) => expect(isInForce(state, on)).toBe(inForce));
