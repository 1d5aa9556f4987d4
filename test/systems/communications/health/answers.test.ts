import { communications } from '../../../../src/systems/communications';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { PageFacts } from '../../../../src/kernel/ports/sitePages';
import { Answer, answerReview } from '../../../../src/systems/communications/health/answerReview';
import { judgePage } from '../../../../src/systems/communications/health/judgePage';
import { remindOwner, settleReviews, takeAway, withdrawReview } from '../../../../src/systems/communications/health/leadSteps';
import { byPage, nothingAsked, openQuestionsOf, readQuestions } from '../../../../src/systems/communications/health/questions';
import { StoreError } from '../../../../src/kernel/ports/storeError';
import { communicationsActivity } from '../../../../src/systems/communications/newsLists';
import { PageReview, pageReviews } from '../../../../src/systems/communications/planLists';
import { readAbout } from '../../../../src/systems/communications/reading/readAbout';
import { allEntries } from '../../../support/brokenChains';
import { disturbed } from '../../../support/disturbed';
import { resultOf } from '../../../support/resultOf';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';
import { publishedFor } from '../reading/newsScenes';
import { allPages, ask, pageOf, questionOf } from './pages';

jest.setTimeout(120_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const lead = () => office.as('communicationsLead');
const staff = () => office.as('staff');
const actions = async (): Promise<readonly string[]> => (await allEntries(lead(), communicationsActivity)).filter(({ subject }) => subject.startsWith(pageReviews.name)).map(({ title, actor }) => `${title} ${actor.split('.')[0]}`);
const now = (review: PageReview): Promise<PageReview> => lead().lists.get(pageReviews, review.id);
const seenBy = async (persona: 'staff' | 'otherStaff', { id }: PageFacts) => (await allPages(office.as(persona))).some(page => page.id === id);

/** A page of Sam's, who is asked about it. */
async function asked(name = 'Parking'): Promise<{ readonly page: PageFacts; readonly review: PageReview }> {
  const page = await pageOf(lead(), name, office.person('staff'));
  await ask(lead(), [page], lead().newId());
  return { page, review: await questionOf(office, page, 'staff') };
}

async function answered(answer: Answer, name?: string) {
  const scene = await asked(name);
  const outcome = await answerReview(staff(), scene.review, answer, ' Old prices. ', staff().newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return { ...scene, review: outcome.item, mail: outcome.mail };
}

/** Whether the server still lets Sam change the question, past every page of ours: then it minds the version alone, which is none of its own. */
async function mayStillWrite({ id }: PageReview): Promise<boolean> {
  const problem = await staff().lists.update(pageReviews, id, '"no version,0"', { note: 'x' }).then(() => undefined, (error: unknown) => (error as StoreError).problem.kind);
  expect(['stale', 'denied']).toContain(problem);
  return problem === 'stale';
}

it('is the owner’s to answer: all staff read the question, the server lets nobody else of them write', async () => {
  const { page } = await asked();
  const theirs = await questionOf(office, page, 'otherStaff');
  expect(theirs.title).toBe('Parking');
  expect(await resultOf(answerReview(office.as('otherStaff'), theirs, 'stillRight', '', 'other'))).toBe('refused');
  const deceived = { ...office.as('otherStaff'), people: { ...office.as('otherStaff').people, visitor: async () => ({ person: office.person('staff'), roles: ['staff'] as const }) } };
  expect(await resultOf(answerReview(deceived, theirs, 'stillRight', '', 'deceived'))).toBe('refused');
  expect(await actions()).toEqual(['ask chantal']);
});

it('leaves a page alone for twelve months that is still right', async () => {
  const { page, review } = await answered('stillRight');
  expect(review).toMatchObject({ status: 'right', answeredOn: '2026-03-10', dueOn: null, note: 'Old prices.', assignedTo: { name: 'Sam Oduya' } });
  const judge = async (today: string) => judgePage({ ...page, reviewOn: calendarDate('2026-01-01') }, { questions: byPage(await readQuestions(lead())).get(page.id) ?? nothingAsked, today: calendarDate(today) });
  expect(await judge('2027-03-10')).toEqual({ nextReviewOn: '2027-03-10', problems: [] });
  expect((await judge('2027-03-11')).problems).toEqual(['overdue', 'old']);
});

it('gives ten business days to whoever will fix it, who then says that it is right', async () => {
  const { page, review } = await answered('willFix');
  expect(review).toMatchObject({ status: 'mending', dueOn: '2026-03-24' });
  expect((await answerReview(staff(), await questionOf(office, page, 'staff'), 'stillRight', '', 'fixed')).kind).toBe('done');
  expect(await actions()).toEqual(['ask chantal', 'willFix sam', 'stillRight sam']);
});

it('takes a page from the readers that its owner no longer needs, after the leads were told', async () => {
  const { page, review, mail } = await answered('retire');
  expect([review.status, mail, office.mails().slice(-1)[0]]).toMatchObject(['toRetire', { sent: true }, { to: [office.person('communicationsLead').email], subject: 'A page to take away / Une page à retirer' }]);
  expect(await seenBy('otherStaff', page)).toBe(true);
  expect(await resultOf(takeAway(staff(), review, 'mine'))).toBe('refused');
  expect(await resultOf(takeAway(lead(), review, 'away'))).toBe('done');
  expect([await seenBy('otherStaff', page), (await lead().pages.facts(page.id)).state, (await now(review)).status]).toEqual([false, 'draft', 'retired']);
  expect(await mayStillWrite(review)).toBe(false);
});

it('is over for a page that somebody removed meanwhile', async () => {
  const { page, review } = await answered('retire');
  await office.fetchAs('owner', `_api/web/getFileByServerRelativePath(decodedUrl='${page.path}')`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
  expect(await resultOf(takeAway(lead(), review, 'away'))).toBe('done');
  expect((await now(review)).status).toBe('retired');
});

it('reminds, lets an answer stand that was given to an earlier version, and takes a question back', async () => {
  const { review } = await asked();
  const reminded = await remindOwner(lead(), await now(review), 'remind');
  expect(reminded).toMatchObject({ kind: 'done', mail: { sent: true }, item: { reminders: 1 } });
  expect(office.mails().slice(-1)[0]).toMatchObject({ to: [office.person('staff').email], subject: 'Reminder: is your page still right? / Rappel : votre page est-elle toujours exacte?' });
  expect((await answerReview(staff(), review, 'willFix', '', 'fix')).kind).toBe('done');
  const back = await withdrawReview(lead(), await now(review), 'back');
  expect(back).toMatchObject({ kind: 'done', item: { status: 'withdrawn', dueOn: null } });
  expect((await answerReview(staff(), review, 'stillRight', '', 'late').catch(() => ({ kind: 'refused' }))).kind).not.toBe('done');
  expect(await actions()).toEqual(['ask chantal', 'remind chantal', 'willFix sam', 'withdraw chantal', 'settle chantal']);
});

it('puts questions that are over away when a lead opens the desk, once, so that who was asked no longer writes to them', async () => {
  const [{ review }, { review: open }] = [await answered('stillRight'), await asked('Other')];
  expect(await mayStillWrite(review)).toBe(true);
  await settleReviews(lead(), await readQuestions(lead()));
  expect([await mayStillWrite(review), await mayStillWrite(open)]).toEqual([false, true]);
  const once = await actions();
  await settleReviews(lead(), await readQuestions(lead()));
  expect([once.filter(action => action === 'settle chantal').length, await actions()]).toEqual([1, once]);
});

it('puts them away once, though two leads open the desk and any answer is lost', async () => {
  let scenes = 0;
  await disturbed(office, 'cutAfter', async () => {
    await answered('stillRight', `D${(scenes += 1)}`);
    const work = lead();
    const reviews = await readQuestions(work);
    return () => Promise.all([settleReviews(work, reviews), settleReviews(lead(), reviews)]);
  });
  const reviews = await readQuestions(lead());
  await settleReviews(staff(), reviews);
  await settleReviews(lead(), reviews);
  for (const review of await readQuestions(lead())) expect(await mayStillWrite(review)).toBe(false);
  expect((await actions()).filter(action => action === 'settle chantal')).toHaveLength(scenes);
});

it('is over once, though the computer stops before any of the writes', async () => {
  for (let writes = 0; ; writes += 1) {
    const { page, review } = await answered('retire', `E${writes}`);
    const isThrough = await takeAway(stoppingAt(lead(), writes), review, `away-${writes}`).then(() => true, () => false);
    await takeAway(lead(), review, `away-${writes}`);
    await settleReviews(lead(), await readQuestions(lead()));
    expect([(await now(review)).status, await seenBy('otherStaff', page), await openQuestionsOf(lead(), page.id), await mayStillWrite(review)]).toEqual(['retired', false, [], false]);
    if (isThrough) break;
  }
  const taken = await actions();
  expect(taken.filter(action => action === 'takeAway chantal')).toHaveLength(taken.filter(action => action === 'ask chantal').length);
});

it('stands under the text of a news page for its owner alone', async () => {
  const item = await publishedFor(office, {});
  const page = (await allPages(lead())).find(({ newsLanguage }) => newsLanguage === 'fr');
  if (!page) throw new Error('No page.');
  await ask(lead(), [page], 'ask');
  const owner = (await questionOf(office, page)).assignedTo;
  expect(owner?.name).toBe('Chidi Eze');
  expect((await readAbout(office.as('newsWriter'), item.number, 'fr'))?.review).toMatchObject({ pageId: page.id });
  expect((await readAbout(staff(), item.number, 'fr'))?.review).toBeNull();
});
