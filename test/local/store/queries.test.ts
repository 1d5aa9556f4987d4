import * as fc from 'fast-check';
import { ItemRow, StoredValue } from '../../../local/store/contract';
import { ItemQuery, Predicate } from '../../../local/store/itemQuery';
import { Store, admin, column, newList, newStore, personIn, query, refusalOf } from './support';

const compare = (field: string, op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', value: string | number | boolean | null, sub?: string): Predicate => ({ kind: 'compare', ref: sub ? { field, sub } : { field }, op, value });

describe('a query', () => {
  let store: Store;
  let list: string;
  let series: string;
  let maya: number;

  beforeAll(() => {
    store = newStore();
    maya = personIn(store, 'maya').userId;
    series = newList(store, 'Series', [column('Code', 'Text')]);
    for (const Code of ['A1', 'B2', 'C3']) store.addItem(admin, series, { Title: `Series ${Code}`, Code });
    list = newList(store, 'Requests', [
      column('Fee', 'Number'), column('Paid', 'Boolean'), column('Due', 'DateTime', { dateOnly: true }), column('Manager', 'User'), column('Panel', 'UserMulti'),
      column('Tags', 'MultiChoice'), column('Series', 'Lookup', { lookupListId: series, lookupField: 'Title' }), column('Notes', 'Note'),
      column('More', 'LookupMulti', { lookupListId: series, lookupField: 'Title' }), column('Sum', 'Calculated'),
    ]);
    store.addItem(admin, list, { Title: 'Alpha', Fee: 5, Paid: true, Due: '2026-03-05', Manager: maya, Panel: [1, maya], Tags: ['red', 'green'], Series: 1, Notes: 'needle', More: [1, 2] });
    store.addItem(admin, list, { Title: 'beta', Fee: 10, Paid: false, Due: '2026-03-06', Manager: 1, Panel: [1], Tags: ['red'], Series: 2 });
    store.addItem(admin, list, { Title: 'Beta 2', Fee: 25, Due: '2026-04-01', Series: 3 });
    store.addItem(admin, list, { Title: "100% o'clock_" });
  });
  afterAll(() => store.close());

  const ids = (where: Predicate, dialect: ItemQuery['dialect'] = 'odata'): number[] => store.items(admin, list, query({ where, dialect })).items.map(({ id }) => id);

  it.each<[string, Predicate, number[]]>([
    ['text whatever its case', compare('Title', 'eq', 'ALPHA'), [1]],
    ['everything but a text, empty ones too', compare('Series', 'ne', 1, 'Id'), [2, 3, 4]],
    ['empty', compare('Fee', 'eq', null), [4]],
    ['not empty', compare('Fee', 'ne', null), [1, 2, 3]],
    ['a number at least', compare('Fee', 'ge', 10), [2, 3]],
    ['a number below', compare('Fee', 'lt', 10), [1]],
    ['yes', compare('Paid', 'eq', true), [1]],
    ['no, which empty is not', compare('Paid', 'eq', false), [2]],
    ['a day', compare('Due', 'eq', '2026-03-05T05:00:00Z'), [1]],
    ['a day in the zone of the site', compare('Due', 'ge', '2026-03-06'), [2, 3]],
    ['a person by number', compare('Manager', 'eq', 1), [2]],
    ['a person by address', compare('Manager', 'eq', 'MAYA.trembath@region.example', 'EMail'), [1]],
    ['a person by name', compare('Manager', 'eq', 'Owen', 'Title'), [2]],
    ['who made it', compare('Author', 'eq', 'owen@region.example', 'UserName'), [1, 2, 3, 4]],
    ['a lookup by number', compare('Series', 'eq', 2, 'Id'), [2]],
    ['a lookup by another column of its list', compare('Series', 'eq', 'c3', 'Code'), [3]],
    ['everything but a lookup by another column', compare('Series', 'ne', 'C3', 'Code'), [1, 2, 4]],
    ['a beginning', { kind: 'startsWith', ref: { field: 'Title' }, value: 'BETA' }, [2, 3]],
    ['a part', { kind: 'contains', ref: { field: 'Title' }, value: 'TA 2' }, [3]],
    ['a part with signs that SQL knows', { kind: 'contains', ref: { field: 'Title' }, value: "% O'CLOCK_" }, [4]],
    ['a part of a person\'s name', { kind: 'contains', ref: { field: 'Manager', sub: 'Title' }, value: 'ay' }, [1]],
    ['one of several', { kind: 'in', ref: { field: 'Fee' }, values: [5, 25] }, [1, 3]],
    ['one of several or empty', { kind: 'in', ref: { field: 'Fee' }, values: [5, null] }, [1, 4]],
    ['one of none', { kind: 'in', ref: { field: 'Fee' }, values: [] }, []],
    ['and', { kind: 'and', terms: [compare('Fee', 'gt', 5), compare('Title', 'eq', 'beta')] }, [2]],
    ['or', { kind: 'or', terms: [compare('Fee', 'eq', 5), compare('Title', 'eq', 'beta 2')] }, [1, 3]],
    ['not', { kind: 'not', term: compare('Fee', 'ge', 10) }, [1, 4]],
    ['empty, said otherwise', { kind: 'isNull', ref: { field: 'Series' } }, [4]],
    ['not empty, said otherwise', { kind: 'isNotNull', ref: { field: 'Series' } }, [1, 2, 3]],
    ['a month', { kind: 'datePart', ref: { field: 'Due' }, part: 'month', op: 'eq', value: 3 }, [1, 2]],
    ['its number', compare('ID', 'gt', 2), [3, 4]],
    ['a column that shows the title', compare('LinkTitle', 'eq', 'alpha'), [1]],
    ['the kind of thing', compare('FSObjType', 'eq', 0), [1, 2, 3, 4]],
    ['the name of its file', compare('FileLeafRef', 'eq', '3_.000'), [3]],
    ['a member of a choice', compare('Tags', 'eq', 'RED'), [1, 2]],
    ['a whole choice', compare('Tags', 'eq', 'green;#red'), [1]],
    ['a choice without a member, empty ones too', compare('Tags', 'ne', 'green'), [2, 3, 4]],
  ])('finds %s', (_what, where, expected) => {
    expect(ids(where)).toEqual(expected);
  });

  it.each<[string, () => Predicate, number[]]>([
    ['long text', () => ({ kind: 'contains', ref: { field: 'Notes' }, value: 'need' }), [1]],
    ['a member of several people', () => compare('Panel', 'eq', maya, 'Id'), [1]],
    ['a member of several people by name', () => compare('Panel', 'eq', 'Owen'), [1, 2]],
    ['a member of several lookups', () => compare('More', 'eq', 2, 'Id'), [1]],
  ])('finds, in CAML alone, %s', (_what, where, expected) => {
    expect(ids(where(), 'caml')).toEqual(expected);
    expect(refusalOf(() => ids(where(), 'odata')).status).toBe(400);
  });

  it('finds a lookup by what it shows', () => {
    expect(ids(compare('Series', 'eq', 'series b2'), 'caml')).toEqual([2]);
  });

  it('refuses a column that is not there, as OData and as CAML word it', () => {
    expect(refusalOf(() => ids(compare('Nope', 'eq', 1)))).toMatchObject({ status: 400, message: "Column 'Nope' does not exist. It may have been deleted by another user." });
    expect(refusalOf(() => ids(compare('Nope', 'eq', 1), 'caml')).message).toMatch(/^One or more field types are not installed properly/);
  });

  it('refuses types that OData does not filter or sort', () => {
    expect(refusalOf(() => ids(compare('Notes', 'eq', 'x'))).message).toBe("The field 'Notes' of type 'Note' cannot be used in the query filter expression.");
    expect(refusalOf(() => ids(compare('Sum', 'eq', 'x'))).message).toBe("The field 'Sum' of type 'Calculated' cannot be used in the query filter expression.");
    expect(refusalOf(() => store.items(admin, list, query({ orderBy: [{ ref: { field: 'Notes' }, descending: false }] }))).status).toBe(400);
  });

  it('refuses a value of another kind', () => {
    expect(refusalOf(() => ids(compare('Fee', 'eq', 'much'))).status).toBe(400);
    expect(refusalOf(() => ids(compare('Due', 'eq', 'soon'))).message).toContain("'Edm.DateTime'");
  });

  it('takes what a client wrote as a value only, never as SQL', () => {
    expect(ids(compare('Title', 'eq', "' OR 1=1 --"))).toEqual([]);
    expect(refusalOf(() => ids(compare('Title" = "Title', 'eq', 'x'))).status).toBe(400);
  });

  it('refuses the thirteenth projected lookup and serves the twelfth', () => {
    const wide = newList(store, 'Wide', Array.from({ length: 12 }, (_, index) => column(`P${index}`, index % 2 ? 'User' : 'Lookup', { lookupListId: series })));
    const projected = Array.from({ length: 12 }, (_, index) => ({ field: `P${index}`, sub: 'Title' }));
    expect(store.items(admin, wide, query({ projected: [...projected, { field: 'P3', sub: 'EMail' }, { field: 'Title' }] })).items).toEqual([]);
    expect(refusalOf(() => store.items(admin, wide, query({ projected: [...projected, { field: 'Author', sub: 'Title' }] })))).toMatchObject({
      status: 500, code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    });
  });

  it('sorts people and lookups by what they show', () => {
    const sorted = (field: string, descending: boolean): number[] => store.items(admin, list, query({ orderBy: [{ ref: { field }, descending }] })).items.map(({ id }) => id);
    expect(sorted('Manager', false)).toEqual([3, 4, 1, 2]);
    expect(sorted('Manager', true)).toEqual([2, 1, 3, 4]);
    expect(sorted('Series', true)).toEqual([3, 2, 1, 4]);
  });

  it('reads a chain of many conditions', () => {
    expect(ids({ kind: 'or', terms: Array.from({ length: 2000 }, (_, index) => compare('Fee', 'eq', index + 5)) })).toEqual([1, 2, 3]);
  });
});

describe('pages of a list', () => {
  const shape = fc.array(
    fc.record({
      Title: fc.option(fc.constantFrom('a', 'A', 'b', 'é', 'Zed', '10', '9'), { nil: null }),
      Fee: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
      Paid: fc.option(fc.boolean(), { nil: null }),
      Due: fc.option(fc.constantFrom('2026-03-05', '2026-03-06', '2026-11-01'), { nil: null }),
      Manager: fc.option(fc.constantFrom(1, 3), { nil: null }),
    }),
    { maxLength: 25 },
  );
  const order = fc.uniqueArray(fc.record({ field: fc.constantFrom('Title', 'Fee', 'Paid', 'Due', 'Manager', 'ID', 'Created'), descending: fc.boolean() }), { maxLength: 3, selector: ({ field }) => field });

  const allPages = (store: Store, list: string, base: ItemQuery): ItemRow[] => {
    const seen: ItemRow[] = [];
    let after: ItemQuery['after'];
    for (;;) {
      const page = store.items(admin, list, { ...base, ...(after ? { after } : {}) });
      seen.push(...page.items);
      expect(page.items.length).toBeLessThanOrEqual(base.top);
      if (!page.hasMore) return seen;
      expect(page.items).toHaveLength(base.top);
      after = page.next;
    }
  };

  it('put together are the whole list, each item once, in order, whatever the order and the size of a page', () => {
    fc.assert(fc.property(shape, order, fc.integer({ min: 1, max: 7 }), fc.boolean(), (rows, terms, top, indexed) => {
      const store = newStore();
      personIn(store, 'maya');
      store.ensureUser(admin, 'luc@region.example');
      const list = newList(store, 'Requests', [
        column('Fee', 'Number', { indexed }), column('Paid', 'Boolean'), column('Due', 'DateTime', { dateOnly: true, indexed }), column('Manager', 'User', { indexed }),
      ]);
      store.together(() => rows.forEach((row) => store.addItem(admin, list, row)));
      const orderBy = terms.map(({ field, descending }) => ({ ref: { field }, descending }));
      const whole = store.items(admin, list, query({ orderBy, top: 5000 })).items.map(({ id }) => id);
      const paged = allPages(store, list, query({ orderBy, top })).map(({ id }) => id);
      store.close();
      expect(paged).toEqual(whole);
      expect([...paged].sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
    }), { numRuns: 60 });
  });

  it('sort empty values first, and last when descending, with ties by number', () => {
    const store = newStore();
    const list = newList(store, 'Requests', [column('Fee', 'Number')]);
    for (const Fee of [2, null, 1, 2, null]) store.addItem(admin, list, { Fee });
    const fees = (descending: boolean): [number, StoredValue][] =>
      store.items(admin, list, query({ orderBy: [{ ref: { field: 'Fee' }, descending }] })).items.map(({ id, values }) => [id, values.Fee]);
    expect(fees(false)).toEqual([[2, null], [5, null], [3, 1], [1, 2], [4, 2]]);
    expect(fees(true)).toEqual([[1, 2], [4, 2], [3, 1], [2, null], [5, null]]);
    store.close();
  });

  it('neither skip nor repeat an item when others are deleted or changed between two of them', () => {
    const store = newStore();
    const list = newList(store, 'Requests', [column('Fee', 'Number', { indexed: true })]);
    for (let index = 0; index < 6; index++) store.addItem(admin, list, { Fee: index });
    const base = query({ orderBy: [{ ref: { field: 'Fee' }, descending: false }], top: 3 });
    const first = store.items(admin, list, base);
    store.deleteItem(admin, list, 3, '*');
    store.updateItem(admin, list, 1, '*', { Fee: -1 });
    const second = store.items(admin, list, { ...base, after: first.next });
    expect(second.items.map(({ id }) => id)).toEqual([4, 5, 6]);
    store.close();
  });

  it('hold at most 5,000 items', () => {
    const store = newStore({ threshold: 10 });
    const list = newList(store, 'Requests');
    store.together(() => { for (let index = 0; index < 5001; index++) store.addItem(admin, list, {}); });
    const page = store.items(admin, list, query({ top: 100_000 }));
    expect([page.items.length, page.hasMore]).toEqual([5000, true]);
    store.close();
  });
});
