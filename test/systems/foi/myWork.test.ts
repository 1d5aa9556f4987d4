import { calendarDate } from '../../../src/kernel/dates/calendarDate';
import { StoreError } from '../../../src/kernel/ports/storeError';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { WorkSource } from '../../../src/kernel/system/workSource';
import { callOutsToAnswer, requestsToMove } from '../../../src/systems/foi/myWork';
import { answerCallOut } from '../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../src/systems/foi/work/close';
import { PersonaId } from '../../../local/site';
import { ask, decision, nilAnswer, register } from './work/cases';
import { officeForEachTest } from './work/office';

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

it('tells a coordinator when to follow up and when to decide', async () => {
  const work = office.as('foiCoordinator');
  const { request, callOut } = await ask(work, await register(work), office.person('manager'));
  const task = async () => (await found(requestsToMove, 'foiCoordinator')).map(item => item.task.en);
  expect(await task()).toEqual(['Follow up with the managers']);
  await answerCallOut(office.as('manager'), callOut, nilAnswer, 'answer');
  expect(await task()).toEqual(['Send the decision and close']);
  await closeRequest(work, request, decision, 'close');
  expect(await task()).toEqual([]);
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
  expect(await Promise.all([callOutsToAnswer, requestsToMove].map(source => source.find(asking, visitor)))).toEqual([[], []]);
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
