import { isAsLeft } from '../../../../../src/kernel/activity/asLeft';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { requests } from '../../../../../src/systems/foi/lists';
import { allocate } from '../../../../../src/systems/foi/work/allocate';
import { closeRequest } from '../../../../../src/systems/foi/work/close';
import { callOutsOf, requestByNumber } from '../../../../../src/systems/foi/work/findWork';
import { amend } from '../../../../../src/systems/foi/work/steps/details';
import { AmendFacts } from '../../../../../src/systems/foi/work/steps/facts';
import { reopen } from '../../../../../src/systems/foi/work/steps/reopen';
import { transfer } from '../../../../../src/systems/foi/work/steps/transfer';
import { holds } from '../../../../../src/systems/records/lists';
import { decision, register, story, today } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { officeForEachTest } from '../../../../support/workingOffice';
import { done, requestIn, taken } from '../scenes';

const office = officeForEachTest();
const passedOn = { transferKind: 'transfer', institution: 'Ministry of Health', sentOn: today } as const;
const takenUp = { reopenedOn: today, reason: 'Two boxes were found.' };

async function holdOf(work: Workplace) {
  const [hold] = (await work.lists.find(holds, { where: { matter: '2026-0001' }, top: 1 })).items;
  return { status: hold.status, until: hold.until, series: hold.series };
}

it('keeps the records while a request is open, and to the end of the time to appeal', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work, { series: 'ENG-100, ENG-200' });
  expect(await holdOf(work)).toEqual({ status: 'placed', until: null, series: 'ENG-100, ENG-200' });
  await closeRequest(work, request, decision, 'close');
  expect(await holdOf(work)).toEqual({ status: 'ending', until: '2026-04-09', series: 'ENG-100, ENG-200' });
});

it('lets the records go with a request that was withdrawn, and keeps them again when it is reopened', async () => {
  const work = office.as('foiCoordinator');
  const closed = done(await closeRequest(work, await requestIn(office, 'registered'), { outcome: 'withdrawn', decisionSentOn: null, endedOn: today }, 'close'));
  expect(await holdOf(work)).toMatchObject({ status: 'ending', until: today });
  const open = await taken(office, 'foiCoordinator', reopen, closed, takenUp);
  expect(open).toMatchObject({ status: 'allocated', closedOn: null, outcome: null, clock: 'running', dueOn: '2026-04-04' });
  expect(await holdOf(work)).toMatchObject({ status: 'placed', until: null });
});

it('names the series that are kept as soon as they are known', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const facts: AmendFacts = { title: 'Bridges', requesterCategory: 'business', source: 'direct', corporateNumber: null, programArea: 'Roads', language: 'fr', series: 'ENG-100' };
  expect(await taken(office, 'foiCoordinator', amend, request, facts)).toMatchObject({ ...facts, status: 'registered', dueOn: request.dueOn });
  expect(await holdOf(work)).toMatchObject({ status: 'placed', series: 'ENG-100' });
});

it.each([0, 1, 2, 3])('names them by a second try after a stop at write %i', async writes => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const facts: AmendFacts = { title: 'Bridges', requesterCategory: 'media', source: 'direct', corporateNumber: null, programArea: null, language: 'en', series: 'ENG-100' };
  await expect(amend.run(stoppingAt(work, writes), request, facts, 'one')).rejects.toThrow('stopped');
  expect(await amend.run(work, request, facts, 'one')).toMatchObject({ kind: 'done', item: { series: 'ENG-100' } });
  expect(await holdOf(work)).toMatchObject({ status: 'placed', series: 'ENG-100' });
  expect((await story(work)).filter(entry => entry.startsWith('amend'))).toEqual(['amend FoiRequests:1 2']);
});

