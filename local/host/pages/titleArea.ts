import { say } from '../strings/hostStrings';
import { dayIn } from './dates';
import { html, Markup } from './html';
import { SiteView } from './siteView';
import { StoredPage } from './storedPage';

/** What stands under a page's title: its topic, author and day, then its picture. */
export function titleArea({ language }: SiteView, { topic, author, publishedAt, banner, isDraft }: StoredPage, zone: string): Markup {
  const day = publishedAt === '' ? '' : dayIn(publishedAt, zone);
  const line = [topic, author, day].filter((part) => part !== '');
  return html`<div class="title-area">
${isDraft ? html`<p class="title-draft" role="note">${say(language, 'draftPage')}</p>` : undefined}
${line.length > 0 ? html`<p class="title-line">${line.join(' · ')}</p>` : undefined}
${banner ? html`<img class="title-banner" src="${banner.path}" alt="${banner.alternative}">` : undefined}
</div>`;
}
