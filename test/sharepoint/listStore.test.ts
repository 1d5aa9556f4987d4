import fc from 'fast-check';
import { addDays, calendarDate, fromDayNumber, Instant } from '../../src/kernel/dates/calendarDate';
import { between } from '../../src/kernel/lists/conditions';
import { ItemId, NewFields } from '../../src/kernel/lists/defineList';
import { ListStore } from '../../src/kernel/ports/listStore';
import { SitePeople } from '../../src/kernel/ports/people';
import { isProblem, StoreProblem } from '../../src/kernel/ports/storeError';
import { listStoreOn } from '../../src/sharepoint/listStore';
import { sitePeopleOn } from '../../src/sharepoint/sitePeople';
import { Office, startOffice } from './office';
import { activity, testSystem, things } from './things';

let office: Office;
let store: ListStore;
let people: SitePeople;
let nextNumber = 0;

beforeAll(async () => {
  office = await startOffice({ systems: [testSystem] });
  const connection = office.connectionAs('foiCoordinator');
  store = listStoreOn(connection);
  people = sitePeopleOn(connection);
}, 30_000);
afterAll(() => office.close());
beforeEach(() => office.wire.listen());

const thing = (fields: Partial<NewFields<typeof things>> = {}): NewFields<typeof things> => {
  nextNumber += 1;
  return { title: 'A thing', number: `T-${nextNumber}`, status: 'open', affirmed: false, ...fields };
};
const problemOf = async (work: Promise<unknown>): Promise<StoreProblem | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (isProblem(error, 'stale', 'duplicate', 'denied', 'notFound', 'threshold', 'invalid', 'busy', 'disconnected', 'unexpected') ? error.problem : undefined),
  );

describe('an item', () => {
  it('comes back as it was written, of every kind of column', async () => {
    const helper = await people.ensure('maya.trembath@region.example');
    const written = thing({
      title: "L'été & <b>“quotes”</b>",
      assignedTo: helper,
      helper,
      dueOn: calendarDate('2026-07-01'),
      seenAt: '2026-03-05T17:00:01.000Z' as Instant,
      pages: 2.5,
      affirmed: true,
      wording: 'One line\nand another',
    });
    const added = await store.add(things, written);
    expect(added).toMatchObject(written);
    expect(added.modifiedBy).toMatchObject({ name: 'Fiona Achebe', email: 'fiona.achebe@region.example' });
    expect(await store.get(things, added.id)).toEqual(added);
    expect((await store.find(things, { where: { number: written.number } })).items).toEqual([added]);
  });

  it('reads empty columns as null and clears what is set to null', async () => {
    const added = await store.add(things, thing({ pages: 3, wording: 'x', dueOn: calendarDate('2026-01-31') }));
    const cleared = await store.update(things, added.id, added.etag, { pages: null, wording: null, dueOn: null });
    expect(cleared).toMatchObject({ pages: null, wording: null, dueOn: null, assignedTo: null, seenAt: null, affirmed: false });
  });

  it('is not there for who may not see it', async () => {
    const added = await store.add(things, thing());
    expect(await problemOf(listStoreOn(office.connectionAs('staff')).get(things, added.id))).toEqual({ kind: 'denied' });
    expect(await problemOf(store.get(things, 99_999 as ItemId<'Things'>))).toEqual({ kind: 'notFound' });
  });
});

describe('the versions of an item', () => {
  it('say what it held, when and by whom, the present one first', async () => {
    const added = await store.add(things, thing({ title: 'First', wording: 'One\ntwo', pages: 1.5, affirmed: true }));
    await listStoreOn(office.connectionAs('owner')).update(things, added.id, added.etag, { title: 'Second', wording: null, pages: null, status: 'waiting', affirmed: false });
    const versions = await store.versions(things, added.id, ['title', 'wording', 'pages', 'status', 'affirmed']);
    expect(versions).toEqual([
      { label: '2.0', at: '2026-03-05T17:00:00.000Z', by: 'Owen Marsh', fields: { title: 'Second', wording: null, pages: null, status: 'waiting', affirmed: false } },
      { label: '1.0', at: '2026-03-05T17:00:00.000Z', by: 'Fiona Achebe', fields: { title: 'First', wording: 'One\ntwo', pages: 1.5, status: 'open', affirmed: true } },
    ]);
  });

  it('are not told to who may not see the item', async () => {
    const added = await store.add(things, thing());
    expect(await problemOf(listStoreOn(office.connectionAs('staff')).versions(things, added.id, ['title']))).toEqual({ kind: 'denied' });
  });
});

