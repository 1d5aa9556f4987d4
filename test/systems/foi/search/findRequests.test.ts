import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { NewFields } from '../../../../src/kernel/lists/defineList';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { callOuts, requests } from '../../../../src/systems/foi/lists';
import { everything, SearchCriteria } from '../../../../src/systems/foi/search/criteria';
import { findRequests } from '../../../../src/systems/foi/search/findRequests';
import { dropSearch, keepSearch, namedSearches } from '../../../../src/systems/foi/search/savedSearches';
import { answerCallOut } from '../../../../src/systems/foi/work/answer';
import { ask, nilAnswer, register } from '../work/cases';
import { officeForEachTest, once } from '../../../support/workingOffice';

const office = officeForEachTest();

/** A request as an earlier year left it. */
function closedOn(day: string, number: string, more: Partial<NewFields<typeof requests>> = {}): NewFields<typeof requests> {
  return {
    number, title: `Closed ${number}`, wording: 'Salt purchases', act: 'FIPPA', kind: 'general', source: 'direct', language: 'en', contentious: false, receivedOn: calendarDate('2010-01-04'),
    requesterCategory: 'media', status: 'closed', events: '[]', regime: 'ON-FOI-CAL30', closedOn: calendarDate(day), ...more,
  };
}
async function found(work: Workplace, criteria: Partial<SearchCriteria>): Promise<readonly string[]> {
  return (await findRequests(work, { ...everything, ...criteria })).requests.map(({ number }) => number);
}

it('finds open requests by what is due first, then those closed in the last year, and older ones when days are named', async () => {
  const work = office.as('foiCoordinator');
  await register(work, { title: 'Second', receivedOn: calendarDate('2026-03-06') });
  await register(work);
  await work.lists.add(requests, closedOn('2025-06-01', '2025-0001'));
  await work.lists.add(requests, closedOn('2012-06-01', '2012-0001'));
  expect(await found(work, {})).toEqual(['2026-0002', '2026-0001', '2025-0001']);
  expect(await found(work, { closed: { from: calendarDate('2010-01-01'), to: null }, states: ['closed'] })).toEqual(['2025-0001', '2012-0001']);
  expect(await found(work, { received: { from: calendarDate('2010-01-01'), to: calendarDate('2010-12-31') } })).toEqual(['2025-0001', '2012-0001']);
  expect(await found(work, { words: 'salt 2025' })).toEqual(['2025-0001']);
});

it('combines conditions: all of them must fit', async () => {
  const work = office.as('foiCoordinator');
  await work.lists.add(requests, closedOn('2026-01-05', '2026-0101', { contentious: true, exemptions: '17(1)(a), 21', programArea: 'Roads' }));
  await work.lists.add(requests, closedOn('2026-01-06', '2026-0102', { exemptions: '21.1', source: 'corporate' }));
  expect(await found(work, { exemption: '21' })).toEqual(['2026-0101']);
  expect(await found(work, { exemption: '17' })).toEqual(['2026-0101']);
  expect(await found(work, { exemption: '17(2)' })).toEqual([]);
  expect(await found(work, { contentious: false })).toEqual(['2026-0102']);
  expect(await found(work, { contentious: true, programArea: 'Roads', source: 'direct' })).toEqual(['2026-0101']);
  expect(await found(work, { contentious: true, source: 'corporate' })).toEqual([]);
});

it('finds what a manager was asked for, answered or not', async () => {
  const work = office.as('foiCoordinator');
  const first = await ask(work, await register(work), office.person('manager'));
  await ask(work, await register(work), office.person('otherManager'));
  await ask(work, await register(work), office.person('manager'));
  const mine = await office.as('manager').lists.get(callOuts, first.callOut.id);
  await answerCallOut(office.as('manager'), mine, nilAnswer, 'answer');
  expect(await found(work, { manager: office.person('manager').email.toUpperCase() })).toEqual(['2026-0001', '2026-0003']);
  expect(await found(work, { manager: 'nobody@region.example' })).toEqual([]);
});

describe('a kept search', () => {
  it('is there under its name for every coordinator until one removes it; a second of the name replaces the first', async () => {
    const work = office.as('foiCoordinator');
    await keepSearch(work, { name: 'Roads', criteria: { ...everything, programArea: 'Roads' } });
    await keepSearch(work, { name: 'Late', criteria: { ...everything, words: 'late' } });
    await keepSearch(work, { name: 'Roads', criteria: { ...everything, programArea: 'Bridges' } });
    expect((await namedSearches(work)).map(({ name, criteria }) => [name, criteria.programArea])).toEqual([['Late', ''], ['Roads', 'Bridges']]);
    await dropSearch(work, 'Roads');
    expect((await namedSearches(work)).map(({ name }) => name)).toEqual(['Late']);
    await keepSearch(work, { name: 'Roads', criteria: everything });
    expect(await namedSearches(work)).toHaveLength(2);
  });

  it('is kept once when the answer is lost', async () => {
    const work = office.as('foiCoordinator');
    office.disturb(once('cutAfter', ({ method, url }) => method === 'POST' && /FoiSearches/i.test(url)));
    await keepSearch(work, { name: 'Roads', criteria: everything });
    expect(await namedSearches(work)).toHaveLength(1);
  });

  it('is closed to everyone but coordinators', async () => {
    for (const persona of ['manager', 'foiApprover', 'staff'] as const) {
      await expect(keepSearch(office.as(persona), { name: 'x', criteria: everything })).rejects.toMatchObject({ problem: { kind: expect.stringMatching(/denied|notFound/) } });
    }
  });
});
