import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Person } from '../../../../../src/kernel/lists/columns';
import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { StoreError } from '../../../../../src/kernel/ports/storeError';
import { CallOut, callOuts, FoiRequest, requests } from '../../../../../src/systems/foi/lists';
import { currentAbsences, endAbsence, keepAbsence, standInFor } from '../../../../../src/systems/foi/work/absences';
import { answerCallOut } from '../../../../../src/systems/foi/work/answer';
import { isAnswered, ItemResult, Turns } from '../../../../../src/kernel/inTurn';
import { allocateRequests, allocateToSeveral, handOver, remindAll } from '../../../../../src/systems/foi/work/callOuts/many';
import { callOutsOf } from '../../../../../src/systems/foi/work/findWork';
import { allCallOuts, allRequests, ask, nilAnswer, register, story, today } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { officeForEachTest, once } from '../../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
const coordinator = (): Workplace => office.as('foiCoordinator');
const turns = <Outcome>(): Turns<Outcome> => ({ ended: new Map<string, Outcome>() });
const kinds = <Item, Outcome extends { readonly kind: string }>(results: readonly ItemResult<Item, Outcome>[]): readonly string[] => results.map(result => (isAnswered(result) ? result.outcome.kind : result.problem.kind));
const counted = (entries: readonly string[], action: string): number => entries.filter(entry => entry.startsWith(`${action} `)).length;
const both = () => [office.person('manager'), office.person('otherManager')];

const openCallOutsOf = async ({ lists }: Workplace, { id }: Person): Promise<readonly CallOut[]> => (await lists.find(callOuts, { where: { status: 'asked', assignedTo: id } })).items;
const delegatedCallOutsOf = async ({ lists }: Workplace, { id }: Person): Promise<readonly CallOut[]> => (await lists.find(callOuts, { where: { status: 'asked' }, and: { onBehalfOf: id } })).items;

/** Three requests, each with a call-out to `manager`. */
async function threeAsked(): Promise<readonly CallOut[]> {
  const work = coordinator();
  const made: CallOut[] = [];
  for (let index = 0; index < 3; index += 1) made.push((await ask(work, await register(work), office.person('manager'))).callOut);
  return made;
}

describe('one request for several managers', () => {
  it('asks each, with one due date, and tells how far it is', async () => {
    const work = coordinator();
    const progress: string[] = [];
    const outcome = await allocateToSeveral(work, await register(work), { managers: both(), dueOn: calendarDate('2026-03-19') }, 'all', { ...turns(), onProgress: (done, total) => progress.push(`${done}/${total}`) });
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(kinds(outcome.results)).toEqual(['done', 'done']);
    expect((await allCallOuts(work)).map(callOut => [callOut.assignedTo?.id, callOut.dueOn])).toEqual(both().map(({ id }) => [id, '2026-03-19']));
    expect(progress).toEqual(['1/2', '2/2']);
    expect(office.mails()).toHaveLength(2);
  });

  it('names those who were asked already, and asks the others', async () => {
    const work = coordinator();
    const { request } = await ask(work, await register(work), office.person('manager'));
    const outcome = await allocateToSeveral(work, request, { managers: both(), dueOn: null }, 'all', turns());
    expect(outcome.kind === 'done' && kinds(outcome.results)).toEqual(['alreadyAsked', 'done']);
  });

  it('does nothing to a request that changed since it was read', async () => {
    const work = coordinator();
    const seen = await register(work);
    await work.lists.update(requests, seen.id, seen.etag, { programArea: 'Roads' });
    const press = turns<never>();
    expect(await allocateToSeveral(work, seen, { managers: both(), dueOn: null }, 'all', press)).toMatchObject({ kind: 'conflict', theirs: { programArea: 'Roads' } });
    expect(press.ended.size).toBe(0);
    expect(await allCallOuts(work)).toEqual([]);
    await undo(work, seen);
  });

  it.each([0, 2, 4, 5, 6, 8, 10])('asks each once after a stop at write %i and a second press', async writes => {
    const work = coordinator();
    const request = await register(work);
    const facts = { managers: both(), dueOn: null };
    await expect(allocateToSeveral(stoppingAt(work, writes), request, facts, 'all', turns())).rejects.toThrow('stopped');
    const outcome = await allocateToSeveral(work, request, facts, 'all', turns());
    expect(outcome.kind === 'done' && kinds(outcome.results)).toEqual(['done', 'done']);
    expect((await allCallOuts(work)).map(callOut => callOut.assignedTo?.id)).toEqual(both().map(({ id }) => id));
    const entries = await story(work);
    expect([counted(entries, 'ask'), counted(entries, 'allocate')]).toEqual([2, 2]);
    for (const persona of ['manager', 'otherManager'] as const) expect(await callOutsOf(office.as(persona), request.number)).toHaveLength(1);
  });
});

/** A column changed past the pages would be found as such at the end of the test. */
async function undo(work: Workplace, { id }: FoiRequest): Promise<void> {
  const now = await work.lists.get(requests, id);
  await work.lists.update(requests, id, now.etag, { programArea: null });
}

it('asks one manager for several requests, and puts the day into calendars when wanted', async () => {
  const work = coordinator();
  const chosen = [await register(work), await register(work)];
  const results = await allocateRequests(work, chosen, { manager: office.person('manager'), dueOn: null, inCalendar: true }, 'all', turns());
  expect(kinds(results)).toEqual(['done', 'done']);
  expect(results.every(result => isAnswered(result) && result.outcome.kind === 'done' && result.outcome.calendar?.kept)).toBe(true);
  expect((await allRequests(work)).map(request => request.status)).toEqual(['allocated', 'allocated']);
});