describe('a write', () => {
  it('is refused when another came first, and changes nothing', async () => {
    const added = await store.add(things, thing());
    const theirs = await store.update(things, added.id, added.etag, { title: 'Theirs' });
    expect(await problemOf(store.update(things, added.id, added.etag, { title: 'Ours' }))).toEqual({ kind: 'stale' });
    expect(await store.get(things, added.id)).toEqual(theirs);
  });

  it('is refused for a value that must be unique', async () => {
    const added = await store.add(things, thing());
    expect(await problemOf(store.add(things, thing({ number: added.number })))).toEqual({ kind: 'duplicate' });
  });

  it('is refused for a value that does not fit, naming the column', async () => {
    expect(await problemOf(store.add(things, thing({ number: 'x'.repeat(21) })))).toEqual({ kind: 'invalid', field: 'number' });
    expect(await problemOf(store.add(things, thing({ status: 'lost' as 'open' })))).toEqual({ kind: 'invalid', field: 'status' });
    expect(await problemOf(store.add(things, thing({ pages: Number.NaN })))).toEqual({ kind: 'invalid', field: 'pages' });
    expect(await problemOf(store.add(things, thing({ dueOn: '2026-02-30' as never })))).toEqual({ kind: 'invalid', field: 'dueOn' });
    expect(office.wire.requests).toEqual([]);
  });

  it('is refused by the server for who may only read or add', async () => {
    const entry = { title: 'x', actionId: 'denied-1', subject: 'Things:1', position: 1, at: '2026-03-05T17:00:00.000Z' as Instant, actor: 'a', data: '{}', hash: 'h' };
    const manager = listStoreOn(office.connectionAs('manager'));
    const added = await manager.add(activity, entry);
    expect(await problemOf(manager.update(activity, added.id, added.etag, { title: 'y' }))).toEqual({ kind: 'denied' });
    expect(await problemOf(manager.add(things, thing()))).toEqual({ kind: 'denied' });
  });
});

describe('a question', () => {
  it('is answered page by page, in order', async () => {
    for (let count = 0; count < 7; count += 1) await store.add(things, thing({ title: 'Paged', status: 'waiting', dueOn: addDays(calendarDate('2026-05-01'), count % 4) }));
    const query = { where: { status: 'waiting' }, and: { title: 'Paged' }, orderBy: { column: 'dueOn' }, top: 3 } as const;
    const first = await store.find(things, query);
    const second = await store.find(things, { ...query, after: first.next });
    const third = await store.find(things, { ...query, after: second.next });
    const all = [...first.items, ...second.items, ...third.items];
    expect(all.map(item => item.dueOn)).toEqual(all.map(item => item.dueOn).sort());
    expect(new Set(all.map(item => item.id)).size).toBe(7);
    expect(third.next).toBeUndefined();
  });

  it('finds people by number and empty columns', async () => {
    const helper = await people.ensure('luc.beaulieu@region.example');
    const added = await store.add(things, thing({ title: 'Assigned', assignedTo: helper }));
    const mine = await store.find(things, { where: { status: 'open', assignedTo: helper?.id } });
    expect(mine.items.map(item => item.id)).toEqual([added.id]);
  });

  it('is answered with the columns that are asked for alone, a person joined only when named', async () => {
    const helper = await people.ensure('maya.trembath@region.example');
    const added = await store.add(things, thing({ title: 'Counted', pages: 4, helper, dueOn: calendarDate('2026-07-01') }));
    const query = { where: { number: added.number } } as const;
    office.wire.listen();
    expect(await store.findColumns(things, query, ['pages', 'dueOn', 'wording'])).toEqual({ items: [{ id: added.id, pages: 4, dueOn: '2026-07-01', wording: null }] });
    const asked = new URL(office.wire.requests[0].url, 'https://site.invalid').searchParams;
    expect([asked.get('$select'), asked.get('$expand')]).toEqual(['Id,Pages,DueOn,Wording', null]);
    expect((await store.findColumns(things, query, ['helper'])).items).toEqual([{ id: added.id, helper }]);
  });

  it('is answered page by page with some columns too', async () => {
    for (let count = 0; count < 3; count += 1) await store.add(things, thing({ title: 'Narrow', status: 'waiting', pages: count }));
    const query = { where: { status: 'waiting' }, and: { title: 'Narrow' }, top: 2 } as const;
    const first = await store.findColumns(things, query, ['pages']);
    const second = await store.findColumns(things, { ...query, after: first.next }, ['pages']);
    expect([...first.items, ...second.items].map(item => item.pages)).toEqual([0, 1, 2]);
    expect(second.next).toBeUndefined();
  });

  it('is not sent when nothing can match it', async () => {
    expect(await store.find(things, { where: { status: [] } })).toEqual({ items: [] });
    expect(office.wire.requests).toEqual([]);
  });
});

