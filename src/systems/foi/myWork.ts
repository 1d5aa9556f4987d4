import { isProblem } from '../../kernel/ports/storeError';
import { Visitor } from '../../kernel/ports/people';
import { Workplace } from '../../kernel/ports/workplace';
import { WorkItem, WorkSource } from '../../kernel/system/workSource';
import { Bilingual } from '../../kernel/text';
import { callOutLifecycle, requestLifecycle } from './lifecycle';
import { CallOut, callOuts, FoiRequest, requests } from './lists';
import { callOutAddress, requestAddress } from './work/addresses';
import { byDueDate, everyPage, openRequests } from './work/findWork';

const tasks = {
  answer: { en: 'Answer the call-out', fr: 'Répondre à la demande de recherche' },
  allocate: { en: 'Allocate to a manager', fr: 'Attribuer à un gestionnaire' },
  followUp: { en: 'Follow up with the managers', fr: 'Relancer les gestionnaires' },
  decide: { en: 'Send the decision and close', fr: 'Envoyer la décision et fermer' },
} as const satisfies Record<string, Bilingual>;

/** Call-outs that wait for the answer of the manager at the page. */
export const callOutsToAnswer: WorkSource = {
  id: 'foiCallOuts',
  find: (work, visitor) => (visitor.roles.includes('manager') ? unlessClosed(() => myCallOuts(work, visitor)) : nothing()),
};

/** Requests that wait for a coordinator. */
export const requestsToMove: WorkSource = {
  id: 'foiRequests',
  find: (work, visitor) => (visitor.roles.includes('foiCoordinator') ? unlessClosed(() => waitingRequests(work)) : nothing()),
};

function nothing(): Promise<readonly WorkItem[]> {
  return Promise.resolve([]);
}

/** A list that is closed to the visitor, or not there yet, holds nothing for them. */
async function unlessClosed(find: () => Promise<readonly WorkItem[]>): Promise<readonly WorkItem[]> {
  try {
    return await find();
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return [];
    throw error;
  }
}

async function myCallOuts(work: Workplace, { person }: Visitor): Promise<readonly WorkItem[]> {
  const mine = await everyPage(after => work.lists.find(callOuts, { where: { status: 'asked', assignedTo: person.id }, top: 500, after }));
  return [...mine].sort(byDueDate).map(callOut => callOutItem(work, callOut));
}

function callOutItem(work: Workplace, { id, requestNumber, title, status, dueOn }: CallOut): WorkItem {
  const state = callOutLifecycle.states[status].label;
  return { key: `${callOuts.name}:${id}`, number: requestNumber, title, state, dueOn, task: tasks.answer, href: callOutAddress(work, id) };
}

async function waitingRequests(work: Workplace): Promise<readonly WorkItem[]> {
  const [open, asked] = await Promise.all([openRequests(work), openCallOuts(work)]);
  const searched = new Set(asked.map(callOut => callOut.requestNumber));
  return open.map(request => requestItem(work, request, searched.has(request.number)));
}

function openCallOuts(work: Workplace): Promise<readonly CallOut[]> {
  return everyPage(after => work.lists.find(callOuts, { where: { status: 'asked' }, top: 500, after }));
}

function requestItem(work: Workplace, request: FoiRequest, isSearched: boolean): WorkItem {
  const { id, number, title, status, dueOn } = request;
  const state = requestLifecycle.states[status].label;
  return { key: `${requests.name}:${id}`, number, title, state, dueOn, task: taskOf(request, isSearched), href: requestAddress(work, number) };
}

function taskOf({ status }: FoiRequest, isSearched: boolean): Bilingual {
  if (status === 'registered') return tasks.allocate;
  return isSearched ? tasks.followUp : tasks.decide;
}
