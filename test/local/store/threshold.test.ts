import { ItemQuery, Predicate } from '../../../local/store/itemQuery';
import { Store, admin, column, newList, newStore, query, refusalOf } from './support';

const compare = (field: string, op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', value: string | number | null): Predicate => ({ kind: 'compare', ref: { field }, op, value });
const both = (...terms: Predicate[]): Predicate => ({ kind: 'and', terms });
const either = (...terms: Predicate[]): Predicate => ({ kind: 'or', terms });

/** 30 items past a threshold of 10: ten days with three items each; State is open on every sixth; Kind is unindexed. */
describe('a list past the list view threshold', () => {
  let store: Store;
  let list: string;

  beforeAll(() => {
    store = newStore({ threshold: 10 });
    list = newList(store, 'Requests', [
      column('State', 'Choice', { indexed: true }), column('Day', 'Number', { indexed: true }), column('Kind', 'Text'), column('Owner', 'User', { indexed: true }),
    ]);
    store.together(() => {
      for (let index = 0; index < 30; index++) {
        store.addItem(admin, list, { Title: `t${index}`, State: index % 6 === 0 ? 'open' : 'closed', Day: Math.floor(index / 3), Kind: index % 2 === 0 ? 'even' : 'odd', ...(index === 4 ? { Owner: 1 } : {}) });
      }
    });
  });
  afterAll(() => store.close());

  const run = (changes: Partial<ItemQuery>): number[] => store.items(admin, list, query({ top: 5000, ...changes })).items.map(({ id }) => id);
  const by = (field: string, descending = false): ItemQuery['orderBy'] => [{ ref: { field }, descending }];
  const expectRefused = (changes: Partial<ItemQuery>): void => {
    expect(refusalOf(() => run(changes))).toMatchObject({
      status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      message: 'The attempted operation is prohibited because it exceeds the list view threshold.',
    });
  };

  it.each<[string, Predicate, number[]]>([
    ['an indexed condition that few items meet', compare('State', 'eq', 'open'), [1, 7, 13, 19, 25]],
    ['an indexed condition with an unindexed one after it', both(compare('State', 'eq', 'open'), compare('Kind', 'eq', 'even')), [1, 7, 13, 19, 25]],
    ['an indexed condition that many meet, beside one that few meet', both(compare('State', 'eq', 'closed'), compare('Day', 'eq', 0)), [2, 3]],
    ['a stretch of an index with two ends', both(compare('Day', 'ge', 4), compare('Day', 'lt', 6)), [13, 14, 15, 16, 17, 18]],
    ['an or of indexed conditions', either(compare('State', 'eq', 'open'), compare('Day', 'eq', 0)), [1, 2, 3, 7, 13, 19, 25]],
    ['an or in brackets', either(both(compare('Day', 'eq', 0), compare('Kind', 'eq', 'odd')), compare('ID', 'eq', 30)), [2, 30]],
    ['not empty', { kind: 'isNotNull', ref: { field: 'Owner' } }, [5]],
    ['a person', compare('Owner', 'eq', 1), [5]],
    ['one of several', { kind: 'in', ref: { field: 'Day' }, values: [0, 9] }, [1, 2, 3, 28, 29, 30]],
    ['a beginning', { kind: 'startsWith', ref: { field: 'State' }, value: 'o' }, [1, 7, 13, 19, 25]],
    ['numbers of items', both(compare('ID', 'gt', 3), compare('ID', 'le', 6)), [4, 5, 6]],
  ])('serves %s', (_what, where, expected) => {
    expect(run({ where })).toEqual(expected);
    expect(run({ where, dialect: 'caml' })).toEqual(expected);
  });

  it('serves exactly the threshold and refuses one more', () => {
    expect(run({ where: compare('ID', 'le', 10) })).toHaveLength(10);
    expectRefused({ where: compare('ID', 'le', 11) });
  });

  it.each<[string, Predicate]>([
    ['an unindexed condition', compare('Kind', 'eq', 'odd')],
    ['the title, which no list has indexed at first', compare('Title', 'eq', 't1')],
    ['who made it and when', compare('Created', 'gt', '2026-01-01')],
    ['an unindexed condition before an indexed one', both(compare('Kind', 'eq', 'even'), compare('State', 'eq', 'open'))],
    ['an or with one unindexed side, though few items meet it', either(compare('State', 'eq', 'open'), compare('Title', 'eq', 't1'))],
    ['an or with brackets that begin unindexed', either(compare('State', 'eq', 'open'), both(compare('Title', 'eq', 't1'), compare('Day', 'eq', 0)))],
    ['a part of a text, though indexed', { kind: 'contains', ref: { field: 'State' }, value: 'pe' }],
    ['a denial', { kind: 'not', term: compare('State', 'eq', 'closed') }],
  ])('refuses, in OData, %s', (_what, where) => {
    expectRefused({ where });
  });

  it.each<[string, Predicate]>([
    ['an indexed condition that too many meet', compare('State', 'eq', 'closed')],
    ['an or whose sides together are too many', either(compare('Day', 'lt', 3), compare('Day', 'gt', 7))],
    ['empty, where too many are', compare('Owner', 'eq', null)],
    ['two conditions that too many meet, each alone', both(compare('State', 'eq', 'closed'), compare('Day', 'ge', 1))],
  ])('refuses in both dialects %s', (_what, where) => {
    expectRefused({ where });
    expectRefused({ where, dialect: 'caml' });
  });

  it('answers an unindexed CAML condition from the first items only, and says nothing of it', () => {
    expect(run({ where: compare('Kind', 'eq', 'odd'), dialect: 'caml' })).toEqual([2, 4, 6, 8, 10]);
    expect(run({ where: both(compare('Kind', 'eq', 'even'), compare('State', 'eq', 'open')), dialect: 'caml' })).toEqual([1, 7]);
  });

  it('pages through everything by number or by an indexed column', () => {
    expect(run({})).toHaveLength(30);
    expect(run({ orderBy: by('Day', true), top: 4 })).toEqual([28, 29, 30, 25]);
    expect(run({ orderBy: by('ID', true), top: 2 })).toEqual([30, 29]);
  });

  it('refuses an unindexed order of everything, and serves it of the few that an index found', () => {
    expectRefused({ orderBy: by('Title') });
    expectRefused({ orderBy: by('Title'), dialect: 'caml' });
    expect(run({ where: compare('State', 'eq', 'open'), orderBy: by('Title', true) })).toEqual([7, 25, 19, 13, 1]);
  });

  it('refuses groups, indexed or not', () => {
    expectRefused({ groupBy: by('State'), dialect: 'caml' });
    expectRefused({ groupBy: by('State'), where: compare('Day', 'eq', 1), dialect: 'caml' });
  });

  it('serves a column from the moment it is indexed, and refuses it again without', () => {
    const kind = store.fields(admin, list).find(({ internalName }) => internalName === 'Title')?.id ?? '';
    store.updateField(admin, list, kind, { indexed: true });
    expect(run({ where: compare('Title', 'eq', 't1') })).toEqual([2]);
    store.updateField(admin, list, kind, { indexed: false });
    expectRefused({ where: compare('Title', 'eq', 't1') });
  });

  it('does not hold a list of exactly the threshold', () => {
    const small = newList(store, 'Small', [column('Kind', 'Text')]);
    store.together(() => { for (let index = 0; index < 10; index++) store.addItem(admin, small, { Kind: 'a' }); });
    const ask = (): number => store.items(admin, small, query({ where: compare('Kind', 'eq', 'a') })).items.length;
    expect(ask()).toBe(10);
    store.addItem(admin, small, { Kind: 'a' });
    expect(refusalOf(ask).status).toBe(500);
    store.deleteItem(admin, small, 1, '*');
    expect(ask()).toBe(10);
  });
});
