import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { callOutsOf, requestByNumber } from '../../../../src/systems/foi/work/findWork';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { answerCallOut } from '../../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { recordFee } from '../../../../src/systems/foi/work/recordFee';
import { allActivity, allCallOuts, ask, decision, nilAnswer, register, story } from './cases';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';

const office = officeForEachTest();

it('asks the manager and moves the request on', async () => {
  const work = office.as('foiCoordinator');
  const manager = office.person('manager');
  const { request, callOut } = await ask(work, await register(work), manager);
  expect(request.status).toBe('allocated');
  expect(callOut).toMatchObject({
    requestNumber: '2026-0001', title: 'Bridge inspections', status: 'asked', assignedTo: { id: manager.id }, requesterCategory: 'media', dueOn: '2026-03-16', affirmed: false,
  });
  const [, asked, allocated] = await allActivity(work);
  expect([asked.title, allocated.title]).toEqual(['ask', 'allocate']);
  expect(JSON.parse(allocated.data)).toMatchObject({ data: { manager: manager.name, callOut: callOut.id } });
});

it('tells the manager the number and the day, and nothing of what is asked or by whom', async () => {
  const work = office.as('foiCoordinator');
  const { callOut } = await ask(work, await register(work), office.person('manager'));
  const mails = office.mails();
  expect(mails).toHaveLength(1);
  expect(mails[0].to).toEqual([office.person('manager').email]);
  expect(mails[0].subject).toContain('2026-0001');
  expect(mails[0].body).toContain('2026-03-16');
  expect(mails[0].body).toContain(`/Lists/FoiCallOuts/EditForm.aspx?ID=${callOut.id}`);
  expect(JSON.stringify(mails)).not.toMatch(/Bridge|Highway|Zelda|media/i);
});

it('takes the day that the coordinator chose', async () => {
  const work = office.as('foiCoordinator');
  const { callOut } = await ask(work, await register(work), office.person('manager'), calendarDate('2026-03-20'));
  expect(callOut.dueOn).toBe('2026-03-20');
});

it('asks a second manager of the same request', async () => {
  const work = office.as('foiCoordinator');
  const first = await ask(work, await register(work), office.person('manager'));
  await ask(work, first.request, office.person('otherManager'));
  expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.assignedTo?.id)).toEqual([office.person('manager').id, office.person('otherManager').id]);
});

it('asks nobody twice while their call-out is open', async () => {
  const work = office.as('foiCoordinator');
  const { request } = await ask(work, await register(work), office.person('manager'));
  expect(await allocate(work, request, { manager: office.person('manager'), dueOn: null }, 'again')).toEqual({ kind: 'alreadyAsked' });
  expect(await allCallOuts(work)).toHaveLength(1);
});

it('may ask a manager again who has answered', async () => {
  const work = office.as('foiCoordinator');
  const { request, callOut } = await ask(work, await register(work), office.person('manager'));
  const mine = office.as('manager');
  await answerCallOut(mine, callOut, nilAnswer, 'answer');
  await ask(work, request, office.person('manager'));
  expect((await allCallOuts(work)).map(each => each.status)).toEqual(['answered', 'asked']);
});

it('makes nothing of a request that changed since it was read', async () => {
  const work = office.as('foiCoordinator');
  const seen = await register(work, { feePaidOn: null });
  await recordFee.run(work, seen, { feePaidOn: calendarDate('2026-03-09') }, 'fee');
  expect(await allocate(work, seen, { manager: office.person('manager'), dueOn: null }, 'ask')).toMatchObject({ kind: 'conflict', theirs: { feePaidOn: '2026-03-09' } });
  expect(await callOutsOf(work, '2026-0001')).toEqual([]);
});

it('leaves one call-out when two coordinators ask the same manager at once', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const facts = { manager: office.person('manager'), dueOn: null };
  const outcomes = await Promise.all(['a', 'b'].map(id => allocate(office.as('foiCoordinator'), request, facts, id)));
  expect(outcomes.map(outcome => outcome.kind)).toContain('done');
  expect((await callOutsOf(work, '2026-0001')).filter(callOut => callOut.status === 'asked')).toHaveLength(1);
});