describe('a transfer', () => {
  it('closes the request here and takes it from the managers', async () => {
    const request = await requestIn(office, 'allocated');
    const work = office.as('foiCoordinator');
    expect(await transfer.run(work, request, passedOn, 'one')).toMatchObject({
      kind: 'done', item: { status: 'closed', outcome: 'transferred', transferKind: 'transfer', institution: 'Ministry of Health', closedOn: today, clock: 'ended', decisionSentOn: null, appealUntil: null },
    });
    expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.status)).toEqual(['withdrawn']);
    expect(await holdOf(work)).toMatchObject({ status: 'ending', until: today });
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('is completed by a second try after a stop at write %i', async writes => {
    const request = await requestIn(office, 'allocated');
    const work = office.as('foiCoordinator');
    await expect(transfer.run(stoppingAt(work, writes), request, passedOn, 'one')).rejects.toThrow('stopped');
    expect(await transfer.run(work, request, passedOn, 'one')).toMatchObject({ kind: 'done', item: { status: 'closed' } });
    expect((await story(work)).filter(entry => /^(withdraw|transfer)/.test(entry)).sort()).toEqual(['transfer FoiRequests:1 3', 'withdraw FoiCallOuts:1 2']);
    expect(await holdOf(work)).toMatchObject({ status: 'ending', until: today });
  });

  it('writes nothing when somebody changed the request meanwhile', async () => {
    const seen = await requestIn(office, 'registered');
    const work = office.as('foiCoordinator');
    await allocate(work, seen, { manager: office.person('manager'), dueOn: null }, 'ask');
    expect(await transfer.run(work, seen, passedOn, 'one')).toMatchObject({ kind: 'conflict', theirs: { status: 'allocated' } });
    expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.status)).toEqual(['asked']);
    expect(await holdOf(work)).toMatchObject({ status: 'placed' });
  });
});

describe('a reopening', () => {
  it.each([0, 1, 2, 3])('is completed by a second try after a stop at write %i', async writes => {
    const closed = await requestIn(office, 'closed');
    const work = office.as('foiCoordinator');
    await expect(reopen.run(stoppingAt(work, writes), closed, takenUp, 'one')).rejects.toThrow('stopped');
    expect(await reopen.run(work, closed, takenUp, 'one')).toMatchObject({ kind: 'done', item: { status: 'allocated', closedOn: null } });
    expect((await story(work)).filter(entry => entry.startsWith('reopen'))).toHaveLength(1);
    expect(await holdOf(work)).toMatchObject({ status: 'placed', until: null });
  });

  it('keeps nothing for a request that a colleague has reopened and closed again', async () => {
    const closed = await requestIn(office, 'closed');
    const work = office.as('foiCoordinator');
    const open = await taken(office, 'foiCoordinator', reopen, closed, takenUp);
    await closeRequest(work, open, { outcome: 'partDisclosed', decisionSentOn: open.decisionSentOn, endedOn: null }, 'again');
    expect(await reopen.run(work, closed, takenUp, 'late')).toMatchObject({ kind: 'conflict', theirs: { status: 'closed' } });
    expect(await holdOf(work)).toMatchObject({ status: 'ending' });
  });

  it('is not undone by a late second press of the button that closed', async () => {
    const work = office.as('foiCoordinator');
    const request = await requestIn(office, 'registered');
    const withdrawn = { outcome: 'withdrawn', decisionSentOn: null, endedOn: calendarDate('2026-03-09') } as const;
    const closed = done(await closeRequest(work, request, withdrawn, 'close'));
    const open = await taken(office, 'foiCoordinator', reopen, closed, takenUp);
    await allocate(work, open, { manager: office.person('manager'), dueOn: null }, 'ask');
    expect(await closeRequest(work, request, withdrawn, 'close')).toMatchObject({ kind: 'done', item: { status: 'allocated' } });
    expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.status)).toEqual(['asked']);
    expect(await holdOf(work)).toMatchObject({ status: 'placed' });
    expect(await isAsLeft(requests, (await requestByNumber(work, '2026-0001'))!)).toBe(true);
  });
});