describe('the list view threshold', () => {
  it('is told as such', async () => {
    const small = await startOffice({ systems: [testSystem], threshold: 3 });
    try {
      const crowded = listStoreOn(small.connectionAs('foiCoordinator'));
      for (let count = 0; count < 5; count += 1) await crowded.add(things, thing({ number: `S-${count}` }));
      expect(await problemOf(crowded.find(things, { where: { status: 'open' } }))).toEqual({ kind: 'threshold' });
      expect((await crowded.find(things, { where: { number: 'S-1' } })).items).toHaveLength(1);
    } finally {
      await small.close();
    }
  }, 30_000);
});

describe('one item opened to a person', () => {
  it('is seen by them and by who holds the list, and by nobody else; later by others, or as the list says again', async () => {
    const manager = listStoreOn(office.connectionAs('manager'));
    const other = listStoreOn(office.connectionAs('otherManager'));
    const maya = await people.ensure('maya.trembath@region.example');
    const luc = await people.ensure('luc.beaulieu@region.example');
    if (!maya || !luc) throw new Error('the directory lacks the managers');
    const { id } = await store.add(things, thing());

    await store.restrict(things, id, [{ person: maya.id, level: 'work' }]);
    await store.restrict(things, id, [{ person: maya.id, level: 'work' }]);
    const seen = await manager.get(things, id);
    expect(await manager.update(things, id, seen.etag, { title: 'Answered' })).toMatchObject({ title: 'Answered' });
    expect(await problemOf(other.get(things, id))).toBeDefined();
    expect(await store.get(things, id)).toMatchObject({ title: 'Answered' });

    await store.restrict(things, id, [{ person: luc.id, level: 'read' }]);
    expect(await other.get(things, id)).toMatchObject({ title: 'Answered' });
    expect(await problemOf(manager.get(things, id))).toBeDefined();

    await store.unrestrict(things, id);
    expect(await problemOf(other.get(things, id))).toBeDefined();
    expect(await store.get(things, id)).toMatchObject({ title: 'Answered' });
  });
});

describe.each([
  { iana: 'America/Toronto', id: 10, description: '', bias: 300, daylightBias: -60 },
  { iana: 'UTC', id: 2, description: '', bias: 0, daylightBias: 0 },
  { iana: 'Pacific/Kiritimati', id: 81, description: '', bias: -840, daylightBias: 0 },
])('a date in a site of $iana', zone => {
  it('never moves, written, read, asked for, and with the zone asked from the site', async () => {
    const there = await startOffice({ systems: [testSystem], zone });
    try {
      const dates = listStoreOn(there.connectionAs('foiCoordinator', { zoneBias: undefined }));
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 14_610, max: 36_000 }).map(fromDayNumber), async day => {
          count += 1;
          const added = await dates.add(things, { title: 'x', number: `D-${count}`, status: 'open', affirmed: false, receivedOn: day });
          const found = await dates.find(things, { where: { receivedOn: between(day, day) } });
          const before = await dates.find(things, { where: { receivedOn: between(addDays(day, -1), addDays(day, -1)) }, and: { number: added.number } });
          return added.receivedOn === day && (await dates.get(things, added.id)).receivedOn === day && found.items.some(item => item.id === added.id) && before.items.length === 0;
        }),
        { numRuns: 25 },
      );
    } finally {
      await there.close();
    }
  }, 60_000);
});
