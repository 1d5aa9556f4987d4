import { callOutsOf } from '../../../../../src/systems/foi/work/findWork';
import { answerCallOut } from '../../../../../src/systems/foi/work/answer';
import { narrow } from '../../../../../src/systems/foi/work/steps/clock';
import { amend } from '../../../../../src/systems/foi/work/steps/details';
import { ask, nilAnswer, register, story, today } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { officeForEachTest } from '../../../../support/workingOffice';

const office = officeForEachTest();
const narrowed = { narrowedOn: today, wording: 'The 2025 report of the Pine River bridge.' };
const wordings = async () => (await callOutsOf(office.as('foiCoordinator'), '2026-0001')).map(({ wording }) => wording);

async function askedOfTwo() {
  const work = office.as('foiCoordinator');
  const first = await ask(work, await register(work), office.person('manager'));
  return ask(work, first.request, office.person('otherManager'));
}

it('gives managers who still search the new wording, and tells them that there is one', async () => {
  const { request } = await askedOfTwo();
  const [mine] = await callOutsOf(office.as('manager'), '2026-0001');
  await answerCallOut(office.as('manager'), mine, nilAnswer, 'answer');
  const before = office.mails().length;
  expect(await narrow.run(office.as('foiCoordinator'), request, narrowed, 'one')).toMatchObject({ kind: 'done', item: { wording: narrowed.wording }, mail: { sent: true } });
  // What was answered was asked in the words before.
  expect(await wordings()).toEqual(['All inspection reports of the Highway 17 bridges in 2025.', narrowed.wording]);
  const mails = office.mails().slice(before);
  expect(mails.map(({ to }) => to)).toEqual([[office.person('otherManager').email]]);
  expect(JSON.stringify(mails)).not.toMatch(/Pine River|Bridge|Zelda/i);
});

it('tells nobody when only the title or the category was corrected', async () => {
  const { request } = await askedOfTwo();
  const before = office.mails().length;
  const details = { title: 'Bridges', requesterCategory: 'business', source: 'direct', corporateNumber: null, programArea: 'Roads', language: 'en', series: null } as const;
  expect(await amend.run(office.as('foiCoordinator'), request, details, 'one')).toMatchObject({ kind: 'done', mail: undefined });
  const [callOut] = await callOutsOf(office.as('manager'), '2026-0001');
  expect(callOut).toMatchObject({ title: 'Bridges', requesterCategory: 'business', programArea: 'Roads', status: 'asked' });
  expect(office.mails()).toHaveLength(before);
});

it.each([0, 1, 2, 3, 4, 5])('is completed by a second try after a stop at write %i', async writes => {
  const { request } = await askedOfTwo();
  const work = office.as('foiCoordinator');
  await expect(narrow.run(stoppingAt(work, writes), request, narrowed, 'one')).rejects.toThrow('stopped');
  expect(await narrow.run(work, request, narrowed, 'one')).toMatchObject({ kind: 'done', mail: { sent: true } });
  expect(await wordings()).toEqual([narrowed.wording, narrowed.wording]);
  expect((await story(work)).filter(entry => /^(narrow|bring)/.test(entry)).sort()).toEqual(['bringUpToDate FoiCallOuts:1 2', 'bringUpToDate FoiCallOuts:2 2', 'narrow FoiRequests:1 4']);
});
