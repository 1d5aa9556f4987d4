import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { CalendarDate, Instant } from '../../../kernel/dates/calendarDate';
import { Person } from '../../../kernel/lists/columns';
import { MailResult } from '../../../kernel/ports/people';
import { CleanHtml } from '../../../kernel/richText';
import { Language } from '../../../kernel/text';
import { Audience } from '../audience';
import { Finding } from '../check/contract';
import { news, NewsItem } from '../newsLists';

/** What readers will see, in both languages. A change of any of it makes another revision. */
export interface NewsText {
  readonly title: string;
  readonly titleFr: string;
  readonly descriptionEn: string;
  readonly descriptionFr: string;
  readonly bodyEn: CleanHtml;
  readonly bodyFr: CleanHtml;
  /** From the root of the server; empty without a picture. */
  readonly bannerPath: string;
  readonly bannerAltEn: string;
  readonly bannerAltFr: string;
}

/** Whom it concerns and when. Changes ask for no new approval. */
export interface NewsDetails {
  readonly topic: string | null;
  readonly byline: Person | null;
  readonly audience: Audience;
  readonly mustReadBy: CalendarDate | null;
  readonly pinnedUntil: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  readonly reviewOn: CalendarDate | null;
}

/** Why a warning of the check may stand. It holds as long as the same rule finds the same words. */
export interface WarningReason {
  readonly rule: Finding['rule'];
  readonly language: Language;
  readonly excerpt: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** A reason as it is given: who and when are added when it is kept. */
export type GivenReason = Pick<WarningReason, 'rule' | 'language' | 'excerpt' | 'reason'>;

/** What a step that lets a text go on is judged by. */
export interface Passing {
  readonly reasons: readonly GivenReason[];
  /** The check of both languages. Passed in, because it reads the text with the page's own parser. */
  readonly check: (text: NewsText) => readonly Finding[];
}

/** What keeps an item from going on. */
export type Hindrance =
  /** The check finds errors, or warnings without a reason. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'notApproved'; readonly languages: readonly Language[] }
  /** A title, summary or text that is still empty, or a picture that is described in one language only. */
  | { readonly kind: 'missing'; readonly fields: readonly (keyof NewsText)[] }
  /** A title, summary, description or address over 255 characters, or a text over 60,000: SharePoint would cut or refuse it. */
  | { readonly kind: 'tooLong'; readonly fields: readonly (keyof NewsText)[] }
  /** Who wrote the revision can't approve it. */
  | { readonly kind: 'ownText' }
  /** A day or hour that has passed, or an expiry before the publication. */
  | { readonly kind: 'badDates' }
  /** Readers see an earlier revision of it: the revision is given up, or the item is retracted first. */
  | { readonly kind: 'isLive' }
  /** No reader sees an earlier revision that could stand again. */
  | { readonly kind: 'notLive' }
  /** Somebody changed it in the list itself, past every page of ours. */
  | { readonly kind: 'changedOutside' }
  /** SharePoint no longer keeps the version that readers see. */
  | { readonly kind: 'versionGone' };

export type NewsOutcome = ActionOutcome<typeof news> | { readonly kind: 'hindered'; readonly by: Hindrance };
/** `mail` is there when the step tells somebody else: what became of the notice. The step stands either way. */
export type TellingOutcome = Exclude<NewsOutcome, { readonly kind: 'done' }> | (Extract<NewsOutcome, { readonly kind: 'done' }> & { readonly mail?: MailResult });
export type BeginNewsOutcome = BeginOutcome<typeof news>;
export type Living = Pick<NewsItem, 'status' | 'assignedTo'>;
