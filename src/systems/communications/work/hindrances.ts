import { isAsLeft } from '../../../kernel/activity/asLeft';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { languages } from '../../../kernel/text';
import { Finding } from '../check/contract';
import { news, NewsItem } from '../newsLists';
import { Approved, isApprovedIn } from './approvals';
import { GivenReason, Hindrance, NewsText, Passing } from './contract';
import { textFields, textOf } from './newsText';
import { isReasoned } from './reasons';
import { isEmptyHtml } from './wordCount';

/** SharePoint's own limit of a line of text, in UTF-16 units. */
const longestLine = 255;
/** Below the 63,999 of a text column, so that what a page adds has room. */
const longestBody = 60_000;
const bodies: readonly (keyof NewsText)[] = ['bodyEn', 'bodyFr'];

/** What is too long to be kept. */
export function tooLong(text: NewsText): Hindrance | undefined {
  const fields = textFields.filter(field => text[field].length > (bodies.includes(field) ? longestBody : longestLine));
  return fields.length > 0 ? { kind: 'tooLong', fields } : undefined;
}

/** What readers of either language would miss. A picture may be decorative, but then it is so in both. */
export function missing(text: NewsText): Hindrance | undefined {
  const fields = textFields.filter(field => isMissing(text, field));
  return fields.length > 0 ? { kind: 'missing', fields } : undefined;
}

function isMissing(text: NewsText, field: keyof NewsText): boolean {
  switch (field) {
    case 'bodyEn':
    case 'bodyFr':
      return isEmptyHtml(text[field]);
    case 'bannerPath':
      return false;
    case 'bannerAltEn':
      return text.bannerAltEn.trim() === '' && text.bannerAltFr.trim() !== '';
    case 'bannerAltFr':
      return text.bannerAltFr.trim() === '' && text.bannerAltEn.trim() !== '';
    case 'title':
    case 'titleFr':
    case 'descriptionEn':
    case 'descriptionFr':
      return text[field].trim() === '';
  }
}

/** Errors of the check, and warnings that nobody gave a reason for. */
export function blocking(findings: readonly Finding[], reasons: readonly GivenReason[]): Hindrance | undefined {
  const left = findings.filter(finding => finding.level === 'error' || !isReasoned(finding, reasons));
  return left.length > 0 ? { kind: 'findings', findings: left } : undefined;
}

/** What keeps a text from review, approval or its readers. */
export function hinderedText(text: NewsText, findings: readonly Finding[], reasons: Passing['reasons']): Hindrance | undefined {
  return tooLong(text) ?? missing(text) ?? blocking(findings, reasons);
}

export function notApproved(item: Approved): Hindrance | undefined {
  const missingIn = languages.filter(language => !isApprovedIn(language, item));
  return missingIn.length > 0 ? { kind: 'notApproved', languages: missingIn } : undefined;
}

/** A text that was changed past our pages was cleaned and read by nobody: it goes no further before the communications lead accepts it. */
export async function changedOutside(item: NewsItem): Promise<Hindrance | undefined> {
  return (await isAsLeft(news, item)) ? undefined : { kind: 'changedOutside' };
}

/** An item that goes out on this day can't have left the news, or have been read, before it. */
export function datesBefore(day: CalendarDate, { expiresOn, mustReadBy }: Pick<NewsItem, 'expiresOn' | 'mustReadBy'>): Hindrance | undefined {
  const isBefore = (date: CalendarDate | null): boolean => date !== null && date < day;
  return isBefore(expiresOn) || isBefore(mustReadBy) ? { kind: 'badDates' } : undefined;
}

/** What keeps an item from going out on this day. */
export function hinderedGoingOut(item: NewsItem, findings: readonly Finding[], reasons: Passing['reasons'], day: CalendarDate): Hindrance | undefined {
  return notApproved(item) ?? hinderedText(textOf(item), findings, reasons) ?? datesBefore(day, item);
}
