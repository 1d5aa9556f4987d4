import { addDays, CalendarDate } from '../../src/kernel/dates/calendarDate';
import { FoiRequest, requests } from '../../src/systems/foi/lists';
import { addRule } from '../../src/systems/foi/rulesDesk/addRule';
import { registerRequest } from '../../src/systems/foi/work/register';
import { PersonaId } from '../site';
import { workplaceAs } from './connect';
import { programAreas, SeedRequest, seedRequests } from './foiRequests';

class SeedError extends Error {}

/** Plays the demonstration requests through the real operations, each action on its own day. */
export async function seedFoi(siteUrl: string, today: CalendarDate): Promise<void> {
  await nameAreas(siteUrl, addDays(today, -365));
  const inOrder = [...seedRequests].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const [index, request] of inOrder.entries()) await play(siteUrl, today, request, `seed-${index + 1}`);
}

async function nameAreas(siteUrl: string, on: CalendarDate): Promise<void> {
  const work = workplaceAs(siteUrl, 'owner', on);
  for (const [index, [title, titleFr]] of programAreas.entries()) await addRule(work, { kind: 'programArea', title, titleFr }, `seed-area-${index + 1}`);
}

async function play(siteUrl: string, today: CalendarDate, seed: SeedRequest, id: string): Promise<void> {
  const on = (after: number): CalendarDate => addDays(today, after - seed.daysAgo);
  const as = (after: number) => (persona: PersonaId) => workplaceAs(siteUrl, persona, on(after));
  const registered = await registerRequest(as(0)('foiCoordinator'), { ...seed.facts, receivedOn: on(0), feePaidOn: seed.withoutFee ? null : on(0) }, `${id}-register`);
  if (registered.kind !== 'done') throw new SeedError(`A demonstration request could not be registered: ${registered.kind}`);
  let request: FoiRequest = registered.item;
  for (const [index, [after, take]] of seed.steps.entries()) {
    const outcome = await take({ request, today: on(after), id: `${id}-${index + 1}`, as: as(after) });
    if (outcome.kind !== 'done') throw new SeedError(`Step ${index + 1} of "${request.title}" could not be played: ${outcome.kind}`);
    request = await as(after)('foiCoordinator').lists.get(requests, request.id);
  }
}
