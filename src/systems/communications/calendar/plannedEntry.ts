import { Instant } from '../../../kernel/dates/calendarDate';
import { torontoToday } from '../../../kernel/dates/torontoToday';
import { Bilingual, languages } from '../../../kernel/text';
import { newsDeskAddress, newsPageAddress } from '../addresses';
import { readAudience } from '../audience';
import { newsLifecycle } from '../newsLifecycle';
import { NewsItem, NewsPage } from '../newsLists';
import type { QuietDays } from '../officeWords/officeWords';
import { planLifecycle, socialPostLifecycle } from '../planLifecycles';
import { CalendarEvent, Plan, SocialPost } from '../planLists';
import { planAddress, postAddress } from './addresses';
import { CalendarEntry, plainEntry } from './entry';
import { eventEntry } from './eventEntry';

/** What an entry of the calendar is made of: an item that may be moved, or something that stands where it stands. */
export type EntrySource =
  | { readonly of: 'event'; readonly item: CalendarEvent }
  | { readonly of: 'post'; readonly item: SocialPost }
  | { readonly of: 'plan'; readonly item: Plan }
  | { readonly of: 'news'; readonly item: NewsItem }
  | { readonly of: 'fixed'; readonly why: 'holiday' | 'quiet' | 'published' };

/** An entry together with what it is made of. */
export type PlannedEntry = CalendarEntry & { readonly source: EntrySource };

type SitePath = string;

export function fixed(entry: CalendarEntry, why: Extract<EntrySource, { readonly of: 'fixed' }>['why']): PlannedEntry {
  return { ...entry, source: { of: 'fixed', why } };
}

export function eventOf(event: CalendarEvent): PlannedEntry {
  const details = event.details && { en: event.details, fr: event.detailsFr ?? event.details };
  return { ...eventEntry(event), details: details || null, source: { of: 'event', item: event } };
}

/** Undefined for a plan without days: it stands in the list of plans alone. */
export function planOf(plan: Plan, sitePath: SitePath): PlannedEntry | undefined {
  if (plan.fromOn === null || plan.untilOn === null) return undefined;
  const state = planLifecycle.states[plan.status].label;
  return { ...plainEntry, key: `CommsPlans:${plan.id}`, kind: 'campaign', title: alike(plan.title), from: plan.fromOn, until: plan.untilOn, state, href: alike(planAddress(sitePath, plan.id)), source: { of: 'plan', item: plan } };
}

export function postOf(post: SocialPost, sitePath: SitePath): PlannedEntry | undefined {
  if (post.dueOn === null) return undefined;
  const state = socialPostLifecycle.states[post.status].label;
  return { ...plainEntry, key: `CommsSocialPosts:${post.id}`, kind: 'social', title: alike(post.title), from: post.dueOn, until: post.dueOn, state, href: alike(postAddress(sitePath, String(post.id))), source: { of: 'post', item: post } };
}

/** A news item as those who make it see it: on the day on which it went out, goes out or is to be ready. */
export function newsOf(item: NewsItem, sitePath: SitePath): PlannedEntry | undefined {
  const isOut = item.status === 'published' || item.status === 'expired';
  const scheduledOn = item.status === 'scheduled' && item.publishAt ? dayOf(item.publishAt) : null;
  const day = isOut ? item.publishedOn : (scheduledOn ?? item.dueOn);
  if (day === null || item.status === 'retracted' || item.status === 'abandoned') return undefined;
  return {
    ...plainEntry,
    key: `CommsNews:${item.number}`,
    kind: 'news',
    title: { en: item.title, fr: item.titleFr ?? item.title },
    from: day,
    until: day,
    state: newsLifecycle.states[item.status].label,
    href: isOut ? pagesOf(item.number, sitePath) : alike(newsDeskAddress({ sitePath }, item.number)),
    audience: readAudience(item.audience),
    source: { of: 'news', item },
  };
}

/** Published news as readers see them: the pages of an item in both languages are one entry. */
export function newsPagesOf(pages: readonly Pick<NewsPage, 'title' | 'newsNumber' | 'newsLanguage' | 'newsOn' | 'newsAudience'>[], sitePath: SitePath, now: Instant): readonly PlannedEntry[] {
  const entries = new Map<string, PlannedEntry>();
  for (const { title, newsNumber, newsLanguage, newsOn, newsAudience } of pages) {
    if (!newsNumber || !newsOn || !title || newsOn > now) continue;
    const before = entries.get(newsNumber)?.title ?? alike(title);
    const day = dayOf(newsOn);
    const entry = { ...plainEntry, key: `CommsNews:${newsNumber}`, kind: 'news', from: day, until: day, href: pagesOf(newsNumber, sitePath), audience: readAudience(newsAudience) } as const;
    entries.set(newsNumber, fixed({ ...entry, title: newsLanguage ? { ...before, [newsLanguage]: title } : before }, 'published'));
  }
  return [...entries.values()];
}

export function quietOf({ label, from, until }: QuietDays): PlannedEntry {
  return fixed({ ...plainEntry, key: `quiet:${from}:${until}:${label.en}`, kind: 'quiet', title: label, from, until }, 'quiet');
}

function dayOf(at: Instant) {
  return torontoToday(Date.parse(at));
}

function alike(text: string): Bilingual {
  return { en: text, fr: text };
}

function pagesOf(number: string, sitePath: SitePath): Bilingual {
  const [en, fr] = languages.map(language => newsPageAddress({ sitePath }, number, language));
  return { en, fr };
}
