import { calendarDate } from '../../../src/kernel/dates/calendarDate';
import { StoreError } from '../../../src/kernel/ports/storeError';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { WorkSource } from '../../../src/kernel/system/workSource';
import { callOutsToAnswer, decisionsToApprove, requestsToMove } from '../../../src/systems/foi/myWork';
import { requestLifecycle } from '../../../src/systems/foi/lifecycle';
import { FoiRequest } from '../../../src/systems/foi/lists';
import { tasksOf } from '../../../src/systems/foi/requestTasks';
import { answerCallOut } from '../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../src/systems/foi/work/close';
import { approve, submit } from '../../../src/systems/foi/work/steps/decision';
import { PersonaId } from '../../../local/site';
import { ask, decision, nilAnswer, register } from './work/cases';
import { officeForEachTest } from '../../support/workingOffice';
import { requestIn, taken } from './work/scenes';
import { requestAfter } from './work/steps/sample';

const office = officeForEachTest();

async function found(source: WorkSource, persona: PersonaId) {
  const work = office.as(persona);
  return source.find(work, await work.people.visitor());
}

it('gives a coordinator the requests that wait, overdue first and those without a date last', async () => {
  const work = office.as('foiCoordinator');
  const waiting = await register(work, { feePaidOn: null });
  const late = await register(work, { receivedOn: calendarDate('2026-01-05'), feePaidOn: calendarDate('2026-01-05') });
  const soon = await register(work);
  const items = await found(requestsToMove, 'foiCoordinator');
  expect(items.map(item => item.number)).toEqual([late.number, soon.number, waiting.number]);
  expect(items[0]).toEqual({
    key: `FoiRequests:${late.id}`, number: late.number, title: 'Bridge inspections', state: { en: 'Registered', fr: 'Enregistrée' }, dueOn: '2026-02-04',
    task: { en: 'Allocate to a manager', fr: 'Attribuer à un gestionnaire' }, href: `/sites/region/SitePages/FOI.aspx?request=${late.number}`,
  });
});

it('tells a coordinator when to follow up, and when the records of the corporate office\'s request are there', async () => {
  const work = office.as('foiCoordinator');
  const { request, callOut } = await ask(work, await register(work), office.person('manager'));
  const task = async () => (await found(requestsToMove, 'foiCoordinator')).map(item => item.task.en);
  expect(await task()).toEqual(['Follow up with the managers']);
  await answerCallOut(office.as('manager'), callOut, nilAnswer, 'answer');
  expect(await task()).toEqual(['Pass the records to the corporate office, then close']);
  await closeRequest(work, request, decision, 'close');
  expect(await task()).toEqual([]);
});

it('gives a decision maker what waits for approval, and the coordinator the same request before and after', async () => {
  const tasks = async (source: WorkSource, persona: PersonaId) => (await found(source, persona)).map(item => item.task.en);
  let request = await requestIn(office, 'review');
  expect([await tasks(requestsToMove, 'foiCoordinator'), await tasks(decisionsToApprove, 'foiApprover')]).toEqual([['Submit for approval'], []]);
  request = await taken(office, 'foiCoordinator', submit, request, { proposedOutcome: 'noRecords', note: null });
  expect([await tasks(requestsToMove, 'foiCoordinator'), await tasks(decisionsToApprove, 'foiApprover')]).toEqual([[], ['Approve the decision']]);
  expect(await found(decisionsToApprove, 'foiApprover')).toMatchObject([{ number: '2026-0001', dueOn: '2026-04-04', href: '/sites/region/SitePages/FOI.aspx?request=2026-0001' }]);
  await taken(office, 'foiApprover', approve, request, { note: null });
  expect([await tasks(requestsToMove, 'foiCoordinator'), await tasks(decisionsToApprove, 'foiApprover')]).toEqual([['Send the decision'], []]);
});

