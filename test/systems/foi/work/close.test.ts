import { callOuts } from '../../../../src/systems/foi/lists';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { answerCallOut } from '../../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { activityOf, callOutsOf, openRequests, requestByNumber } from '../../../../src/systems/foi/work/findWork';
import { allRequests, ask, decision, nilAnswer, register, story } from './cases';
import { stoppingAt } from '../../../support/stoppingAt';
import { holds } from '../../../../src/systems/records/lists';
import { officeForEachTest } from '../../../support/workingOffice';

const office = officeForEachTest();

it('closes a request with its decision and leaves its dates as the rules gave them', async () => {
  const work = office.as('foiCoordinator');
  const outcome = await closeRequest(work, await register(work), decision, 'close');
  expect(outcome).toMatchObject({ kind: 'done', item: { status: 'closed', closedOn: '2026-03-10', decisionSentOn: '2026-03-10', outcome: 'partDisclosed', dueOn: '2026-04-04' } });
  expect(JSON.parse((await allRequests(work))[0].events)).toContainEqual({ type: 'decisionSent', date: '2026-03-10' });
  expect(await openRequests(work)).toEqual([]);
});

it('takes the request from the managers who have it', async () => {
  const work = office.as('foiCoordinator');
  const first = await ask(work, await register(work), office.person('manager'));
  const second = await ask(work, first.request, office.person('otherManager'));
  const maya = office.as('manager');
  await answerCallOut(maya, first.callOut, nilAnswer, 'answer');
  await closeRequest(work, second.request, decision, 'close');

  expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.status)).toEqual(['answered', 'withdrawn']);
  await expect(maya.lists.get(callOuts, first.callOut.id)).rejects.toMatchObject({ problem: { kind: expect.stringMatching(/notFound|denied/) } });
});

it('refuses to close twice, and to allocate what is closed', async () => {
  const work = office.as('foiCoordinator');
  await closeRequest(work, await register(work), decision, 'close');
  const closed = await requestByNumber(work, '2026-0001');
  await expect(closeRequest(work, closed!, decision, 'another')).rejects.toMatchObject({ problem: { kind: 'denied' } });
  await expect(allocate(work, closed!, { manager: office.person('manager'), dueOn: null }, 'late')).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('leaves everything as it is when the request changed since it was read', async () => {
  const work = office.as('foiCoordinator');
  const seen = await register(work);
  await ask(work, seen, office.person('manager'));
  expect(await closeRequest(work, seen, decision, 'close')).toMatchObject({ kind: 'conflict', theirs: { status: 'allocated' } });
  expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.status)).toEqual(['asked']);
});

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('is completed by a second try after a stop at write %i', async writes => {
  const work = office.as('foiCoordinator');
  const first = await ask(work, await register(work), office.person('manager'));
  const { request } = await ask(work, first.request, office.person('otherManager'));
  await expect(closeRequest(stoppingAt(work, writes), request, decision, 'close')).rejects.toThrow('stopped');
  const outcome = await closeRequest(work, request, decision, 'close');
  expect(outcome).toMatchObject({ kind: 'done', item: { status: 'closed' } });
  const left = await callOutsOf(work, '2026-0001');
  expect(left.map(callOut => callOut.status)).toEqual(['withdrawn', 'withdrawn']);
  expect(await activityOf(work, `FoiRequests:${request.id}`)).toHaveLength(4);
  expect((await work.lists.find(holds, { where: { matter: request.number }, top: 1 })).items).toMatchObject([{ status: 'ending', until: '2026-04-09' }]);
  expect((await story(work)).filter(entry => /^(withdraw|close)/.test(entry)).sort()).toEqual([
    'close FoiRequests:1 4', 'withdraw FoiCallOuts:1 2', 'withdraw FoiCallOuts:2 2',
  ]);
});

