import { Visitor } from '../../kernel/ports/people';
import { Workplace } from '../../kernel/ports/workplace';
import { sourceFor } from '../../kernel/system/sourceFor';
import { WorkItem, WorkSource } from '../../kernel/system/workSource';
import { Bilingual } from '../../kernel/text';
import { callOutLifecycle } from './callOutLifecycle';
import { requestLifecycle } from './lifecycle';
import { CallOut, callOuts, FoiRequest, requests } from './lists';
import { approvalTask, RequestTask, tasksOf } from './requestTasks';
import { callOutAddress, requestAddress } from './work/addresses';
import { byDueDate } from '../../kernel/lists/byDueDate';
import { everyPage } from '../../kernel/lists/everyPage';
import { openRequests } from './work/findWork';

const answer: Bilingual = { en: 'Answer the call-out', fr: 'Répondre à la demande de recherche' };

/** Call-outs that wait for the answer of the manager at the page. */
export const callOutsToAnswer: WorkSource = sourceFor('foiCallOuts', ['manager'], myCallOuts);
/** Requests that wait for a coordinator. */
export const requestsToMove: WorkSource = sourceFor('foiRequests', ['foiCoordinator'], waitingRequests);
/** Decisions that wait for a decision maker. */
export const decisionsToApprove: WorkSource = sourceFor('foiApprovals', ['foiApprover'], waitingDecisions);

async function myCallOuts(work: Workplace, { person }: Visitor): Promise<readonly WorkItem[]> {
  const mine = await everyPage(after => work.lists.find(callOuts, { where: { status: 'asked', assignedTo: person.id }, top: 500, after }));
  return [...mine].sort(byDueDate).map(callOut => callOutItem(work, callOut));
}

function callOutItem(work: Workplace, { id, requestNumber, title, status, dueOn }: CallOut): WorkItem {
  const state = callOutLifecycle.states[status].label;
  return { key: `${callOuts.name}:${id}`, number: requestNumber, title, state, dueOn, task: answer, href: callOutAddress(work, id) };
}

/** What is due first at the top; what has no date, such as a request whose clock stands still, comes last. */
async function waitingRequests(work: Workplace): Promise<readonly WorkItem[]> {
  const today = work.clock.today();
  const [open, asked] = await Promise.all([openRequests(work), openCallOuts(work)]);
  const searched = new Set(asked.map(callOut => callOut.requestNumber));
  const waiting = open.flatMap(request => tasksOf(request, searched.has(request.number), today).map(task => ({ id: request.id, dueOn: task.dueOn, request, task })));
  return waiting.sort(byDueDate).map(({ request, task }) => requestItem(work, request, task));
}

function openCallOuts(work: Workplace): Promise<readonly CallOut[]> {
  return everyPage(after => work.lists.find(callOuts, { where: { status: 'asked' }, top: 500, after }));
}

async function waitingDecisions(work: Workplace): Promise<readonly WorkItem[]> {
  const waiting = await everyPage(after => work.lists.find(requests, { where: { status: 'approval' }, top: 500, after }));
  return [...waiting].sort(byDueDate).map(request => requestItem(work, request, approvalTask(request)));
}

function requestItem(work: Workplace, { id, number, title, status }: FoiRequest, { name, text, dueOn }: RequestTask): WorkItem {
  // Two lines of My work may be of one request.
  const key = name === 'notice' ? `${requests.name}:${id}:notice` : `${requests.name}:${id}`;
  return { key, number, title, state: requestLifecycle.states[status].label, dueOn, task: text, href: requestAddress(work, number) };
}