describe('several reminders', () => {
  it('go on past one that cannot be sent, and tell which', async () => {
    const [first, second, third] = await threeAsked();
    const [mine] = await callOutsOf(office.as('manager'), second.requestNumber);
    await answerCallOut(office.as('manager'), mine, nilAnswer, 'answer');
    expect(kinds(await remindAll(coordinator(), [first, second, third], 'all', turns()))).toEqual(['done', 'conflict', 'done']);
    expect((await allCallOuts(coordinator())).map(callOut => callOut.reminders)).toEqual([1, null, 1]);
  });

  it('are counted and mailed once though the connection broke in the middle', async () => {
    const chosen = await threeAsked();
    const mails = office.mails().length;
    const press = turns<never>();
    let updates = 0;
    office.disturb(({ method, url }) => (method === 'POST' && /items\(\d+\)/.test(url) && (updates += 1) > 1 && updates < 20 ? 'cutBefore' : undefined));
    await expect(remindAll(coordinator(), chosen, 'all', press)).rejects.toBeInstanceOf(StoreError);
    office.disturb(undefined);
    expect(kinds(await remindAll(coordinator(), chosen, 'all', press))).toEqual(['done', 'done', 'done']);
    expect((await allCallOuts(coordinator())).map(callOut => callOut.reminders)).toEqual([1, 1, 1]);
    expect(office.mails().length - mails).toBe(3);
  });

  it.each(['cutAfter', 'throttle'] as const)('are counted once with %s at any request', async fault => {
    const chosen = await threeAsked();
    for (let position = 0; position < 7; position += 1) {
      let seen = 0;
      office.disturb(() => (seen++ === position ? fault : undefined));
      await remindAll(coordinator(), chosen, `round${position}`, turns()).catch(() => remindAll(coordinator(), chosen, `round${position}`, turns()));
      office.disturb(undefined);
    }
    expect((await allCallOuts(coordinator())).map(callOut => callOut.reminders)).toEqual([7, 7, 7]);
    expect(counted(await story(coordinator()), 'remind')).toBe(21);
  });
});

describe('an absence', () => {
  const facts = () => ({ manager: office.person('manager'), delegate: office.person('otherManager'), fromOn: today, untilOn: calendarDate('2026-03-20') });

  it('sends a new call-out to the delegate, on behalf of the manager, and lets both see it', async () => {
    const work = coordinator();
    await keepAbsence(work, facts());
    const { request, callOut } = await ask(work, await register(work), office.person('manager'));
    expect(callOut).toMatchObject({ assignedTo: { id: office.person('otherManager').id }, onBehalfOf: { id: office.person('manager').id }, delegatedUntil: '2026-03-20' });
    expect(office.mails()[0].to).toEqual([office.person('otherManager').email]);
    for (const persona of ['manager', 'otherManager'] as const) expect(await callOutsOf(office.as(persona), request.number)).toHaveLength(1);
    // The delegate may be asked for their own records too; the manager not a second time.
    const outcome = await allocateToSeveral(work, request, { managers: both(), dueOn: null }, 'again', turns());
    expect(outcome.kind === 'done' && kinds(outcome.results)).toEqual(['alreadyAsked', 'done']);
  });

  it('counts on its days alone, and the one entered last', async () => {
    const work = coordinator();
    await keepAbsence(work, { ...facts(), fromOn: calendarDate('2026-03-11') });
    expect(await standInFor(work, office.person('manager'), today)).toBeUndefined();
    expect(await standInFor(work, office.person('manager'), calendarDate('2026-03-20'))).toMatchObject({ untilOn: '2026-03-20' });
    expect(await standInFor(work, office.person('manager'), calendarDate('2026-03-21'))).toBeUndefined();
    await keepAbsence(work, { ...facts(), delegate: office.person('foiApprover') });
    expect(await standInFor(work, office.person('manager'), calendarDate('2026-03-12'))).toMatchObject({ delegate: { id: office.person('foiApprover').id } });
  });

  it('is kept once though the answer was lost, and entered twice', async () => {
    office.disturb(once('cutAfter', ({ method, url }) => method === 'POST' && url.includes('FoiAbsences')));
    await keepAbsence(coordinator(), facts());
    await keepAbsence(coordinator(), facts());
    expect(await currentAbsences(coordinator(), today)).toHaveLength(1);
  });

  it('hands all open call-outs over at once, and back', async () => {
    const work = coordinator();
    await threeAsked();
    const away = { delegate: office.person('otherManager'), until: calendarDate('2026-03-20') };
    expect(kinds(await handOver(work, await openCallOutsOf(work, office.person('manager')), away, 'away', turns()))).toEqual(['done', 'done', 'done']);
    expect(await openCallOutsOf(work, office.person('manager'))).toEqual([]);
    expect(await openCallOutsOf(office.as('otherManager'), office.person('otherManager'))).toHaveLength(3);
    const handed = await delegatedCallOutsOf(work, office.person('manager'));
    expect(kinds(await handOver(work, handed, { delegate: office.person('manager'), until: null }, 'back', turns()))).toEqual(['done', 'done', 'done']);
    expect(await openCallOutsOf(work, office.person('manager'))).toHaveLength(3);
    expect(await openCallOutsOf(office.as('otherManager'), office.person('otherManager')).catch(() => [])).toEqual([]);
  });

  it('ends early when the manager is back', async () => {
    const work = coordinator();
    await endAbsence(work, await keepAbsence(work, facts()));
    expect(await standInFor(work, office.person('manager'), today)).toBeUndefined();
    expect(await currentAbsences(work, today)).toEqual([]);
  });

  it('is for coordinators to know', async () => {
    await keepAbsence(coordinator(), facts());
    await expect(currentAbsences(office.as('otherManager'), today)).rejects.toMatchObject({ problem: { kind: 'denied' } });
  });
});
