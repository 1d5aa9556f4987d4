import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { Fee, fees as feeList } from '../../../../../src/systems/foi/caseLists';
import { computeFees } from '../../../../../src/systems/foi/fees';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { feesOf } from '../../../../../src/systems/foi/work/caseItems';
import { estimateFees } from '../../../../../src/systems/foi/work/fees/estimateFees';
import { EstimateFacts, WaiverFacts } from '../../../../../src/systems/foi/work/fees/facts';
import { recordDeposit, waiveFees } from '../../../../../src/systems/foi/work/fees/settleFees';
import { unfinishedFees } from '../../../../../src/systems/foi/work/fees/unfinished';
import { activityOf, requestByNumber } from '../../../../../src/systems/foi/work/findWork';
import { ontarioOffice } from '../../../../../src/systems/foi/work/officeRules';
import { allActivity, register, story, today } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { disturbed } from '../../../../support/disturbed';
import { officeForEachTest } from '../../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
const number = '2026-0001';
const now = async (work: Workplace): Promise<FoiRequest> => (await requestByNumber(work, number))!;
const current = async (work: Workplace): Promise<Fee> => (await feesOf(work, number)).slice(-1)[0];

function estimate(pages: number, sentOn = '2026-03-06'): EstimateFacts {
  const input = { kind: 'general' as const, searchMinutes: 60, preparationMinutes: 0, programmingMinutes: 0, pages, discs: 0, external: 0 };
  const fees = computeFees(input);
  return { sentOn: calendarDate(sentOn), input, fees, deposit: fees.deposit };
}
async function estimated(work: Workplace, facts = estimate(600)): Promise<Fee> {
  const outcome = await estimateFees.run(work, (await requestByNumber(work, number)) ?? (await register(work)), facts, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return current(work);
}
const waiver = (fee: Fee | null): WaiverFacts => ({ waivedOn: today, waiverReason: 'hardship', waiverNote: 'Lives on a pension.', fee });

it('keeps an estimate line by line and stops the clock for its deposit', async () => {
  const work = office.as('foiCoordinator');
  const fee = await estimated(work);
  expect(fee).toMatchObject({ status: 'sent', kind: 'general', searchMinutes: 60, pages: 600, total: 150, deposit: 75 });
  expect(await now(work)).toMatchObject({ clock: 'stopped', dueOn: null });
  const [, entry] = await activityOf(work, 'FoiRequests:1');
  expect(JSON.parse(entry.data)).toMatchObject({ data: { sentOn: '2026-03-06', total: 150, search: 30, pages: 120, deposit: 75, clock: 'stopped' } });
});

it('goes on when the deposit comes, and leaves the clock alone below $100', async () => {
  const work = office.as('foiCoordinator');
  const fee = await estimated(work);
  await recordDeposit.run(work, await now(work), { depositPaidOn: calendarDate('2026-03-09'), fee }, 'pay');
  expect(await current(work)).toMatchObject({ status: 'depositPaid', depositPaidOn: '2026-03-09' });
  // One day was used before the estimate; 29 run from March 9.
  expect(await now(work)).toMatchObject({ clock: 'running', dueOn: '2026-04-07' });
  const small = await register(work);
  expect(await estimateFees.run(work, small, estimate(60), 'small')).toMatchObject({ kind: 'done', item: { clock: 'running', dueOn: '2026-04-04' } });
});

it('replaces an estimate by a newer one', async () => {
  const work = office.as('foiCoordinator');
  await estimated(work);
  await estimated(work, estimate(60, '2026-03-09'));
  expect((await feesOf(work, number)).map(({ status, total }) => [status, total])).toEqual([['replaced', 150], ['sent', 42]]);
  expect(await now(work)).toMatchObject({ clock: 'running' });
});

it('waits for nothing once the fees are waived', async () => {
  const work = office.as('foiCoordinator');
  const fee = await estimated(work);
  await waiveFees.run(work, await now(work), waiver(fee), 'waive');
  expect(await current(work)).toMatchObject({ status: 'waived', waivedOn: today, waiverReason: 'hardship', waiverNote: 'Lives on a pension.' });
  expect(await now(work)).toMatchObject({ clock: 'running', dueOn: '2026-04-08' });
  const entries = await activityOf(work, 'FoiRequests:1');
  expect(JSON.parse(entries[2].data)).toMatchObject({ data: { waivedOn: today, waiverReason: 'hardship', amount: 150 } });
  expect(JSON.stringify(await allActivity(work))).not.toContain('pension');
});

it('waives before any estimate, and moves no date by it', async () => {
  const work = office.as('foiCoordinator');
  const before = await register(work);
  await waiveFees.run(work, before, waiver(null), 'waive');
  expect((await now(work)).events).toBe(before.events);
  expect(await feesOf(work, number)).toEqual([]);
});

it('is closed to managers and read by decision makers', async () => {
  const fee = await estimated(office.as('foiCoordinator'));
  expect(await feesOf(office.as('foiApprover'), number)).toHaveLength(1);
  await expect(feesOf(office.as('manager'), number)).rejects.toMatchObject({ problem: { kind: 'denied' } });
  await expect(office.as('foiApprover').lists.update(feeList, fee.id, fee.etag, { total: 0 })).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('leaves one deposit when two coordinators record it at once', async () => {
  const work = office.as('foiCoordinator');
  const fee = await estimated(work);
  const request = await now(work);
  const outcomes = await Promise.all(['a', 'b'].map(id => recordDeposit.run(office.as('foiCoordinator'), request, { depositPaidOn: today, fee }, id)));
  expect(outcomes.map(({ kind }) => kind)).toContain('done');
  expect((await now(work)).events.match(/depositPaid/g)).toHaveLength(1);
  expect((await story(work)).filter(entry => entry.startsWith('payDeposit'))).toEqual(['payDeposit FoiFees:1 2']);
});

describe.each([0, 1, 2, 3, 4, 5])('after a stop at write %i', writes => {
  it('a second press completes the estimate and replaces the older one', async () => {
    const work = office.as('foiCoordinator');
    await estimated(work);
    const request = await now(work);
    await expect(estimateFees.run(stoppingAt(work, writes), request, estimate(700, '2026-03-09'), 'one')).rejects.toThrow('stopped');
    expect(await estimateFees.run(work, request, estimate(700, '2026-03-09'), 'one')).toMatchObject({ kind: 'done' });
    expect((await feesOf(work, number)).map(({ status }) => status)).toEqual(['replaced', 'sent']);
    expect((await now(work)).events.match(/feeEstimateSent/g)).toHaveLength(2);
    expect((await story(work)).slice(3).sort()).toEqual(['estimate FoiFees:2 1', 'estimateFees FoiRequests:1 3', 'replace FoiFees:1 2']);
  });
});

it.each([1, 2])('what broke off at write %i for good is found and completed from the estimate', async writes => {
  const work = office.as('foiCoordinator');
  const unfinished = async () => unfinishedFees(await now(work), await feesOf(work, number), ontarioOffice, today);
  const steps = [
    async () => estimateFees.run(stoppingAt(work, writes), await register(work), estimate(600), 'estimate'),
    async () => recordDeposit.run(stoppingAt(work, writes), await now(work), { depositPaidOn: calendarDate('2026-03-09'), fee: await current(work) }, 'pay'),
    async () => waiveFees.run(stoppingAt(work, writes), await now(work), waiver(await current(work)), 'waive'),
  ];
  for (const [index, step] of steps.entries()) {
    await expect(step()).rejects.toThrow('stopped');
    const [found] = await unfinished();
    // After the deposit the clock waits for nothing, so a waiver has nothing to tell it.
    if (index < 2) expect(await found.complete(office.as('foiCoordinator'))).toMatchObject({ kind: 'done' });
    else await waiveFees.run(work, await now(work), waiver(await current(work)), 'waive');
    expect(await unfinished()).toEqual([]);
  }
  expect(await now(work)).toMatchObject({ clock: 'running' });
  expect(await current(work)).toMatchObject({ status: 'waived' });
});

it('with the answer lost at any request, an estimate, its deposit and a waiver are each kept once', async () => {
  const work = office.as('foiCoordinator');
  const positions = await disturbed(office, 'cutAfter', async () => {
    const [page, request] = [office.as('foiCoordinator'), await register(work)];
    await estimateFees.run(work, request, estimate(600), work.newId());
    const fresh = (await requestByNumber(work, request.number))!;
    const [fee] = await feesOf(work, request.number);
    const id = work.newId();
    return () => recordDeposit.run(page, fresh, { depositPaidOn: calendarDate('2026-03-09'), fee }, id);
  });
  const entries = await story(work);
  expect(['payDeposit ', 'recordDeposit '].map(action => entries.filter(entry => entry.startsWith(action)).length)).toEqual([positions + 1, positions + 1]);
});
