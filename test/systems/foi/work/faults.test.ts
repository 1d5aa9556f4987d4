import { Fault } from '../../../../local/server/contract';
import { PersonaId } from '../../../../local/site';
import { isProblem } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { CallOut } from '../../../../src/systems/foi/lists';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { answerCallOut } from '../../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { callOutsOf, requestByNumber, requesterOf } from '../../../../src/systems/foi/work/findWork';
import { recordFee } from '../../../../src/systems/foi/work/recordFee';
import { registerRequest } from '../../../../src/systems/foi/work/register';
import { allCallOuts, allRequests, ask, decision, nilAnswer, register, registration, story, today } from './cases';
import { disturbed } from '../../../support/disturbed';
import { officeForEachTest } from '../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
// Mail that a fault keeps from going out is logged.
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});
const faults: readonly Fault[] = ['cutAfter', 'cutBefore', 'throttle'];

/** A list of which a person may see no item at all is closed to them. */
function seenBy(persona: PersonaId): Promise<readonly CallOut[]> {
  return allCallOuts(office.as(persona)).catch(error => {
    if (isProblem(error, 'denied')) return [];
    throw error;
  });
}

function countOf(entries: readonly string[], action: string): number {
  return entries.filter(entry => entry.startsWith(`${action} `)).length;
}

describe.each(faults)('with %s at any request', fault => {
  it('registers once, under one number, with one account', async () => {
    const work = office.as('foiCoordinator');
    const positions = await disturbed(office, fault, () => {
      const [page, id] = [office.as('foiCoordinator'), work.newId()];
      return Promise.resolve(() => registerRequest(page, registration, id));
    });
    expect(positions).toBeGreaterThan(4);
    const numbers = (await allRequests(work)).map(request => request.number).sort();
    expect(numbers).toEqual(numbers.map((_, index) => `2026-${String(index + 1).padStart(4, '0')}`));
    expect(numbers).toHaveLength(positions + 1);
    expect(await story(work)).toHaveLength(positions + 1);
    for (const number of numbers) expect(await requesterOf(work, number)).toMatchObject({ title: 'Zelda Quigley' });
  });

  it('records a fee once', async () => {
    const work = office.as('foiCoordinator');
    const positions = await disturbed(office, fault, async () => {
      const [page, request, id] = [office.as('foiCoordinator'), await register(work, { feePaidOn: null }), work.newId()];
      return () => recordFee.run(page, request, { feePaidOn: today }, id);
    });
    expect((await allRequests(work)).every(request => request.feePaidOn === today)).toBe(true);
    expect(countOf(await story(work), 'recordFee')).toBe(positions + 1);
  });

  it('asks a manager once and opens the call-out to them', async () => {
    const work = office.as('foiCoordinator');
    const facts = { manager: office.person('manager'), dueOn: null };
    const positions = await disturbed(office, fault, async () => {
      const [page, request, id] = [office.as('foiCoordinator'), await register(work), work.newId()];
      return () => allocate(page, request, facts, id);
    });
    const [requests, made, entries] = [await allRequests(work), await allCallOuts(work), await story(work)];
    expect(requests.map(request => request.status)).toEqual(Array(positions + 1).fill('allocated'));
    expect(made).toHaveLength(positions + 1);
    expect([countOf(entries, 'ask'), countOf(entries, 'allocate')]).toEqual([positions + 1, positions + 1]);
    expect(await seenBy('manager')).toHaveLength(positions + 1);
    expect(await seenBy('otherManager')).toEqual([]);
  });

  it('answers once', async () => {
    const work = office.as('foiCoordinator');
    const positions = await disturbed(office, fault, async () => {
      const { callOut } = await ask(work, await register(work), office.person('manager'));
      const [page, id] = [office.as('manager'), work.newId()];
      return () => answerCallOut(page, callOut, nilAnswer, id);
    });
    expect((await allCallOuts(work)).every(callOut => callOut.status === 'answered')).toBe(true);
    expect(countOf(await story(work), 'answer')).toBe(positions + 1);
  });

  it('closes once, with the call-outs', async () => {
    const work = office.as('foiCoordinator');
    const positions = await disturbed(office, fault, async () => {
      const { request } = await ask(work, await register(work), office.person('manager'));
      const [page, id] = [office.as('foiCoordinator'), work.newId()];
      return () => closeRequest(page, request, decision, id);
    });
    const entries = await story(work);
    expect((await allRequests(work)).every(request => request.status === 'closed')).toBe(true);
    expect((await allCallOuts(work)).every(callOut => callOut.status === 'withdrawn')).toBe(true);
    expect([countOf(entries, 'withdraw'), countOf(entries, 'close')]).toEqual([positions + 1, positions + 1]);
    expect(await seenBy('manager')).toEqual([]);
  });
});

it('is done once though every connection breaks for a while', async () => {
  const work: Workplace = office.as('foiCoordinator');
  let left = 25;
  office.disturb(({ method }) => (method === 'POST' && left-- > 0 ? 'cutAfter' : undefined));
  for (let presses = 0; presses < 20 && !(await requestByNumber(office.as('foiCoordinator'), '2026-0001').catch(() => undefined)); presses += 1) {
    await registerRequest(work, registration, 'one').catch(() => undefined);
  }
  office.disturb(undefined);
  expect(await registerRequest(work, registration, 'one')).toMatchObject({ kind: 'done', item: { number: '2026-0001' } });
  expect(await story(work)).toEqual(['register FoiRequests:1 1']);
  expect(await callOutsOf(work, '2026-0001')).toEqual([]);
});
