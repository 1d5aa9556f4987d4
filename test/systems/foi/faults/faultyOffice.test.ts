import { Fault } from '../../../../local/server/contract';
import { PersonaId } from '../../../../local/site';
import { isProblem } from '../../../../src/kernel/ports/storeError';
import { Visitor } from '../../../../src/kernel/ports/people';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { readEvents } from '../../../../src/systems/foi/work/events';
import { requestTransitions, RequestTransition } from '../../../../src/systems/foi/work/standing';
import { allActivity, allRequests, register } from '../work/cases';
import { officeForEachTest } from '../../../support/workingOffice';
import { Action, someActions } from './someActions';

/** A few hundred with every `npm test`; `npm run soak` takes ten thousand. */
const actions = Number(process.env.SOAK_ACTIONS ?? 250);
const seed = Number(process.env.SOAK_SEED ?? 20_260_310);
/** Enough that no request gathers more events than its column can hold. */
const requestCount = Math.max(6, Math.ceil(actions / 50));
const faultKinds: readonly Fault[] = ['cutAfter', 'cutBefore', 'throttle'];
jest.setTimeout(60_000 + actions * 400);
const office = officeForEachTest();
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Chance that can be played again: a number from 0 to 1 (mulberry32). */
function chance(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A colleague at a page that may show an older version of each request. */
interface Page {
  readonly work: Workplace;
  readonly visitor: Visitor;
  readonly seen: Map<number, FoiRequest>;
}

/** Everything that was pressed, and what became of it. */
interface Ledger {
  readonly done: Map<string, { readonly transition: RequestTransition; readonly request: number }>;
  readonly refused: Set<string>;
}

/** Presses a button until it is answered, as a person does who is told to try again. The last tries go over a quiet wire. */
async function answered(work: Workplace, action: Action, request: FoiRequest, actionId: string, quiet: () => void): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    if (attempt > 3) quiet();
    try {
      return (await action(work, request, actionId)).kind;
    } catch (error) {
      if (isProblem(error, 'denied')) return 'denied';
      if (!isProblem(error, 'disconnected', 'busy', 'stale') || attempt === 8) throw error;
    }
  }
}

it(`leaves one right result of ${actions} actions by three people with faults, double clicks and pages left open`, async () => {
  const random = chance(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  const pageOf = async (persona: PersonaId): Promise<Page> => {
    const work = office.as(persona);
    return { work, visitor: await work.people.visitor(), seen: new Map() };
  };
  const pages = [await pageOf('foiCoordinator'), await pageOf('foiCoordinator'), await pageOf('foiApprover')];
  const steps = someActions([office.person('manager'), office.person('otherManager')]);
  const made = [];
  for (let count = 0; count < requestCount; count += 1) made.push(await register(pages[0].work, count % 2 ? { feePaidOn: null } : {}));
  for (const page of pages) made.forEach(request => page.seen.set(request.id, request));
  const ledger: Ledger = { done: new Map(), refused: new Set() };
  const disturbed = (): Fault | undefined => (random() < 0.06 ? pick(faultKinds) : undefined);

  let pressed = 0;
  for (let tried = 0; pressed < actions && tried < actions * 20; tried += 1) {
    const page = pick(pages);
    const { id } = pick(made);
    if (random() < 0.7) page.seen.set(id, await page.work.lists.get(requests, id));
    const request = page.seen.get(id) as FoiRequest;
    const offered = requestTransitions(request, page.visitor).filter(name => steps[name]);
    // Ends are rarer than other steps, or nothing else would be seen.
    const choices = offered.filter(name => !['close', 'transfer'].includes(name) || random() < 0.1);
    if (choices.length === 0) continue;
    const transition = pick(choices);
    const actionId = `soak-${pressed}`;
    pressed += 1;
    office.disturb(disturbed);
    const quiet = (): void => office.disturb(undefined);
    const presses = random() < 0.15 ? 2 : 1;
    const kinds = await Promise.all(Array.from({ length: presses }, () => answered(page.work, steps[transition] as Action, request, actionId, quiet)));
    quiet();
    if (kinds.includes('done')) ledger.done.set(actionId, { transition, request: id });
    else ledger.refused.add(actionId);
  }

  await check(ledger, pressed);
});

async function check({ done, refused }: Ledger, pressed: number): Promise<void> {
  const work = office.as('foiCoordinator');
  const entries = await allActivity(work);
  const times = new Map<string, number>();
  for (const { actionId } of entries) times.set(actionId, (times.get(actionId) ?? 0) + 1);
  const lost = [...done.keys()].filter(id => !times.has(id));
  const twice = [...times].filter(([, count]) => count > 1).map(([id]) => id);
  const unasked = [...refused].filter(id => times.has(id));
  expect({ lost, twice, unasked }).toEqual({ lost: [], twice: [], unasked: [] });

  // What an action added to the clock is there, once for each.
  const kept = await allRequests(work);
  for (const request of kept) {
    const narrowed = readEvents(request).filter(({ type }) => type === 'narrowed').length;
    const extended = readEvents(request).filter(({ type }) => type === 'extensionNoticeSent').length;
    const mine = [...done.values()].filter(entry => entry.request === request.id);
    expect([request.id, narrowed, extended]).toEqual([request.id, mine.filter(({ transition }) => transition === 'narrow').length, mine.filter(({ transition }) => transition === 'extend').length]);
  }
  expect(done.size + refused.size).toBe(pressed);
  expect(done.size).toBeGreaterThan(pressed / 3);
  // That every item has a whole account is asked after each test of the office.
}
