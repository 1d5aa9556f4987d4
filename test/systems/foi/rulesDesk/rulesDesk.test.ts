import { once, officeForEachTest } from '../../../support/workingOffice';
import { allActivity, allRequests, register, story } from '../work/cases';
import { stoppingAt } from '../../../support/stoppingAt';
import { personas } from '../../../../local/site';
import { calendarDate as day } from '../../../../src/kernel/dates/calendarDate';
import { isProblem, StoreError } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { requests } from '../../../../src/systems/foi/lists';
import { OfficeRuleItem } from '../../../../src/systems/foi/officeLists';
import { addRule } from '../../../../src/systems/foi/rulesDesk/addRule';
import { applyRecomputed, RecomputeResult } from '../../../../src/systems/foi/rulesDesk/recompute';
import { openRecomputation } from '../../../../src/systems/foi/rulesDesk/openRecomputation';
import { retireRule } from '../../../../src/systems/foi/rulesDesk/retireRule';
import { RuleFacts } from '../../../../src/systems/foi/rulesDesk/ruleEntry';
import { officeRulesOf } from '../../../../src/systems/foi/work/officeRules';
import { recordFee } from '../../../../src/systems/foi/work/recordFee';

jest.setTimeout(60_000);
const office = officeForEachTest();
// 2026-04-04, a Saturday, is day 30 of a request that came on March 5; March 16 lies in every count of calendar days.
const closure: RuleFacts = { kind: 'proclaimed', effectiveOn: day('2026-04-04'), title: 'Day of mourning', titleFr: 'Jour de deuil', source: 'Proclamation', sourceFr: 'Proclamation', confidence: 'high' };
const area: RuleFacts = { kind: 'programArea', title: 'Roads', titleFr: 'Routes' };

