import { Language, languages } from '../../../src/kernel/text';
import { say } from '../strings/hostStrings';
import { addresses } from './addresses';
import { html, Markup } from './html';
import { navigation, NavigationGroup } from './navigation';
import { PersonaCard, SiteView } from './siteView';

const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** The bar on top: whose machine this is, the language, and the person one acts as. Works without scripts. */
export function suiteBar(view: SiteView, cards: readonly PersonaCard[]): Markup {
  const { language } = view;
  return html`<div class="suite" role="region" aria-label="${say(language, 'suiteBar')}">
    <p class="suite-note">${say(language, 'localNote')}</p>
    <form class="suite-languages" method="post" action="${addresses.visitor}" aria-label="${say(language, 'language')}">
      ${returnField(view)}${languages.map((other) => languageButton(other, other === language))}
    </form>
    ${personaMenu(view, cards)}
  </div>`;
}

function languageButton(language: Language, current: boolean): Markup {
  return html`<button name="language" value="${language}" lang="${language}" aria-pressed="${String(current)}">${languageNames[language]}</button>`;
}

function personaMenu(view: SiteView, cards: readonly PersonaCard[]): Markup {
  const { language } = view;
  const current = cards.find((card) => card.current);
  return html`<details class="persona" data-menu>
    <summary><span class="visually-hidden">${say(language, 'signedInAs')} </span><span class="persona-coin" aria-hidden="true">${initials(view.user.title)}</span>
      <span class="persona-who"><span class="persona-name">${view.user.title}</span><span class="persona-role">${current?.role}</span></span></summary>
    <form class="persona-menu" method="post" action="${addresses.visitor}">
      ${returnField(view)}
      <h2>${say(language, 'choosePersona')}</h2>
      <p>${say(language, 'personaHint')}</p>
      <ul>${cards.map((card) => personaChoice(card, language))}</ul>
    </form>
  </details>`;
}

function personaChoice(card: PersonaCard, language: Language): Markup {
  return html`<li><button name="persona" value="${card.id}" ${card.current ? html`aria-current="true"` : undefined}>
    <span class="persona-coin" aria-hidden="true">${initials(card.name)}</span>
    <span class="persona-who"><span class="persona-name">${card.name}</span><span class="persona-role">${card.role}${card.current ? ` – ${say(language, 'currentPersona')}` : undefined}</span></span>
  </button></li>`;
}

function returnField(view: SiteView): Markup {
  return html`<input type="hidden" name="return" value="${view.visit.url.pathname + view.visit.url.search}">`;
}

/** The site's header: its tile and its title. */
export function siteHeader(view: SiteView): Markup {
  return html`<header class="site-header">
    <a class="site-home" href="${addresses.home}"><span class="site-tile" aria-hidden="true">${initials(view.siteTitle)}</span><span class="site-title">${view.siteTitle}</span></a>
    <button type="button" class="nav-toggle" aria-expanded="false" aria-controls="site-navigation" data-nav-toggle>${say(view.language, 'menu')}</button>
  </header>`;
}

export function siteNavigation(view: SiteView): Markup {
  return html`<nav class="site-nav" id="site-navigation" aria-label="${say(view.language, 'navigation')}">${navigation(view).map(navigationGroup)}</nav>`;
}

function navigationGroup(group: NavigationGroup): Markup {
  const links = group.links.map((link) => html`<li><a href="${link.url}" ${link.current ? html`aria-current="page"` : undefined}>${link.title}</a></li>`);
  return html`${group.title && html`<h2>${group.title}</h2>`}<ul>${links}</ul>`;
}

/** First letters of the first and the last word: `Northern Region` gives NR. Small words are passed over. */
export function initials(name: string): string {
  const words = name.split(/[\s'’-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => word[0].toUpperCase()).join('') || name.slice(0, 1).toUpperCase();
}
