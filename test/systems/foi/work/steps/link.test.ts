import { requestByNumber } from '../../../../../src/systems/foi/work/findWork';
import { link } from '../../../../../src/systems/foi/work/steps/link';
import { narrow } from '../../../../../src/systems/foi/work/steps/clock';
import { register, story, today } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { officeForEachTest } from '../../../../support/workingOffice';
import { requestIn } from '../scenes';

const office = officeForEachTest();
const facts = { number: '2026-0002', relation: 'duplicate' } as const;

async function two() {
  const work = office.as('foiCoordinator');
  return { work, first: await register(work), second: await register(work) };
}
async function relatedNow(): Promise<readonly (string | null | undefined)[]> {
  const work = office.as('foiCoordinator');
  return [(await requestByNumber(work, '2026-0001'))?.related, (await requestByNumber(work, '2026-0002'))?.related];
}

it('links each of two requests to the other', async () => {
  const { work, first } = await two();
  expect(await link(work, first, facts, 'one')).toMatchObject({ kind: 'done', item: { related: '2026-0002 duplicate', status: 'registered' } });
  expect(await relatedNow()).toEqual(['2026-0002 duplicate', '2026-0001 duplicate']);
});

it('links to a request that is closed', async () => {
  await requestIn(office, 'closed');
  const work = office.as('foiCoordinator');
  const second = await register(work);
  expect(await link(work, second, { number: '2026-0001', relation: 'related' }, 'one')).toMatchObject({ kind: 'done' });
  expect(await requestByNumber(work, '2026-0001')).toMatchObject({ status: 'closed', related: '2026-0002 related' });
});

it('writes nothing for a number that no request has, nor for its own', async () => {
  const { work, first } = await two();
  for (const number of ['2026-0999', '2026-0001', "' or 1 eq 1"]) expect(await link(work, first, { ...facts, number }, 'one')).toEqual({ kind: 'noSuchRequest' });
  expect(await relatedNow()).toEqual([null, null]);
});

it('writes nothing when there is no room for another link', async () => {
  const { work, first } = await two();
  const many = Array.from({ length: 12 }, (_, index) => `2025-${1000 + index} duplicate`).join(', ');
  expect(await link(work, { ...first, related: many }, facts, 'one')).toEqual({ kind: 'tooMany' });
  expect(await relatedNow()).toEqual([null, null]);
});

it('keeps what a colleague changes in the other request in the same moment', async () => {
  const { work, first, second } = await two();
  const lists = { ...work.lists, update: async (...args: Parameters<typeof work.lists.update>) => {
    if (args[1] === second.id) await narrow.run(office.as('foiCoordinator'), second, { narrowedOn: today, wording: 'One report.' }, 'narrow');
    return work.lists.update(...args);
  } };
  const once = { ...work, lists: lists as typeof work.lists };
  expect(await link(once, first, facts, 'one')).toMatchObject({ kind: 'done' });
  expect(await requestByNumber(work, '2026-0002')).toMatchObject({ wording: 'One report.', related: '2026-0001 duplicate' });
});

it.each([0, 1, 2, 3])('is completed by a second try after a stop at write %i', async writes => {
  const { work, first } = await two();
  await expect(link(stoppingAt(work, writes), first, facts, 'one')).rejects.toThrow('stopped');
  expect(await link(work, first, facts, 'one')).toMatchObject({ kind: 'done' });
  expect(await relatedNow()).toEqual(['2026-0002 duplicate', '2026-0001 duplicate']);
  expect((await story(work)).filter(entry => entry.startsWith('link')).sort()).toEqual(['link FoiRequests:1 2', 'link FoiRequests:2 2']);
});
