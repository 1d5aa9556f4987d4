import { PageFacts } from '../../../../src/kernel/ports/sitePages';
import { communications } from '../../../../src/systems/communications';
import { AskOutcome } from '../../../../src/systems/communications/health/askOwners';
import { answerReview } from '../../../../src/systems/communications/health/answerReview';
import { readQuestions } from '../../../../src/systems/communications/health/questions';
import { communicationsActivity } from '../../../../src/systems/communications/newsLists';
import { pagesToReview } from '../../../../src/systems/communications/myWork';
import { allEntries } from '../../../support/brokenChains';
import { disturbed } from '../../../support/disturbed';
import { resultOf } from '../../../support/resultOf';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';
import { allPages, ask, outcomesOf, pageOf, questionOf } from './pages';

jest.setTimeout(120_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
// Mail that a fault keeps from going out is logged.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const owners = ['staff', 'otherStaff', 'manager', 'newsWriter', 'owner'] as const;
const lead = () => office.as('communicationsLead');
const asksTaken = async (): Promise<number> => (await allEntries(lead(), communicationsActivity)).filter(({ title }) => title === 'ask').length;
const removed = ({ path }: PageFacts) => office.fetchAs('owner', `_api/web/getFileByServerRelativePath(decodedUrl='${path}')`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });

it('asks five owners of 25 pages by 25 questions and five messages, and asks nobody again who has not answered', async () => {
  const work = lead();
  const pages: PageFacts[] = [];
  for (let place = 0; place < 25; place += 1) pages.push(await pageOf(work, `Page ${place}`, office.person(owners[place % owners.length])));
  const asked = await ask(work, pages, work.newId());
  expect(outcomesOf(asked)).toEqual(Array(25).fill('done'));
  expect(asked.told.map(({ owner, pages: count, mail }) => [owner.email, count, mail.sent])).toEqual(owners.map(persona => [office.person(persona).email, 5, true]));
  expect(office.mails().map(({ to }) => to)).toEqual(owners.map(persona => [office.person(persona).email]));
  expect(office.mails()[0]).toMatchObject({ subject: 'Are your 5 pages still right? / Vos 5 pages sont-elles toujours exactes?' });
  expect(office.mails()[0].body).toContain('Please answer by March 24, 2026.\nOpen and answer: http');
  expect(office.mails()[0].body).toContain('Veuillez répondre au plus tard le 24 mars 2026.');
  expect(office.mails()[0].body).toContain('/SitePages/PageHealth.aspx\n');
  const staff = office.as('staff');
  expect(await pagesToReview.find(staff, await staff.people.visitor())).toHaveLength(5);

  const again = await ask(work, pages.slice(0, 3), work.newId());
  expect([outcomesOf(again), again.told, office.mails().length]).toEqual([Array(3).fill('alreadyAsked'), [], 5]);
  expect(await readQuestions(work)).toHaveLength(25);
});

it('asks who made a page that nobody owns, and tells of one that was removed, in one message with the way to the question', async () => {
  const work = lead();
  const [orphan, gone] = [await pageOf(office.as('communicationsLead'), 'Orphan', null), await pageOf(work, 'Gone', office.person('staff'))];
  await removed(gone);
  const asked = await ask(work, [orphan, gone], work.newId());
  expect(outcomesOf(asked)).toEqual(['done', 'gone']);
  const { id, assignedTo } = await questionOf(office, orphan);
  expect(assignedTo?.name).toBe('Chantal Roy');
  expect(office.mails()[0].body).toContain(`PageHealth.aspx?question=${id}\n`);
  const unknown = { ...orphan, id: gone.id, createdBy: { ...orphan.createdBy, email: '' } };
  expect(outcomesOf(await ask({ ...work, pages: { ...work.pages, facts: async () => unknown } }, [unknown], work.newId()))).toEqual(['nobody']);
});

it('is for communications leads, and leaves no trace of an attempt by others', async () => {
  const page = await pageOf(lead(), 'Parking', office.person('staff'));
  for (const persona of ['staff', 'newsWriter', 'newsReviewer', 'owner'] as const) expect([persona, await resultOf(ask(office.as(persona), [page], persona))]).toEqual([persona, 'refused']);
  expect([await readQuestions(lead()), await asksTaken(), office.mails()]).toEqual([[], 0, []]);
});

it('keeps one question when two leads ask in the same moment, and its owner can answer it', async () => {
  const page = await pageOf(lead(), 'Parking', office.person('staff'));
  const both = await Promise.all([ask(lead(), [page], 'one'), ask(lead(), [page], 'two')]);
  const open = (await readQuestions(lead())).filter(({ status }) => status === 'asked');
  expect(open).toHaveLength(1);
  expect(both.flatMap(outcomesOf).sort()).toContain('done');
  expect((await answerReview(office.as('staff'), open[0], 'stillRight', '', 'answer')).kind).toBe('done');
});

describe('broken off before any of its writes', () => {
  /** Two pages of two owners each time. The number of breaks is given back. */
  async function stoppedEverywhere(mend: (pages: readonly PageFacts[], actionId: string) => Promise<unknown>): Promise<number> {
    for (let writes = 0; ; writes += 1) {
      const pages = [await pageOf(lead(), `A${writes}`, office.person('staff')), await pageOf(lead(), `B${writes}`, office.person('otherStaff'))];
      const id = lead().newId();
      const isThrough = await ask(stoppingAt(lead(), writes), pages, id).then(() => true, () => false);
      if (isThrough) return writes;
      await mend(pages, id);
    }
  }
  const eachIsAnswerable = async (): Promise<void> => {
    for (const page of await allPages(lead())) {
      if (!/^[AB]\d/.test(page.name)) continue;
      const review = await questionOf(office, page, page.name.startsWith('A') ? 'staff' : 'otherStaff');
      expect((await answerReview(office.as(page.name.startsWith('A') ? 'staff' : 'otherStaff'), review, 'stillRight', '', lead().newId())).kind).toBe('done');
    }
  };

  it('and pressed again, each page has one question, which its owner can answer, and each owner was told', async () => {
    const breaks = await stoppedEverywhere(async (pages, id) => {
      const before = office.mails().length;
      expect(outcomesOf(await ask(lead(), pages, id))).toEqual(['done', 'done']);
      expect(office.mails().slice(before).map(({ to }) => to[0])).toEqual([office.person('staff').email, office.person('otherStaff').email]);
    });
    // A question, its account and its opening for each of two pages, and two messages.
    expect(breaks).toBeGreaterThanOrEqual(8);
    expect(await asksTaken()).toBe(2 * (breaks + 1));
    await eachIsAnswerable();
  });

  it('and asked again on another day, each page has one question, which its owner can answer', async () => {
    const breaks = await stoppedEverywhere(pages => ask(lead(), pages, lead().newId()));
    expect(await readQuestions(lead())).toHaveLength(2 * (breaks + 1));
    await eachIsAnswerable();
    expect(await asksTaken()).toBe(2 * (breaks + 1));
  });
});

it('asks once though the answer to any of its requests is lost', async () => {
  let scenes = 0;
  const requests = await disturbed(office, 'cutAfter', async () => {
    const [work, page, id, ended] = [lead(), await pageOf(lead(), `C${(scenes += 1)}`, office.person('staff')), lead().newId(), new Map<string, AskOutcome>()];
    return async () => expect(outcomesOf(await ask(work, [page], id, ended))).toEqual(['done']);
  });
  expect(requests).toBeGreaterThan(8);
  expect([(await readQuestions(lead())).length, await asksTaken()]).toEqual([scenes, scenes]);
});
