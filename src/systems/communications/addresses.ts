import { Workplace } from '../../kernel/ports/workplace';
import { Language } from '../../kernel/text';

/** Name of the page of a news item in one language. Never changes, so that a page is found again after a break. */
export function newsPageName(number: string, language: Language): string {
  return `${number}-${language}.aspx`;
}

/** A news page. From the root of the server. */
export function newsPageAddress({ sitePath }: Pick<Workplace, 'sitePath'>, number: string, language: Language): string {
  return `${sitePath}/SitePages/${newsPageName(number, language)}`;
}

/** An item on the news desk. From the root of the server. */
export function newsDeskAddress({ sitePath }: Pick<Workplace, 'sitePath'>, number: string): string {
  return `${sitePath}/SitePages/NewsDesk.aspx?news=${encodeURIComponent(number)}`;
}

/** A question about a page, where its owner answers it. From the root of the server. */
export function pageQuestionAddress({ sitePath }: Pick<Workplace, 'sitePath'>, id: number): string {
  return `${sitePath}/SitePages/PageHealth.aspx?question=${id}`;
}

/** The health of pages; for an owner, what they are asked. From the root of the server. */
export function pageHealthAddress({ sitePath }: Pick<Workplace, 'sitePath'>): string {
  return `${sitePath}/SitePages/PageHealth.aspx`;
}
