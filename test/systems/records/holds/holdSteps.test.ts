import { records } from '../../../../src/systems/records';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { HoldFacts } from '../../../../src/systems/records/holds/checkHold';
import { holdsOver } from '../../../../src/systems/records/holds/coverage';
import { amendHold, endHoldAfter, placeHold, releaseHold } from '../../../../src/systems/records/holds/holdSteps';
import { previewHold } from '../../../../src/systems/records/holds/preview';
import { holdsInForce } from '../../../../src/systems/records/holds/readHolds';
import { Hold } from '../../../../src/systems/records/lists';
import { holdsToReview } from '../../../../src/systems/records/myWork';
import { officeForEachTest } from '../../../support/workingOffice';
import { contracts, fileDocument, makeFolder, makeScheme, registerPaper, spills } from '../disposition/scenes';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const coordinator = () => office.as('recordsCoordinator');
const facts: HoldFacts = { matter: 'L-2026-04', title: 'Spill on Highway 17', reason: 'legal', placedOn: calendarDate('2026-03-10'), scope: 'series', series: spills, words: null, records: [] };

async function placed(given: Partial<HoldFacts> = {}): Promise<Hold> {
  const work = coordinator();
  const outcome = await placeHold(work, { ...facts, ...given }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}
const watch = { onProgress: () => undefined, isStopped: () => false };
const preview = (work: Workplace, scope: Partial<HoldFacts>) => previewHold(work, { scope: scope.scope ?? 'series', series: scope.series ?? null, words: scope.words ?? null, records: JSON.stringify(scope.records ?? []) }, watch);

it('is placed once for a matter, amended, ended and released with its reason', async () => {
  const work = coordinator();
  const hold = await placed();
  expect((await placeHold(work, facts, 'again')).kind).toBe('duplicate');
  expect(await amendHold(work, hold, { ...facts, scope: 'search', series: null, words: 'spill' }, 'a-1')).toMatchObject({ kind: 'done', item: { scope: 'search', words: 'spill', series: null } });
  // Changed since it was seen.
  expect((await releaseHold(work, hold, 'settled', 'r-0')).kind).toBe('conflict');
  const [now] = await holdsInForce(work);
  expect(await endHoldAfter(work, now, calendarDate('2026-03-20'), 'e-1')).toMatchObject({ kind: 'done', item: { status: 'ending', until: '2026-03-20' } });
  expect(await holdsToReview.find(work, await work.people.visitor())).toMatchObject([{ number: 'L-2026-04', dueOn: '2026-03-20' }]);
  office.itBecomes('2026-03-20T15:00:00Z');
  const [ending] = await holdsInForce(coordinator());
  expect(ending.matter).toBe('L-2026-04');
  office.itBecomes('2026-03-21T15:00:00Z');
  expect(await holdsInForce(coordinator())).toEqual([]);
  expect(await releaseHold(coordinator(), ending, 'settled', 'r-1')).toMatchObject({ kind: 'done', item: { status: 'released' } });
});

it.each(['staff', 'manager', 'archivist'] as const)('is closed to the %s', async persona => {
  const work = office.as(persona);
  await expect(placeHold(work, facts, 'p-1')).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('shows what it would cover before it is placed: documents with the series of their folder, and paper', async () => {
  const work = coordinator();
  await makeScheme(work);
  const folder = await makeFolder(office, 'Spills', spills);
  await fileDocument(office, 'inside.txt', null, { folder: 'Spills' });
  await fileDocument(office, 'contract.txt', contracts);
  await registerPaper(office, 'Spill of 2019');
  expect(await preview(work, { series: spills })).toMatchObject({ documents: 2, paperFiles: 1 });
  expect(await preview(work, { series: contracts })).toMatchObject({ documents: 1, paperFiles: 0, first: [{ title: 'contract.txt' }] });
  expect(await preview(work, { scope: 'search', words: 'SPILL' })).toMatchObject({ documents: 2, paperFiles: 1 });
  expect(await preview(work, { scope: 'items', records: [{ key: folder.facts.uniqueId, medium: 'folder' }] })).toMatchObject({ documents: 2, paperFiles: 0 });
});

it('a named folder holds what lies in it, wherever the folder is now', async () => {
  const work = coordinator();
  await makeScheme(work);
  const folder = await makeFolder(office, 'Spills', spills);
  await placed({ scope: 'items', series: null, records: [{ key: folder.facts.uniqueId, medium: 'folder' }] });
  const holds = await holdsInForce(work);
  const inside = { key: 'another', title: '', place: `${folder.facts.path}/2019/a.txt`, branch: null, seriesCode: null };
  expect(holdsOver(inside, holds, work.clock.today())).toHaveLength(1);
  expect(holdsOver({ ...inside, place: '/sites/region/OfficeDocuments/a.txt' }, holds, work.clock.today())).toEqual([]);
});
