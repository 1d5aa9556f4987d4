import { ActionOutcome } from '../../../kernel/activity/act';
import { addDays } from '../../../kernel/dates/calendarDate';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { takeStepAnyway } from '../../../kernel/lifecycle/takeStepAnyway';
import { Workplace } from '../../../kernel/ports/workplace';
import { FileRequest, fileRequests, PaperFile } from '../fileRoomLists';
import { settingsOf } from '../settings/readSettings';
import { FileOutcome, hindered, NewRequestOutcome, RequestOutcome } from './contract';
import { fileNumbered } from './findFiles';
import { livedRequest } from './lived';
import { tellReady } from './notices';
import { nextInQueue, queueOf } from './queue';

/** Days in which the room answers a request for a file on its shelf. */
const answerDays = 2;

/** Somebody asks for a file, for themselves. The same `actionId` always gives the same request. Throws StoreError. */
export async function requestFile(work: Workplace, file: PaperFile, purpose: string | null, actionId: string): Promise<NewRequestOutcome> {
  const { person } = await work.people.visitor();
  if (file.status === 'disposed') return hindered({ because: 'disposed' });
  if (file.status === 'chargedOut' && file.assignedTo?.id === person.id) return hindered({ because: 'hasIt' });
  const mine = (await queueOf(work, file.number)).find(({ assignedTo }) => assignedTo?.id === person.id);
  if (mine && mine.lastActionId !== actionId) return hindered({ because: 'asksAlready' });
  const soonest = addDays(work.clock.today(), answerDays);
  const dueOn = file.status === 'chargedOut' && file.dueOn !== null && file.dueOn > soonest ? file.dueOn : soonest;
  const fields = { title: file.title, fileNumber: file.number, assignedTo: person, requestedAt: work.clock.now(), purpose, dueOn };
  return takeFirstStep(work, livedRequest, 'request', { fields, data: { fileNumber: file.number } }, actionId);
}

/** Takes a request back; whoever is next is laid out for from the list of requests. Throws StoreError. */
export function cancelRequest(work: Workplace, request: FileRequest, actionId: string): Promise<ActionOutcome<typeof fileRequests>> {
  return takeStep(work, livedRequest, 'cancel', request, { changes: {}, data: { fileNumber: request.fileNumber } }, actionId);
}

/** Lays a file out for whoever asked first, and tells them. Throws StoreError. */
export async function makeReady(work: Workplace, request: FileRequest, actionId: string): Promise<RequestOutcome> {
  const [file, queue] = await Promise.all([fileNumbered(work, request.fileNumber), queueOf(work, request.fileNumber)]);
  if (!file) return hindered({ because: 'notThere', what: request.fileNumber });
  const isRepeat = request.lastActionId === actionId;
  const next = nextInQueue(queue);
  if (!isRepeat && next && next.id !== request.id) return hindered({ because: 'queue', first: next });
  if (!isRepeat && file.status !== 'inShelf') return hindered({ because: 'notOnShelf', file });
  const { collectDays } = await settingsOf(work);
  const dueOn = addDays(work.clock.today(), collectDays);
  const outcome = await takeStep(work, livedRequest, 'makeReady', request, { changes: { dueOn }, data: { fileNumber: request.fileNumber, dueOn } }, actionId);
  return outcome.kind === 'done' ? { ...outcome, mail: await tellReady(work, outcome.item) } : outcome;
}

/**
 * A file is on its shelf again: it is laid out for whoever is next, who is told. What happened meanwhile counts: a colleague may have laid it out,
 * or handed it over. Undefined when nobody waits. Throws StoreError.
 */
export async function serveNext(work: Workplace, file: PaperFile, actionId: string): Promise<RequestOutcome | undefined> {
  const next = nextInQueue(await queueOf(work, file.number));
  if (!next || (next.status === 'ready' && next.lastActionId !== actionId)) return undefined;
  return makeReady(work, next, actionId);
}

/** Closes the request of whoever has the file now. Throws StoreError. */
export async function collect(work: Workplace, { number, assignedTo }: PaperFile, actionId: string): Promise<void> {
  const request = (await queueOf(work, number)).find(each => each.assignedTo?.id === assignedTo?.id);
  if (request) await takeStepAnyway(work, livedRequest, 'collect', request, ({ fileNumber }) => ({ changes: {}, data: { fileNumber } }), actionId);
}

/** A step that leaves the file on its shelf, with what follows for the queue. */
export async function thenServeNext(work: Workplace, outcome: FileOutcome, actionId: string): Promise<FileOutcome> {
  if (outcome.kind !== 'done' || outcome.item.status !== 'inShelf') return outcome;
  const served = await serveNext(work, outcome.item, `${actionId}:ready`);
  return served?.kind === 'done' && served.mail ? { ...outcome, mail: served.mail } : outcome;
}