describe('a request', () => {
  const day = calendarDate('2026-03-31');
  const names = (changes: Partial<FoiRequest>, isSearched = false) => tasksOf(requestAfter([], changes), isSearched, day).map(({ name, dueOn }) => [name, dueOn]);

  it('waits for its fee or for a manager', () => {
    expect(names({ feePaidOn: null, dueOn: null })).toEqual([['recordFee', null]]);
    expect(names({ feePaidOn: calendarDate('2026-03-05') })).toEqual([['allocate', '2026-04-04']]);
    expect(names({ status: 'allocated' }, true)).toEqual([['followUp', '2026-04-04']]);
    expect(names({ status: 'allocated' })).toEqual([['review', '2026-04-04']]);
  });

  it('that is decided is released, and closed once nobody can appeal any more', () => {
    const decided = { status: 'decided', outcome: 'partDisclosed', releasedOn: day } as const;
    expect(names({ ...decided, releasedOn: null })).toEqual([['release', null]]);
    expect(names({ ...decided, appealUntil: null })).toEqual([['setAppealDate', null]]);
    expect(names({ ...decided, appealUntil: day })).toEqual([]);
    expect(names({ ...decided, appealUntil: calendarDate('2026-03-30') })).toEqual([['close', '2026-03-30']]);
    expect(names({ ...decided, outcome: 'noRecords', releasedOn: null, appealUntil: calendarDate('2026-03-30') })).toEqual([['close', '2026-03-30']]);
  });

  it('under appeal waits for the representations', () => {
    expect(names({ status: 'appealed', appealDueOn: calendarDate('2026-05-01') })).toEqual([['represent', '2026-05-01']]);
  });

  it('that is contentious has the notice beside its task and never in its place', () => {
    const flagged = { contentious: true, contentiousDueOn: calendarDate('2026-03-27') } as const;
    for (const status of Object.keys(requestLifecycle.states) as FoiRequest['status'][]) {
      const [plain, both] = [names({ status }), names({ status, ...flagged })];
      expect(both.filter(([name]) => name !== 'notice')).toEqual(plain);
      expect(names({ status, ...flagged, contentiousSentOn: day })).toEqual(plain);
    }
    expect(names({ ...flagged, status: 'review' })).toEqual([['submit', '2026-04-04'], ['notice', '2026-03-27']]);
  });
});

it('gives a manager their own open call-outs', async () => {
  const work = office.as('foiCoordinator');
  const { callOut } = await ask(work, await register(work), office.person('manager'));
  expect(await found(callOutsToAnswer, 'manager')).toEqual([{
    key: `FoiCallOuts:${callOut.id}`, number: '2026-0001', title: 'Bridge inspections', state: { en: 'Waiting for an answer', fr: 'En attente de réponse' },
    dueOn: '2026-03-16', task: { en: 'Answer the call-out', fr: 'Répondre à la demande de recherche' }, href: `/sites/region/Lists/FoiCallOuts/EditForm.aspx?ID=${callOut.id}`,
  }]);
  expect(await found(callOutsToAnswer, 'otherManager')).toEqual([]);
  await answerCallOut(office.as('manager'), callOut, nilAnswer, 'answer');
  expect(await found(callOutsToAnswer, 'manager')).toEqual([]);
});

it.each(['staff', 'owner', 'recordsCoordinator', 'panelMember', 'communicationsLead'] as const)('asks nothing for %s', async persona => {
  const work = office.as(persona);
  const find = jest.fn();
  const asking: Workplace = { ...work, lists: { ...work.lists, find } };
  const visitor = await work.people.visitor();
  expect(await Promise.all([callOutsToAnswer, requestsToMove, decisionsToApprove].map(source => source.find(asking, visitor)))).toEqual([[], [], []]);
  expect(find).not.toHaveBeenCalled();
});

it.each([['denied', 'manager'], ['notFound', 'manager'], ['denied', 'foiCoordinator']] as const)('answers with nothing from a list that is %s to a %s', async (kind, persona) => {
  const work = office.as(persona);
  const closed: Workplace = { ...work, lists: { ...work.lists, find: () => Promise.reject(new StoreError({ kind })) } };
  const visitor = await work.people.visitor();
  expect(await Promise.all([callOutsToAnswer, requestsToMove].map(source => source.find(closed, visitor)))).toEqual([[], []]);
});

it('lets other troubles be seen', async () => {
  const work = office.as('foiCoordinator');
  const busy: Workplace = { ...work, lists: { ...work.lists, find: () => Promise.reject(new StoreError({ kind: 'busy' })) } };
  await expect(requestsToMove.find(busy, await work.people.visitor())).rejects.toMatchObject({ problem: { kind: 'busy' } });
});
