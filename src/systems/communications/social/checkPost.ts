import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { anyDate, Checked, checkedForm, choiceOf, good, optionalText, Read, requiredText, TypedFault, wrong } from '../../../kernel/typed';
import { Platform, platforms, socialPosts } from '../planLists';

export type PostFault = TypedFault | 'inPast' | 'notALink';

/** A social post as typed. One language may still be missing while it is a draft. */
export interface PostEntry {
  readonly title: string;
  readonly platform: string;
  readonly dueOn: string;
  readonly textEn: string;
  readonly textFr: string;
  readonly hasPicture: boolean;
  readonly altEn: string;
  readonly altFr: string;
  /** Number of a plan, or empty. */
  readonly planId: string;
}
export interface PostFacts {
  readonly title: string;
  readonly platform: Platform;
  readonly dueOn: CalendarDate;
  readonly textEn: string | null;
  readonly textFr: string | null;
  readonly hasPicture: boolean;
  readonly altEn: string | null;
  readonly altFr: string | null;
  readonly planId: number | null;
}

/** `dueBefore` is the day that a post has already: it may stay though it is over. */
export function checkPost(entry: PostEntry, today: CalendarDate, dueBefore?: CalendarDate | null): Checked<PostEntry, PostFacts, PostFault> {
  const { columns } = socialPosts;
  return checkedForm<PostEntry, PostFacts, PostFault>({
    title: requiredText(entry.title, columns.title),
    platform: choiceOf(entry.platform, platforms),
    dueOn: dayToCome(entry.dueOn, today, dueBefore),
    textEn: optionalText(entry.textEn, columns.textEn),
    textFr: optionalText(entry.textFr, columns.textFr),
    hasPicture: good(entry.hasPicture),
    altEn: entry.hasPicture ? optionalText(entry.altEn, columns.altEn) : good(null),
    altFr: entry.hasPicture ? optionalText(entry.altFr, columns.altFr) : good(null),
    planId: entry.planId === '' ? good(null) : good(Number(entry.planId)),
  });
}

export interface LinkEntry {
  readonly link: string;
}
export interface LinkFacts {
  readonly link: string | null;
}

/** True for an address of the web. The column can be changed in the list itself, so it is asked again before it becomes a link. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/\S+$/i.test(text);
}

/** The address of the post on its platform: of the web, and nothing else. */
export function checkLink({ link }: LinkEntry): Checked<LinkEntry, LinkFacts, PostFault> {
  const text: Read<string | null, PostFault> = optionalText(link, socialPosts.columns.link);
  return checkedForm<LinkEntry, LinkFacts, PostFault>({ link: text.ok && text.value !== null && !isWebAddress(text.value) ? wrong('notALink') : text });
}

function dayToCome(typed: string, today: CalendarDate, dueBefore: CalendarDate | null | undefined): Read<CalendarDate, PostFault> {
  const day = anyDate(typed);
  return day.ok && day.value < today && day.value !== dueBefore ? wrong('inPast') : day;
}