async function added(work: Workplace, facts: RuleFacts = closure): Promise<OfficeRuleItem> {
  const outcome = await addRule(work, facts, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}
const nobody = (): void => undefined;

it('a rule of the owner counts for everybody on the next page, managers too', async () => {
  await added(office.as('owner'));
  await added(office.as('owner'), area);
  for (const persona of ['manager', 'staff', 'foiCoordinator', 'owner'] as const) {
    const rules = await officeRulesOf(office.as(persona));
    expect([rules.extraDays.map(({ date }) => date), rules.programAreas, rules.problems]).toEqual([['2026-04-04'], ['Roads / Routes'], []]);
  }
  expect(await register(office.as('foiCoordinator'))).toMatchObject({ dueStrict: '2026-04-07', dueOperational: '2026-04-07' });
});

it('is added and retired by the owner alone, and refused by the server to a page that takes its visitor for the owner', async () => {
  const item = await added(office.as('owner'));
  for (const { id } of personas.filter(persona => persona.id !== 'owner')) {
    const work = office.as(id);
    const deceived: Workplace = { ...work, people: { ...work.people, visitor: () => office.as('owner').people.visitor() } };
    for (const page of [work, deceived]) {
      await expect(addRule(page, area, 'tried')).rejects.toMatchObject({ problem: { kind: 'denied' } });
      await expect(retireRule(page, item, 'tried')).rejects.toMatchObject({ problem: { kind: 'denied' } });
    }
  }
  expect((await officeRulesOf(office.as('staff'))).items.map(({ title }) => title)).toEqual(['Day of mourning']);
});

it('is retired without a trace in the dates, and stays in the record', async () => {
  const owner = office.as('owner');
  expect((await officeRulesOf(owner)).extraDays).toEqual([]);
  const item = await added(owner);
  expect((await officeRulesOf(owner)).extraDays).toHaveLength(1);
  expect((await retireRule(owner, item, owner.newId())).kind).toBe('done');
  expect((await officeRulesOf(owner)).extraDays).toEqual([]);
  expect((await story(owner)).map(entry => entry.split(' ')[0])).toEqual(['addRule', 'retireRule']);
});

it('is read once for a page, again after a minute, and with the other reads of the moment', async () => {
  const base = office.as('foiCoordinator');
  let now = Date.parse('2026-03-10T15:00:00.000Z');
  const work: Workplace = { ...base, clock: { ...base.clock, now: () => new Date(now).toISOString() as ReturnType<Workplace['clock']['now']> } };
  await work.people.visitor();
  let calls = 0;
  office.disturb(() => void (calls += 1));
  await Promise.all([officeRulesOf(work), work.lists.find(requests, { where: { number: '2026-0001' } }), officeRulesOf(work)]);
  expect(calls).toBe(1);
  now += 59_000;
  await officeRulesOf(work);
  expect(calls).toBe(1);
  now += 1_000;
  await officeRulesOf(work);
  expect(calls).toBe(2);
});

it('what could not be read is asked for again', async () => {
  const work = office.as('staff');
  office.disturb(() => 'cutBefore');
  await expect(officeRulesOf(work)).rejects.toBeInstanceOf(StoreError);
  office.disturb(undefined);
  expect((await officeRulesOf(work)).items).toEqual([]);
});

it('a site that has no such list yet has the rules that ship', async () => {
  const work = office.as('staff');
  const without: Workplace = { ...work, lists: { ...work.lists, find: () => Promise.reject(new StoreError({ kind: 'notFound' })) } };
  expect((await officeRulesOf(without)).clock.regimes).toHaveLength(2);
});

describe('computing open requests anew', () => {
  it('changes what the list of changes showed, once, with both dates in Activity, by owner and coordinator', async () => {
    const coordinator = office.as('foiCoordinator');
    for (const title of ['One', 'Two']) await register(coordinator, { title });
    await register(coordinator, { title: 'No fee', feePaidOn: null });
    await added(office.as('owner'));
    for (const persona of ['owner', 'foiCoordinator'] as const) {
      const work = office.as(persona);
      const { changes } = await openRecomputation(work);
      const wanted = persona === 'owner' ? ['2026-0001', '2026-0002'] : [];
      expect(changes.map(({ request }) => request.number)).toEqual(wanted);
      const told: RecomputeResult[] = [];
      const results = await applyRecomputed(work, changes, `${persona}-1`, result => told.push(result));
      expect(results).toEqual(wanted.map(number => ({ number, kind: 'changed' })));
      expect(told).toEqual(results);
    }
    expect((await allRequests(coordinator)).map(({ dueOn }) => dueOn)).toEqual(['2026-04-07', '2026-04-07', null]);
    const entries = (await allActivity(coordinator)).filter(({ title }) => title === 'recompute');
    expect(entries.map(({ data }) => (JSON.parse(data) as { data: unknown }).data)).toEqual(Array(2).fill({
      regime: 'ON-FOI-CAL30', dueStrict: '2026-04-07', dueOperational: '2026-04-07', dueOn: '2026-04-07', appealUntil: null,
      before: { regime: 'ON-FOI-CAL30', dueStrict: '2026-04-04', dueOperational: '2026-04-07', appealUntil: null },
    }));
  });

  it('is refused to all others', async () => {
    const request = await register(office.as('foiCoordinator'));
    await added(office.as('owner'));
    const { changes } = await openRecomputation(office.as('foiCoordinator'));
    for (const persona of ['staff', 'manager', 'foiApprover'] as const) {
      await expect(applyRecomputed(office.as(persona), changes, 'tried', nobody)).rejects.toMatchObject({ problem: { kind: 'denied' } });
    }
    expect(await allRequests(office.as('foiCoordinator'))).toEqual([request]);
  });

  it.each([0, 1, 2, 3])('broken off at write %i it is completed by the next press, or by another page', async writes => {
    const coordinator = office.as('foiCoordinator');
    for (const title of ['One', 'Two']) await register(coordinator, { title });
    await added(office.as('owner'));
    const { changes } = await openRecomputation(office.as('owner'));
    await expect(applyRecomputed(stoppingAt(office.as('owner'), writes), changes, 'broken', nobody)).rejects.toThrow('stopped');
    if (writes % 2 === 0) expect((await applyRecomputed(office.as('owner'), changes, 'broken', nobody)).map(({ kind }) => kind)).toEqual(['changed', 'changed']);
    else await applyRecomputed(office.as('owner'), (await openRecomputation(office.as('owner'))).changes, 'another', nobody);
    expect((await allRequests(coordinator)).map(({ dueOn }) => dueOn)).toEqual(['2026-04-07', '2026-04-07']);
    expect((await openRecomputation(coordinator)).changes).toEqual([]);
    // An account that the break kept out of Activity is appended with the next action on the request.
    for (const request of await allRequests(coordinator)) await recordFee.run(coordinator, request, { feePaidOn: day('2026-03-05') }, coordinator.newId());
    expect((await story(coordinator)).filter(entry => entry.startsWith('recompute'))).toHaveLength(2);
  });

  it.each(['cutAfter', 'cutBefore', 'throttle'] as const)('with %s at a write is done once', async fault => {
    await register(office.as('foiCoordinator'));
    await added(office.as('owner'));
    const { changes } = await openRecomputation(office.as('owner'));
    office.disturb(once(fault, ({ method }) => method !== 'GET'));
    const press = (): Promise<readonly RecomputeResult[]> => applyRecomputed(office.as('owner'), changes, 'pressed', nobody);
    await press().catch(error => {
      if (!isProblem(error, 'disconnected', 'busy')) throw error;
      return press();
    });
    expect((await story(office.as('foiCoordinator'))).filter(entry => entry.startsWith('recompute'))).toHaveLength(1);
  });

  it('takes up what a colleague changed meanwhile, and leaves alone what is settled by then', async () => {
    const coordinator = office.as('foiCoordinator');
    const [first, second] = [await register(coordinator, { feePaidOn: null }), await register(coordinator)];
    const paid = await recordFee.run(coordinator, first, { feePaidOn: day('2026-03-05') }, 'fee-1');
    if (paid.kind !== 'done') throw new Error('conflict');
    await added(office.as('owner'));
    const { changes } = await openRecomputation(office.as('owner'));
    expect(changes).toHaveLength(2);
    // The first is moved on by a page that still has the old rules, the second by one that has the new ones.
    await recordFee.run(coordinator, paid.item, { feePaidOn: day('2026-03-05') }, 'fee-2');
    await recordFee.run(office.as('foiCoordinator'), second, { feePaidOn: day('2026-03-05') }, 'fee-3');
    const results = await applyRecomputed(office.as('owner'), changes, 'pressed', nobody);
    expect(results.map(({ kind }) => kind)).toEqual(['changed', 'settled']);
    expect((await allRequests(coordinator)).map(({ dueOn }) => dueOn)).toEqual(['2026-04-07', '2026-04-07']);
  });
});
