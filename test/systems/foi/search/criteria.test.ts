import * as fc from 'fast-check';
import { fromDayNumber } from '../../../../src/kernel/dates/calendarDate';
import { requesterCategories, sources } from '../../../../src/systems/foi/choices';
import { requestLifecycle } from '../../../../src/systems/foi/lifecycle';
import { readCriteria, RequestState, SearchCriteria } from '../../../../src/systems/foi/search/criteria';
import { criteriaOf, entryOf, unreadableDays } from '../../../../src/systems/foi/ui/search/criteriaEntry';

const keys = <Table extends object>(table: Table) => fc.constantFrom(...(Object.keys(table) as (keyof Table)[]));
const day = fc.option(fc.integer({ min: 12_000, max: 24_000 }).map(fromDayNumber));
const span = fc.record({ from: day, to: day });
const words = fc.string().map(text => text.trim());
const criteria: fc.Arbitrary<SearchCriteria> = fc.record({
  states: fc.uniqueArray(keys(requestLifecycle.states)) as fc.Arbitrary<RequestState[]>,
  received: span, due: span, closed: span, programArea: words, manager: words, exemption: words, words,
  contentious: fc.option(fc.boolean()), source: fc.option(keys(sources)), requesterCategory: fc.option(keys(requesterCategories)),
});

it('reads back what it kept, and shows in its fields what it reads', () => {
  fc.assert(fc.property(criteria, given => {
    expect(readCriteria(JSON.stringify(given))).toEqual(given);
    expect(criteriaOf(entryOf(given))).toEqual(given);
  }));
});

it('reads a kept search that was overwritten as far as it can, and throws at none', () => {
  expect(readCriteria('nonsense')).toBeUndefined();
  expect(readCriteria('{"states":["gone","closed"],"received":{"from":"2026-02-30"},"source":"toString"}')).toMatchObject({ states: ['closed'], received: { from: null }, source: null });
  fc.assert(fc.property(fc.jsonValue(), value => void readCriteria(JSON.stringify(value))));
});

it('names the fields that hold no day', () => {
  const entry = entryOf(readCriteria('{}') as SearchCriteria);
  expect(unreadableDays({ ...entry, dueFrom: '2026-02-30', closedTo: '2026-03-01' })).toEqual(['dueFrom']);
});
