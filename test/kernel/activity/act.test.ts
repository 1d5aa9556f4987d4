import fc from 'fast-check';
import { Fault } from '../../../local/server/contract';
import { act, ActionOutcome } from '../../../src/kernel/activity/act';
import { isAsLeft } from '../../../src/kernel/activity/asLeft';
import { begin, BeginOutcome } from '../../../src/kernel/activity/begin';
import { ActivityEntry, checkChain } from '../../../src/kernel/activity/chain';
import { subjectOf } from '../../../src/kernel/activity/record';
import { ItemOf } from '../../../src/kernel/lists/defineList';
import { isProblem } from '../../../src/kernel/ports/storeError';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { Office, startOffice } from '../../sharepoint/office';
import { activity, testSystem, things } from '../../sharepoint/things';

type Thing = ItemOf<typeof things>;

let office: Office;
let work: Workplace;
let count = 0;

beforeAll(async () => {
  office = await startOffice({ systems: [testSystem] });
  work = { ...office.workplaceAs('foiCoordinator'), log: { warn: () => undefined } };
}, 30_000);
afterAll(() => office.close());
beforeEach(() => office.wire.listen());

const newId = (): string => `action-${(count += 1)}`;
const beginThing = (actionId: string, number: string): Promise<BeginOutcome<typeof things>> =>
  begin(work, { list: things, activity, action: 'begin', actionId, actor: 'f', fields: { title: 'x', number, status: 'open', affirmed: false, pages: 0 }, data: { number } });
/** Counts one page more than the person saw. */
const countPage = (item: Thing, actionId: string): Promise<ActionOutcome<typeof things>> =>
  act(work, { list: things, activity, item, action: 'count', actionId, actor: 'f', changes: { pages: (item.pages ?? 0) + 1 }, data: { seen: item.pages, note: null } });
const made = async (): Promise<Thing> => {
  const outcome = await beginThing(newId(), `N-${(count += 1)}`);
  if (outcome.kind !== 'done') throw new Error('not made');
  return outcome.item;
};
const entriesOf = async (item: Thing): Promise<readonly ActivityEntry[]> => (await work.lists.find(activity, { where: { subject: subjectOf(things, item.id) }, top: 500 })).items;

/** Spoils the first requests in turn, then none. */
const spoilt = (faults: readonly (Fault | undefined)[]): void => {
  const left = [...faults];
  office.wire.listen(() => left.shift());
};
const orOutOfReach = async <T>(attempt: Promise<T>): Promise<T | 'outOfReach'> =>
  attempt.catch((error: unknown) => {
    if (isProblem(error, 'disconnected', 'busy')) return 'outOfReach' as const;
    throw error;
  });

const faults = fc.array(fc.constantFrom<Fault | undefined>(undefined, undefined, undefined, 'throttle', 'unavailable', 'cutBefore', 'cutAfter'), { maxLength: 14 });
interface Step {
  readonly faults: readonly (Fault | undefined)[];
  readonly presses: 1 | 2;
  /** Acts on what was read before the step before. */
  readonly stale: boolean;
}
const steps = fc.array(fc.record<Step>({ faults, presses: fc.constantFrom<1 | 2>(1, 2), stale: fc.boolean() }), { minLength: 1, maxLength: 3 });

/** Presses the button, twice at once perhaps, and again on a quiet line when SharePoint could not be reached. */
async function press<T>(step: Step, attempt: () => Promise<T>): Promise<T> {
  spoilt(step.faults);
  const outcomes = await Promise.all(Array.from({ length: step.presses }, () => orOutOfReach(attempt())));
  office.wire.listen();
  const reached = outcomes.find((outcome): outcome is Awaited<T> => outcome !== 'outOfReach');
  return reached === undefined || outcomes.includes('outOfReach') ? attempt() : reached;
}

