import { CalendarDate } from '../../src/kernel/dates/calendarDate';
import { Workplace } from '../../src/kernel/ports/workplace';
import { FoiRequest, requests } from '../../src/systems/foi/lists';
import { allocate } from '../../src/systems/foi/work/allocate';
import { answerCallOut } from '../../src/systems/foi/work/answer';
import { closeRequest } from '../../src/systems/foi/work/close';
import { callOutsOf } from '../../src/systems/foi/work/findWork';
import { recordFee } from '../../src/systems/foi/work/recordFee';
import { registerRequest } from '../../src/systems/foi/work/register';
import { PersonaId } from '../site';
import { workplaceAs } from './connect';
import { seedDay, SeedRequest, seedRequests } from './foiRequests';

class SeedError extends Error {}

/** Plays the demonstration requests through the real operations, each action on its own day. */
export async function seedFoi(siteUrl: string, today: CalendarDate): Promise<void> {
  const inOrder = [...seedRequests].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const [index, request] of inOrder.entries()) await play(siteUrl, today, request, `seed-${index + 1}`);
}

async function play(siteUrl: string, today: CalendarDate, request: SeedRequest, id: string): Promise<void> {
  const on = (after: number): CalendarDate => seedDay(today, request, after);
  const as = (persona: PersonaId, after: number): Workplace => workplaceAs(siteUrl, persona, on(after));
  const again = (work: Workplace, item: FoiRequest): Promise<FoiRequest> => work.lists.get(requests, item.id);

  const registered = await registerRequest(as('foiCoordinator', 0), { ...request.facts, receivedOn: on(0), feePaidOn: request.feeAfter === 0 ? on(0) : null }, `${id}-register`);
  let item = done(registered.kind, registered.kind === 'done' ? registered.item : undefined);
  if (request.feeAfter !== undefined && request.feeAfter > 0) {
    const work = as('foiCoordinator', request.feeAfter);
    const paid = await recordFee(work, item, { feePaidOn: on(request.feeAfter) }, `${id}-fee`);
    item = done(paid.kind, paid.kind === 'done' ? paid.item : undefined);
  }
  if (request.allocatedAfter === undefined || !request.to) return;

  const work = as('foiCoordinator', request.allocatedAfter);
  const { person: manager } = await as(request.to, request.allocatedAfter).people.visitor();
  const allocated = await allocate(work, item, { manager, dueOn: null }, `${id}-allocate`);
  item = done(allocated.kind, allocated.kind === 'done' ? allocated.item : undefined);
  if (request.answeredAfter !== undefined) await answer(as(request.to, request.answeredAfter), item, id);
  if (request.closedAfter === undefined) return;

  const closing = as('foiCoordinator', request.closedAfter);
  const closed = await closeRequest(closing, await again(closing, item), { decisionSentOn: on(request.closedAfter), outcome: 'partDisclosed' }, `${id}-close`);
  done(closed.kind, closed.kind === 'done' ? closed.item : undefined);
}

async function answer(work: Workplace, request: FoiRequest, id: string): Promise<void> {
  const [callOut] = await callOutsOf(work, request.number);
  const facts = {
    found: 'records', nilReason: null, searchedBy: 'Regional engineering staff', searchedWhere: 'Shared drive of the area office; filing room, bays 4 to 6', searchTerms: 'inspection, invoice, base camp',
    searchMinutes: 95, preparationMinutes: 40, recordCount: 18, pageCount: 126, sensitivities: 'Names of suppliers and prices (third parties)', otherHolders: null, affirmed: true,
  } as const;
  const outcome = await answerCallOut(work, callOut, facts, `${id}-answer`);
  done(outcome.kind, outcome.kind === 'done' ? outcome.item : undefined);
}

function done<Item>(kind: string, item: Item | undefined): Item {
  if (item === undefined) throw new SeedError(`A demonstration request could not be played: ${kind}`);
  return item;
}
