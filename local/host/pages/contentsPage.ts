import { say } from '../strings/hostStrings';
import { dayIn } from './dates';
import { html, Markup } from './html';
import { HostStore, SiteView } from './siteView';

/** Site contents: the lists that the visitor may see, with their size. */
export function contentsPage(store: HostStore, view: SiteView): Markup {
  const { language } = view;
  if (view.lists.length === 0) return html`<p class="notice">${say(language, 'noLists')}</p>`;
  const rows = view.lists.map(({ row: list, title, url }) => html`<tr>
    <td><a href="${url}">${title}</a></td>
    <td>${list.description}</td>
    <td class="number">${new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA').format(list.itemCount)}</td>
    <td>${dayIn(list.lastItemModified, store.web.timeZone.iana)}</td>
  </tr>`);
  return html`<div class="table-region" role="region" tabindex="0" aria-label="${say(language, 'siteContents')}"><table class="plain-table">
    <thead><tr><th scope="col">${say(language, 'listTitle')}</th><th scope="col">${say(language, 'listDescription')}</th><th scope="col" class="number">${say(language, 'listItems')}</th><th scope="col">${say(language, 'listModified')}</th></tr></thead>
    <tbody>${rows}</tbody></table></div>`;
}