describe('an action on an item', () => {
  it('is done once or not at all, whatever happens on the wire, and Activity tells all of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record<Step>({ faults, presses: fc.constantFrom<1 | 2>(1, 2), stale: fc.constant(false) }), steps, async (start, rest) => {
        const beginId = newId();
        const number = `N-${beginId}`;
        const begun = await press(start, () => beginThing(beginId, number));
        if (begun.kind !== 'done') return false;
        const done = [beginId];
        const refused: string[] = [];
        let seen = begun.item;
        for (const step of rest) {
          const now = await work.lists.get(things, begun.item.id);
          const actionId = newId();
          const outcome = await press(step, () => countPage(step.stale ? seen : now, actionId));
          (outcome.kind === 'done' ? done : refused).push(actionId);
          seen = now;
        }
        const last = newId();
        const final = await countPage(await work.lists.get(things, begun.item.id), last);
        if (final.kind !== 'done') return false;

        const entries = await entriesOf(begun.item);
        const items = await work.lists.find(things, { where: { number } });
        expect(items.items).toHaveLength(1);
        expect(entries.map(entry => entry.actionId).sort()).toEqual([...done, last].sort());
        expect(entries.some(entry => refused.includes(entry.actionId))).toBe(false);
        expect(final.item.pages).toBe(done.length);
        expect(await checkChain(entries)).toEqual([]);
        expect(await isAsLeft(things, final.item)).toBe(true);
        return true;
      }),
      { numRuns: 200 },
    );
  }, 300_000);

  it('is a conflict when another came first, and shows what they left', async () => {
    const item = await made();
    await countPage(item, newId());
    const outcome = await countPage(item, newId());
    expect(outcome).toMatchObject({ kind: 'conflict', theirs: { pages: 1 } });
    expect(await entriesOf(item)).toHaveLength(2);
  });

  it('is known as done when its answer was lost and others acted since', async () => {
    const item = await made();
    const lost = newId();
    const after = await countPage(item, lost);
    if (after.kind !== 'done') throw new Error('not done');
    await countPage(after.item, newId());
    expect(await countPage(item, lost)).toMatchObject({ kind: 'done', item: { pages: 2 } });
  });

  it('is not done again on the item as others left it since', async () => {
    const first = newId();
    const mine = await countPage(await made(), first);
    if (mine.kind !== 'done') throw new Error('not done');
    const theirs = await countPage(mine.item, newId());
    if (theirs.kind !== 'done') throw new Error('not done');
    expect(await countPage(theirs.item, first)).toMatchObject({ kind: 'done', item: { pages: 2 } });
    expect(await checkChain(await entriesOf(theirs.item))).toEqual([]);
    expect(await entriesOf(theirs.item)).toHaveLength(3);
  });

  it('is done although Activity could not be reached, and entered by who acts next', async () => {
    const item = await made();
    office.wire.listen(({ method, url }) => (method === 'POST' && /ThingActivity/.test(url) ? 'cutBefore' : undefined));
    const outcome = await countPage(item, newId());
    expect(outcome).toMatchObject({ kind: 'done', recorded: false });
    expect(await entriesOf(item)).toHaveLength(1);
    office.wire.listen();
    if (outcome.kind === 'done') await countPage(outcome.item, newId());
    expect(await checkChain(await entriesOf(item))).toEqual([]);
    expect(await entriesOf(item)).toHaveLength(3);
  });

  it('does not overwrite the only account of the action before', async () => {
    const item = await made();
    const isEntry = ({ method, url }: { method: string; url: string }): Fault | undefined => (method === 'POST' && /ThingActivity/.test(url) ? 'cutBefore' : undefined);
    office.wire.listen(isEntry);
    const first = await countPage(item, newId());
    if (first.kind !== 'done') throw new Error('not done');
    expect(await orOutOfReach(countPage(first.item, newId()))).toBe('outOfReach');
    office.wire.listen();
    expect(await work.lists.get(things, item.id)).toMatchObject({ pages: 1 });
  });

  it('is not done for who may not do it', async () => {
    const item = await made();
    const staff = office.workplaceAs('staff');
    const attempt = act(staff, { list: things, activity, item, action: 'count', actionId: newId(), actor: 's', changes: { pages: 9 }, data: null });
    await expect(attempt).rejects.toMatchObject({ problem: { kind: 'denied' } });
  });
});

describe('a new item', () => {
  it('is refused when another has its number', async () => {
    const number = `N-${newId()}`;
    await beginThing(newId(), number);
    expect(await beginThing(newId(), number)).toEqual({ kind: 'duplicate' });
  });

  it('is not made again when the answer was lost and others have acted on it', async () => {
    const actionId = newId();
    const number = `N-${actionId}`;
    const outcome = await beginThing(actionId, number);
    if (outcome.kind !== 'done') throw new Error('not made');
    await countPage(outcome.item, newId());
    expect(await beginThing(actionId, number)).toMatchObject({ kind: 'done', recorded: true, item: { id: outcome.item.id, pages: 1 } });
  });
});

describe("a change in SharePoint's own grid", () => {
  it('no longer matches the latest action', async () => {
    const item = await made();
    expect(await isAsLeft(things, item)).toBe(true);
    const changed = await work.lists.update(things, item.id, item.etag, { wording: 'typed into the grid' });
    expect(await isAsLeft(things, changed)).toBe(false);
  });

  it('shows when it forges the latest action too', async () => {
    const item = await made();
    const forged = JSON.stringify({ ...JSON.parse(item.lastAction ?? ''), actor: 'someone else' });
    const changed = await work.lists.update(things, item.id, item.etag, { lastAction: forged });
    expect(await isAsLeft(things, changed)).toBe(false);
  });

  it('does not hide behind what SharePoint itself does to values', async () => {
    const item = await made();
    const outcome = await act(work, {
      list: things, activity, item, action: 'edit', actionId: newId(), actor: 'f', data: { missing: undefined as never },
      changes: { wording: 'a\r\nb', title: 'Été', dueOn: '2026-07-01' as never, seenAt: '2026-03-05T17:00:00.123Z' as never, pages: 0, assignedTo: item.modifiedBy },
    });
    if (outcome.kind !== 'done') throw new Error('not done');
    expect(await isAsLeft(things, outcome.item)).toBe(true);
    expect(await checkChain(await entriesOf(item))).toEqual([]);
  });
});

describe('the chain of an item', () => {
  it('shows an entry that was changed, removed or slipped in', async () => {
    let item = await made();
    for (let step = 0; step < 3; step += 1) {
      const outcome = await countPage(item, newId());
      if (outcome.kind === 'done') item = outcome.item;
    }
    const entries = [...(await entriesOf(item))].sort((a, b) => a.position - b.position);
    expect(await checkChain(entries.map(entry => (entry.position === 2 ? { ...entry, actor: 'x' } : entry)))).toEqual([{ fault: 'changed', position: 2 }]);
    expect(await checkChain(entries.filter(entry => entry.position !== 2))).toEqual([{ fault: 'missing', position: 2 }]);
    expect(await checkChain(entries.map(entry => (entry.position === 3 ? { ...entry, data: 'not ours' } : entry)))).toEqual([{ fault: 'changed', position: 3 }]);
    expect(await checkChain([...entries, { ...entries[1], previousHash: 'x' }])).toContainEqual({ fault: 'detached', position: 2 });
  });
});