it('keeps both managers whom two coordinators ask at once', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const outcomes = await Promise.all((['manager', 'otherManager'] as const).map(id => allocate(office.as('foiCoordinator'), request, { manager: office.person(id), dueOn: null }, id)));
  expect(outcomes.map(outcome => outcome.kind)).toEqual(['done', 'done']);
  expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.status)).toEqual(['asked', 'asked']);
});

it('leaves no open call-out when the request is closed in the same moment', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const colleague = office.as('foiCoordinator');
  const lists = { ...work.lists, restrict: async (...args: Parameters<typeof work.lists.restrict>) => {
    await closeRequest({ ...colleague, lists: { ...colleague.lists, find: async () => ({ items: [] }) } }, request, decision, 'close');
    return work.lists.restrict(...args);
  } };
  const outcome = await allocate({ ...work, lists }, request, { manager: office.person('manager'), dueOn: null }, 'ask');
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { status: 'closed' } });
  expect((await callOutsOf(work, '2026-0001')).map(callOut => callOut.status)).toEqual(['withdrawn']);
});

it.each([0, 1, 2, 3, 4, 5])('is completed by a second try after a stop at write %i', async writes => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const facts = { manager: office.person('manager'), dueOn: null };
  await expect(allocate(stoppingAt(work, writes), request, facts, 'one')).rejects.toThrow('stopped');
  const outcome = await allocate(work, request, facts, 'one');
  expect(outcome).toMatchObject({ kind: 'done', item: { status: 'allocated' }, mail: { sent: true } });
  expect(await allCallOuts(work)).toHaveLength(1);
  expect(office.mails()).toHaveLength(1);
  expect([...(await story(work))].sort()).toEqual(['allocate FoiRequests:1 2', 'ask FoiCallOuts:1 1', 'register FoiRequests:1 1']);
  const mine = office.as('manager');
  expect(await callOutsOf(mine, '2026-0001')).toHaveLength(1);
});

it('is completed by a second try though a colleague changed the request between', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const facts = { manager: office.person('manager'), dueOn: null };
  await expect(allocate(stoppingAt(work, 5), request, facts, 'one')).rejects.toThrow('stopped');
  const moved = await requestByNumber(work, '2026-0001');
  await ask(work, moved!, office.person('otherManager'));
  expect(await allocate(work, request, facts, 'one')).toMatchObject({ kind: 'done', item: { status: 'allocated' } });
  expect((await story(work)).filter(entry => entry.startsWith('allocate'))).toEqual(['allocate FoiRequests:1 2', 'allocate FoiRequests:1 3']);
});

it.each([1, 2, 3, 4])('is completed by whoever asks this manager anew after a stop at write %i', async writes => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const facts = { manager: office.person('manager'), dueOn: null };
  await expect(allocate(stoppingAt(work, writes), request, facts, 'one')).rejects.toThrow('stopped');
  const now = await requestByNumber(work, '2026-0001');
  expect(await allocate(work, now!, facts, 'another')).toMatchObject({ kind: 'done', mail: { sent: true } });
  expect(await requestByNumber(work, '2026-0001')).toMatchObject({ status: 'allocated' });
  expect(await callOutsOf(office.as('manager'), '2026-0001')).toHaveLength(1);
  expect(await allCallOuts(work)).toHaveLength(1);
});

it('keeps the manager of a call-out that was made, though another is named with the same action', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  await expect(allocate(stoppingAt(work, 3), request, { manager: office.person('manager'), dueOn: null }, 'one')).rejects.toThrow('stopped');
  const outcome = await allocate(work, request, { manager: office.person('otherManager'), dueOn: null }, 'one');
  expect(outcome).toMatchObject({ kind: 'done', callOut: { assignedTo: { id: office.person('manager').id } } });
  expect(office.mails().map(mail => mail.to)).toEqual([[office.person('manager').email]]);
  expect(await callOutsOf(office.as('manager'), '2026-0001')).toHaveLength(1);
});
