import { PersonaId } from '../../../../local/site';
import { Instant } from '../../../../src/kernel/dates/calendarDate';
import { everyPage } from '../../../../src/kernel/lists/everyPage';
import { notEmpty } from '../../../../src/kernel/lists/conditions';
import { Query } from '../../../../src/kernel/lists/query';
import { isProblem } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { CleanHtml } from '../../../../src/kernel/richText';
import { everybody } from '../../../../src/systems/communications/audience';
import { Finding } from '../../../../src/systems/communications/check/contract';
import { communicationsActivity, news, NewsItem, NewsPage, newsPages } from '../../../../src/systems/communications/newsLists';
import { beginNews } from '../../../../src/systems/communications/work/beginNews';
import { NewsDetails, NewsText, Passing } from '../../../../src/systems/communications/work/contract';
import { expire, publish, publishUrgently, retract, schedule } from '../../../../src/systems/communications/work/publish';
import { saveText } from '../../../../src/systems/communications/work/saveText';
import { abandon, approve, pass, revise, submit } from '../../../../src/systems/communications/work/steps';
import { allEntries } from '../../../support/brokenChains';
import { Office } from '../../../support/workingOffice';

/** Nothing is found in it. */
export const clean: Passing = { reasons: [], check: () => [] };

export const finding: Finding = { rule: 'jargon', level: 'warning', language: 'en', place: { line: 0, start: 0, end: 7 }, excerpt: 'utilize', because: 'phrase', facts: { instead: 'use' } };

export const text: NewsText = {
  title: 'Bridge inspections begin',
  titleFr: 'Les inspections des ponts commencent',
  descriptionEn: 'Crews are on Highway 17 from Monday.',
  descriptionFr: 'Les équipes sont sur la route 17 dès lundi.',
  bodyEn: '<p>Crews begin on Monday. 🚧</p>' as CleanHtml,
  bodyFr: '<p>Les équipes commencent lundi. 🚧</p>' as CleanHtml,
  bannerPath: '',
  bannerAltEn: '',
  bannerAltFr: '',
};
export const otherText: NewsText = { ...text, bodyEn: '<p>Crews begin on Tuesday.</p>' as CleanHtml, bodyFr: '<p>Les équipes commencent mardi.</p>' as CleanHtml };
export const details: NewsDetails = { topic: null, byline: null, audience: everybody, mustReadBy: null, pinnedUntil: null, expiresOn: null, reviewOn: null };
/** An hour after the office's clock starts, and the hour after that. */
export const itsHour = '2026-03-10T16:00:00.000Z' as Instant;
export const anHourLater = '2026-03-10T17:00:00Z';

export async function written(work: Workplace, words: Partial<NewsText> = {}): Promise<NewsItem> {
  const item = done(await beginNews(work, { title: 'Bridges', dueOn: null }, work.newId()));
  return done(await saveText(work, item, { ...text, ...words }, work.newId()));
}

export function done(outcome: { readonly kind: string; readonly item?: NewsItem }): NewsItem {
  if (outcome.kind !== 'done' || !outcome.item) throw new Error(JSON.stringify(outcome));
  return outcome.item;
}

type Status = NewsItem['status'];
const before: Readonly<Record<Status, Status | undefined>> = {
  draft: undefined, review: 'draft', approval: 'review', scheduled: 'approval', publishing: 'approval', afterApproval: 'draft', published: 'approval', expired: 'published', retracted: 'published', abandoned: 'draft',
};

/** An item as it stands in this state, by way of the states before it. An item that waits for approval has both approvals. */
export async function newsIn(office: Office, status: Status): Promise<NewsItem> {
  const came = before[status];
  if (came === undefined) return written(office.as('newsWriter'));
  return moved(office, await newsIn(office, came), status);
}

async function moved(office: Office, item: NewsItem, to: Status): Promise<NewsItem> {
  const lead = office.as('communicationsLead');
  switch (to) {
    case 'draft':
      return done(await revise(lead, item, lead.newId()));
    case 'review':
      return done(await submit(office.as('newsWriter'), item, clean, lead.newId()));
    case 'approval':
      return approvedBoth(office, done(await pass(office.as('newsReviewer'), item, clean, lead.newId())));
    case 'scheduled':
      return done(await schedule(lead, item, { at: itsHour, ...clean }, lead.newId()));
    case 'publishing':
      return brokenOff(lead, item);
    case 'afterApproval':
      return done(await publishUrgently(lead, item, { reason: 'The road is closed.', check: () => [] }, lead.newId()));
    case 'published':
      return done(await publish(lead, item, clean, lead.newId()));
    case 'expired':
      return done(await expire(lead, item, lead.newId()));
    case 'retracted':
      return done(await retract(lead, item, { reason: 'A wrong day.' }, lead.newId()));
    case 'abandoned':
      return done(await abandon(lead, item, lead.newId()));
  }
}

export async function approvedBoth(office: Office, item: NewsItem): Promise<NewsItem> {
  const english = done(await approve(office.as('newsApproverEn'), item, 'en', office.as('newsApproverEn').newId()));
  return done(await approve(office.as('newsApproverFr'), english, 'fr', office.as('newsApproverFr').newId()));
}

/** An item whose publication stopped once its step was recorded: no page of it is out. */
async function brokenOff(work: Workplace, item: NewsItem): Promise<NewsItem> {
  const stopped: Workplace = { ...work, pages: { ...work.pages, publish: () => Promise.reject(new Error('stopped')) } };
  await publish(stopped, item, clean, work.newId()).catch(() => undefined);
  return work.lists.get(news, item.id);
}

/** `publish 3`: actions of the items with their place in the item's chain, first to last. */
export async function story(work: Workplace): Promise<readonly string[]> {
  return (await allEntries(work, communicationsActivity)).map(({ title, position }) => `${title} ${position}`);
}

/** All that the list of news and its Activity hold, to see that an attempt left no trace. */
export async function everything(office: Office) {
  const work = office.as('communicationsLead');
  const items = await everyPage(after => work.lists.find(news, { where: { lastActionId: notEmpty }, after } as Query<typeof news>));
  return [items, await allEntries(work, communicationsActivity), await pagesSeenBy(office, 'communicationsLead')];
}

/** The pages of items of news, as this person finds them in the library: drafts are there for those who may write. */
export async function pagesSeenBy(office: Office, persona: PersonaId): Promise<readonly NewsPage[]> {
  const { lists } = office.as(persona);
  try {
    const found = await everyPage(after => lists.find(newsPages, { where: { newsNumber: notEmpty }, after }));
    return [...found].sort((a, b) => `${a.newsNumber}${a.newsLanguage}`.localeCompare(`${b.newsNumber}${b.newsLanguage}`));
  } catch (error) {
    if (isProblem(error, 'denied')) return [];
    throw error;
  }
}

/** `en 2 <title>`: what readers see of the news. */
export async function seenByReaders(office: Office): Promise<readonly string[]> {
  return (await pagesSeenBy(office, 'staff')).map(({ newsLanguage, newsRevision, title }) => `${newsLanguage} ${newsRevision} ${title}`);
}
