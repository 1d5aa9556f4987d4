import { PersonaId } from '../../../local/site';
import { addDays } from '../../../src/kernel/dates/calendarDate';
import { takeFirstStep } from '../../../src/kernel/lifecycle/takeStep';
import { WorkSource } from '../../../src/kernel/system/workSource';
import { communications } from '../../../src/systems/communications';
import { newsToApproveEn, newsToApproveFr, newsToPublish, newsToReview, newsToWrite, pagesToReview } from '../../../src/systems/communications/myWork';
import { communicationsActivity } from '../../../src/systems/communications/newsLists';
import { pageReviewLifecycle } from '../../../src/systems/communications/planLifecycles';
import { pageReviews } from '../../../src/systems/communications/planLists';
import { approve, pass, revise, sendBack, submit } from '../../../src/systems/communications/work/steps';
import { officeToday } from '../../support/officeStore';
import { officeForEachTest } from '../../support/workingOffice';
import { clean, done, newsIn, written } from './work/news';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const sources = [newsToWrite, newsToReview, newsToApproveEn, newsToApproveFr, newsToPublish] as const;

async function found(source: WorkSource, persona: PersonaId) {
  const work = office.as(persona);
  return source.find(work, await work.people.visitor());
}

/** What each person of the desk is to do, in one line each. */
async function tasks(): Promise<Readonly<Record<string, readonly string[]>>> {
  const desk = ['communicationsLead', 'newsWriter', 'newsReviewer', 'newsApproverEn', 'newsApproverFr', 'staff'] as const;
  const lines = await Promise.all(desk.map(async persona => [persona, (await Promise.all(sources.map(source => found(source, persona)))).flat().map(({ task }) => task.en)] as const));
  return Object.fromEntries(lines.filter(([, each]) => each.length > 0));
}

it('goes with an item from hand to hand', async () => {
  const item = await written(office.as('newsWriter'));
  expect(await found(newsToWrite, 'newsWriter')).toEqual([{
    key: `CommsNews:${item.id}`, number: 'N-2026-0001', title: 'Bridge inspections begin', state: { en: 'Draft', fr: 'Ébauche' }, dueOn: '2026-03-24',
    task: { en: 'Write the news item', fr: 'Rédiger la nouvelle' }, href: '/sites/region/SitePages/NewsDesk.aspx?news=N-2026-0001',
  }]);
  const inReview = done(await submit(office.as('newsWriter'), item, clean, 'submit'));
  expect(await tasks()).toEqual({ newsReviewer: ['Review the news item'] });
  const back = done(await sendBack(office.as('newsReviewer'), inReview, { note: 'Name the bridges.' }, 'back'));
  expect(await tasks()).toEqual({ newsWriter: ['Mend what was sent back'] });
  const waiting = done(await pass(office.as('newsReviewer'), done(await submit(office.as('newsWriter'), back, clean, 'again')), clean, 'pass'));
  expect(await tasks()).toEqual({ newsApproverEn: ['Approve the English text'], newsApproverFr: ['Approve the French text'] });
  const english = done(await approve(office.as('newsApproverEn'), waiting, 'en', 'en'));
  expect(await tasks()).toEqual({ newsApproverFr: ['Approve the French text'] });
  done(await approve(office.as('newsApproverFr'), english, 'fr', 'fr'));
  expect(await tasks()).toEqual({ communicationsLead: ['Publish the news item'] });
});

it('asks the lead to finish what was broken off, and after an urgent item first for its approvals', async () => {
  await newsIn(office, 'publishing');
  expect(await tasks()).toEqual({ communicationsLead: ['Finish the publication'] });
  const urgent = await newsIn(office, 'afterApproval');
  expect(await tasks()).toEqual({ communicationsLead: ['Finish the publication'], newsApproverEn: ['Approve the English text'], newsApproverFr: ['Approve the French text'] });
  const english = done(await approve(office.as('newsApproverEn'), urgent, 'en', 'en'));
  done(await approve(office.as('newsApproverFr'), english, 'fr', 'fr'));
  expect(await tasks()).toEqual({ communicationsLead: ['Finish the publication', 'Confirm: both languages are approved'] });
});

it('leaves a revision with whoever took it up', async () => {
  const published = await newsIn(office, 'published');
  expect(await tasks()).toEqual({});
  done(await revise(office.as('communicationsLead'), published, 'revise'));
  expect(await tasks()).toEqual({ communicationsLead: ['Write the news item'] });
});

it('asks the owner of a page, and nobody else, whether it is still right', async () => {
  expect(await found(pagesToReview, 'staff')).toEqual([]);
  const work = office.as('communicationsLead');
  const fields = { title: 'Parking', pageId: 7, path: '/sites/region/SitePages/Parking.aspx', askedOn: officeToday, dueOn: addDays(officeToday, 10), assignedTo: office.person('staff') };
  const asked = await takeFirstStep(work, { list: pageReviews, activity: communicationsActivity, lifecycle: pageReviewLifecycle }, 'ask', { fields, data: {} }, 'ask');
  if (asked.kind !== 'done') throw new Error(asked.kind);
  await work.lists.restrict(pageReviews, asked.item.id, [{ person: office.person('staff').id, level: 'work' }]);
  expect(await found(pagesToReview, 'staff')).toMatchObject([{
    key: `CommsPageReviews:${asked.item.id}`, number: 'Parking.aspx', title: 'Parking', dueOn: '2026-03-20', task: { en: 'Say whether the page is still right' }, href: `/sites/region/SitePages/PageHealth.aspx?question=${asked.item.id}`,
  }]);
  expect(await found(pagesToReview, 'otherStaff')).toEqual([]);
});
