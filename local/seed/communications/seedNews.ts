import { addDays, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { torontoInstant } from '../../../src/kernel/dates/torontoInstant';
import { everybody } from '../../../src/systems/communications/audience';
import { NewsItem } from '../../../src/systems/communications/newsLists';
import { beginNews } from '../../../src/systems/communications/work/beginNews';
import { NewsDetails, Passing } from '../../../src/systems/communications/work/contract';
import { publish, schedule } from '../../../src/systems/communications/work/publish';
import { saveText } from '../../../src/systems/communications/work/saveText';
import { setDetails } from '../../../src/systems/communications/work/setDetails';
import { approve, pass, submit } from '../../../src/systems/communications/work/steps';
import { uploadPicture } from '../../../src/systems/communications/work/uploadPicture';
import { PersonaId } from '../../site';
import { workplaceAs } from '../connect';
import { landscape } from './landscape';
import { fireSeason, firstDraft, grantPortal, kapuskasing, mentors, parking, SeedText, survey } from './newsTexts';

/** How far a demonstration item has come. */
type Reached = 'draft' | 'review' | 'approval' | 'scheduled' | 'published';
interface SeedNews {
  readonly text: SeedText;
  readonly reached: Reached;
  readonly daysAgo: number;
  readonly details?: (today: CalendarDate) => Partial<NewsDetails>;
}

const plain: NewsDetails = { topic: null, byline: null, audience: everybody, mustReadBy: null, pinnedUntil: null, expiresOn: null, reviewOn: null };

const items: readonly SeedNews[] = [
  { text: survey, reached: 'published', daysAgo: 21, details: () => ({ topic: 'our-office' }) },
  { text: grantPortal, reached: 'published', daysAgo: 9, details: () => ({ topic: 'programs', audience: { ...everybody, branches: ['Programs Branch'] } }) },
  { text: kapuskasing, reached: 'published', daysAgo: 4, details: today => ({ topic: 'buildings', audience: { ...everybody, offices: ['Kapuskasing'] }, expiresOn: addDays(today, 10) }) },
  { text: fireSeason, reached: 'published', daysAgo: 2, details: today => ({ topic: 'health-and-safety', mustReadBy: addDays(today, 12), pinnedUntil: addDays(today, 30) }) },
  { text: mentors, reached: 'approval', daysAgo: 3, details: () => ({ topic: 'our-office' }) },
  { text: parking, reached: 'scheduled', daysAgo: 2, details: today => ({ topic: 'buildings', audience: { ...everybody, offices: ['Sudbury'] }, expiresOn: addDays(today, 20) }) },
  { text: firstDraft, reached: 'draft', daysAgo: 1 },
];

/** The seed's texts are checked by a test, and its server has no page to read them with. */
const passing: Passing = { reasons: [], check: () => [] };

/** Plays the demonstration news through the real operations, each on its own day. */
export async function seedNews(siteUrl: string, today: CalendarDate): Promise<void> {
  for (const [index, item] of items.entries()) await play(siteUrl, today, item, index);
}

async function play(siteUrl: string, today: CalendarDate, { text, reached, daysAgo, details }: SeedNews, index: number): Promise<void> {
  const as = (persona: PersonaId) => workplaceAs(siteUrl, persona, addDays(today, -daysAgo));
  const id = (step: string): string => `seed-news-${index + 1}-${step}`;
  const writer = as('newsWriter');
  let item = done(await beginNews(writer, { title: text.title, dueOn: addDays(today, 9 - index) }, id('begin')));
  const picture = text.bannerAltEn === '' ? undefined : await uploadPicture(writer, item.number, new Blob([landscape(index)]));
  const bannerPath = picture?.kind === 'kept' ? picture.picture.src : '';
  item = done(await saveText(writer, item, { ...text, bannerPath }, id('text')));
  if (details) item = done(await setDetails(writer, item, { ...plain, ...details(today) }, id('details')));
  if (reached === 'draft') return;
  item = done(await submit(writer, item, passing, id('submit')));
  item = done(await pass(as('newsReviewer'), item, passing, id('pass')));
  item = done(await approve(as('newsApproverEn'), item, 'en', id('approveEn')));
  if (reached === 'approval') return;
  item = done(await approve(as('newsApproverFr'), item, 'fr', id('approveFr')));
  const lead = as('communicationsLead');
  if (reached === 'scheduled') done(await schedule(lead, item, { ...passing, at: torontoInstant(addDays(today, 6), '08:00') }, id('schedule')));
  else done(await publish(lead, item, passing, id('publish')));
}

function done(outcome: { readonly kind: string; readonly item?: NewsItem }): NewsItem {
  if (outcome.kind !== 'done' || !outcome.item) throw new Error(`A demonstration news item could not be played: ${JSON.stringify(outcome)}`);
  return outcome.item;
}
