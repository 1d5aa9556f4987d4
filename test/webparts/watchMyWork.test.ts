import { StoreError } from '../../src/kernel/ports/storeError';
import { Visitor } from '../../src/kernel/ports/people';
import { Workplace } from '../../src/kernel/ports/workplace';
import { SystemDeclaration } from '../../src/kernel/system/defineSystem';
import { WorkItem } from '../../src/kernel/system/workSource';
import { Memory } from '../../src/sharepoint/remember';
import { systems } from '../../src/systems';
import { WorkState } from '../../src/webparts/myWork/MyWork';
import { watchMyWork } from '../../src/webparts/myWork/watchMyWork';

const words = { en: 'x', fr: 'x' };
const item: WorkItem = { key: 'a', number: '1', title: 't', state: words, dueOn: null, task: words, href: '#' };
const manager = { person: { id: 7, name: 'Ana', email: 'ana@region.example' }, roles: ['staff', 'manager'] } as unknown as Visitor;
const staff = { ...manager, roles: ['staff'] } as unknown as Visitor;

function memory(): Memory {
  const kept = new Map<string, string>();
  return { read: key => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
}

function told(visitor: () => Promise<Visitor>, find: (who: Visitor) => Promise<readonly WorkItem[]>, kept: Memory): Promise<readonly WorkState[]> {
  const work = { people: { visitor }, log: { warn: () => undefined } } as unknown as Workplace;
  const system: SystemDeclaration = { ...systems[0], work: [{ id: 's', find: (_work, who) => find(who) }] };
  const states: WorkState[] = [];
  watchMyWork(work, [system], kept, state => states.push(state));
  return new Promise(resolve => setImmediate(() => setImmediate(() => resolve(states))));
}

const asManager = () => Promise.resolve(manager);

it('waits, then shows what is found', async () => {
  expect(await told(asManager, async () => [item], memory())).toMatchObject([{ kind: 'waiting' }, { kind: 'found', work: { items: [{ key: 'a' }] } }]);
});

it('shows at once what the last visit showed, and asks for the visitor and the work in one moment', async () => {
  const kept = memory();
  await told(asManager, async () => [item], kept);
  const order: string[] = [];
  const states = await told(
    () => (order.push('visitor'), asManager()),
    async () => (order.push('work'), [item]),
    kept,
  );
  expect(states).toMatchObject([{ kind: 'found' }]);
  expect(order).toEqual(['visitor', 'work']);
});

it('asks again when the roles have changed since', async () => {
  const kept = memory();
  await told(asManager, async () => [item], kept);
  const states = await told(() => Promise.resolve(staff), async who => (who.roles.includes('manager') ? [item] : []), kept);
  expect(states[states.length - 1]).toMatchObject({ kind: 'found', work: { items: [] } });
});

it('keeps what it shows when SharePoint can not be reached, and says that it is not everything', async () => {
  const kept = memory();
  await told(asManager, async () => [item], kept);
  const states = await told(asManager, () => Promise.reject(new StoreError({ kind: 'disconnected' })), kept);
  expect(states[states.length - 1]).toMatchObject({ kind: 'found', work: { items: [{ key: 'a' }], complete: false } });
});

it('begins anew over a spoiled memory', async () => {
  const kept = memory();
  kept.write('myWork', '{');
  expect(await told(asManager, async () => [item], kept)).toMatchObject([{ kind: 'waiting' }, { kind: 'found' }]);
});
