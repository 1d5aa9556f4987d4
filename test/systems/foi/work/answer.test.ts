import { StoreError } from '../../../../src/kernel/ports/storeError';
import { foiActivity } from '../../../../src/systems/foi/lists';
import { answerCallOut } from '../../../../src/systems/foi/work/answer';
import { callOutsOf } from '../../../../src/systems/foi/work/findWork';
import { ask, nilAnswer, register, story } from './cases';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';

const office = officeForEachTest();

async function asked() {
  const work = office.as('foiCoordinator');
  await ask(work, await register(work), office.person('manager'));
    const [callOut] = await callOutsOf(office.as('manager'), '2026-0001');
  return callOut;
}

it('keeps the answer with its day', async () => {
  const outcome = await answerCallOut(office.as('manager'), await asked(), nilAnswer, 'answer');
  expect(outcome).toMatchObject({ kind: 'done', recorded: true, item: { ...nilAnswer, status: 'answered', answeredOn: '2026-03-10', approvedBy: { id: office.person('manager').id } } });
});

it('keeps an answer with records', async () => {
  const facts = { ...nilAnswer, found: 'records', nilReason: null, recordCount: 12, pageCount: 40, preparationMinutes: 30, sensitivities: 'Names of witnesses', medium: 'both', location: 'Box 12', recordLines: '12 | 17 | Report | Supplier', thirdPartiesNamed: 'Northern Gravel Inc.', destroyedRecords: 'Logs of 2015, PSR-ENQ' } as const;
  expect(await answerCallOut(office.as('manager'), await asked(), facts, 'answer')).toMatchObject({ kind: 'done', item: facts });
});

it('tells the coordinators the number and nothing else', async () => {
  await answerCallOut(office.as('manager'), await asked(), nilAnswer, 'answer');
  const [, ...mails] = office.mails();
  expect(mails).toHaveLength(1);
  expect(mails[0].to).toEqual([office.person('foiCoordinator').email]);
  expect(mails[0].subject).toContain('2026-0001');
  expect(JSON.stringify(mails)).not.toMatch(/Bridge|municipality|Shared drive/);
});

it('stands although the coordinators\' addresses may not be read', async () => {
  const work = office.as('manager');
  const denied = { ...work, people: { ...work.people, membersOf: () => Promise.reject(new StoreError({ kind: 'denied' })) } };
  expect(await answerCallOut(denied, await asked(), nilAnswer, 'answer')).toMatchObject({ kind: 'done' });
  expect(office.mails()).toHaveLength(1);
});

it('is refused from a call-out that was answered', async () => {
  const outcome = await answerCallOut(office.as('manager'), await asked(), nilAnswer, 'answer');
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await expect(answerCallOut(office.as('manager'), outcome.item, nilAnswer, 'again')).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('is done once when the button is pressed twice', async () => {
  const callOut = await asked();
  const work = office.as('manager');
  const outcomes = await Promise.all([1, 2].map(() => answerCallOut(work, callOut, nilAnswer, 'answer')));
  expect(outcomes.map(outcome => outcome.kind)).toEqual(['done', 'done']);
  expect((await story(office.as('foiCoordinator'))).filter(entry => entry.startsWith('answer'))).toEqual(['answer FoiCallOuts:1 2']);
});

it('shows an answer given meanwhile in another window, and keeps it', async () => {
  const callOut = await asked();
  await answerCallOut(office.as('manager'), callOut, nilAnswer, 'first');
  const second = await answerCallOut(office.as('manager'), callOut, { ...nilAnswer, nilReason: 'Destroyed in 2019.' }, 'second');
  expect(second).toMatchObject({ kind: 'conflict', theirs: { nilReason: 'The municipality keeps them.' } });
});

it.each([0, 1])('is completed by a second try after a stop at write %i', async writes => {
  const callOut = await asked();
  const work = office.as('manager');
  // The first write of a manager is the entry of the coordinator, which they can't see; it is refused as a duplicate.
  await expect(answerCallOut(stoppingAt(work, writes + 1), callOut, nilAnswer, 'answer')).rejects.toThrow('stopped');
  const [now] = await callOutsOf(work, '2026-0001');
  expect(await answerCallOut(work, now, nilAnswer, 'answer')).toMatchObject({ kind: 'done', item: { status: 'answered' } });
  const entries = await office.as('foiCoordinator').lists.find(foiActivity, { where: { actionId: 'answer' } });
  expect(entries.items).toHaveLength(1);
});
