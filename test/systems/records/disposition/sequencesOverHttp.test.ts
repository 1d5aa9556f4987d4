import fc from 'fast-check';
import { PersonaId } from '../../../../local/site';
import { records } from '../../../../src/systems/records';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { approveBatch, refuseBatch } from '../../../../src/systems/records/disposition/answer';
import { finishBatch } from '../../../../src/systems/records/disposition/disposal/finish';
import { startDisposal } from '../../../../src/systems/records/disposition/disposal/startDisposal';
import { drawBatch } from '../../../../src/systems/records/disposition/draw';
import { readOpenBatches } from '../../../../src/systems/records/disposition/ground';
import { submitBatch } from '../../../../src/systems/records/disposition/submit';
import { Batch, batches } from '../../../../src/systems/records/dispositionLists';
import { placeHold, releaseHold } from '../../../../src/systems/records/holds/holdSteps';
import { Hold, holds } from '../../../../src/systems/records/lists';
import { officeDocuments } from '../../../../src/systems/records/recordsLibrary';
import { isProblem } from '../../../../src/kernel/ports/storeError';
import { officeForEachTest } from '../../../support/workingOffice';
import { eligibleCandidates, fileDocument, makeScheme, run, spills } from './scenes';

jest.setTimeout(180_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const people: readonly PersonaId[] = ['manager', 'recordsCoordinator', 'archivist', 'otherManager'];
const words = ['alpha', 'beta', 'gamma'] as const;

const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('hold' as const), word: fc.constantFrom(...words) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('release' as const, 'refuse' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('draw' as const, 'submit' as const, 'start' as const, 'run' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('approve' as const), who: fc.constantFrom(...people) }) },
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;
const way: readonly Action[] = [{ kind: 'draw' }, { kind: 'submit' }, { kind: 'approve', who: 'manager' }, { kind: 'approve', who: 'recordsCoordinator' }, { kind: 'start' }, { kind: 'run' }];
const sequence = fc.array(fc.array(action, { maxLength: 1 }), { minLength: way.length, maxLength: way.length }).map(between => way.flatMap((step, place) => [...between[place], step]));

async function openHolds(work: Workplace): Promise<readonly Hold[]> {
  return (await work.lists.find(holds, { where: { status: ['placed', 'ending'] }, top: 100 })).items;
}

async function namesHere(work: Workplace): Promise<ReadonlySet<string>> {
  return new Set((await work.repository.all(officeDocuments)).items.map(({ facts }) => facts.name));
}

/** What a person at a page may try, whether it is allowed or not. `approvers` are who was let through since approvals were asked for. */
async function attempt(step: Action, approvers: Set<string>): Promise<void> {
  const work = office.as('recordsCoordinator');
  const [batch]: readonly (Batch | undefined)[] = await readOpenBatches(work);
  switch (step.kind) {
    case 'hold':
      return void (await placeHold(work, { matter: work.newId(), title: step.word, reason: 'legal', placedOn: calendarDate('2026-03-10'), scope: 'search', series: null, words: step.word, records: [] }, work.newId()));
    case 'release':
      for (const hold of await openHolds(work)) await releaseHold(work, hold, 'settled', work.newId());
      return;
    case 'draw':
      if (!batch) await drawBatch(work, await eligibleCandidates(work), { title: 'Any', method: 'destroy', manager: office.person('manager'), asOf: work.clock.today() }, work.newId());
      return;
    case 'submit':
      if (batch && (await submitBatch(work, batch, work.newId())).kind === 'done') approvers.clear();
      return;
    case 'approve': {
      const page = office.as(step.who);
      const seen = batch && (await page.lists.get(batches, batch.id));
      if (seen && (await approveBatch(page, seen, page.newId())).kind === 'done') approvers.add(step.who);
      return;
    }
    case 'refuse':
      if (batch && (await refuseBatch(work, batch, 'no', work.newId())).kind === 'done') approvers.clear();
      return;
    case 'start':
      return void (batch && (await startDisposal(work, batch, '', work.newId())));
    case 'run':
      if (batch) await run(work, batch);
      if (batch?.status === 'disposing') await finishBatch(work, batch, work.newId());
  }
}

it('nothing on hold and nothing that one person approved is deleted, whatever people try', async () => {
  const work = office.as('recordsCoordinator');
  await makeScheme(work);
  let deleted = 0;
  await fc.assert(
    fc.asyncProperty(sequence, async steps => {
      for (const word of words) if (!(await namesHere(work)).has(`${word}.txt`)) await fileDocument(office, `${word}.txt`, spills);
      const approvers = new Set<string>();
      await attempt({ kind: 'release' }, approvers);
      for (const step of steps) {
        const [before, held] = [await namesHere(work), (await openHolds(work)).map(hold => `${hold.words}.txt`)];
        await attempt(step, approvers).catch(error => {
          if (!isProblem(error, 'denied', 'notFound')) throw error;
        });
        const after = await namesHere(work);
        for (const name of [...before].filter(each => !after.has(each))) {
          expect(held).not.toContain(name);
          expect([...approvers].sort()).toEqual(['manager', 'recordsCoordinator']);
          deleted += 1;
        }
      }
    }),
    { numRuns: 6, seed: 5, endOnFailure: true },
  );
  expect(deleted).toBeGreaterThan(2);
});
