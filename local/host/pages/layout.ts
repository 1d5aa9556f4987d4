import { say } from '../strings/hostStrings';
import { siteHeader, siteNavigation, suiteBar } from './chrome';
import { html, Markup } from './html';
import { PersonaCard, SiteView } from './siteView';

/** Addresses of what a page loads. */
export interface PageResources {
  readonly styleSheets: readonly string[];
  /** Plain scripts, run in this order after the page is parsed. */
  readonly scripts: readonly string[];
  /** The host's own module, after all plain scripts. */
  readonly module?: string;
  readonly preloadScripts: readonly string[];
  readonly preloadModules: readonly string[];
}

export interface PageParts {
  readonly title: string;
  readonly main: Markup;
  /** Data blocks for the scripts. */
  readonly data?: Markup;
  /** Set where the page draws its own heading. */
  readonly hidesTitle?: boolean;
}

/** A whole page of the local site around its content. */
export function renderPage(view: SiteView, cards: readonly PersonaCard[], resources: PageResources, parts: PageParts): string {
  const page = html`<!doctype html>
<html lang="${view.language === 'fr' ? 'fr-CA' : 'en-CA'}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title} – ${view.siteTitle}</title>
<link rel="icon" href="data:,">
${resources.styleSheets.map((url) => html`<link rel="stylesheet" href="${url}">`)}
${resources.preloadScripts.map((url) => html`<link rel="preload" as="script" href="${url}">`)}
${resources.preloadModules.map((url) => html`<link rel="modulepreload" href="${url}">`)}
${parts.data}
${resources.scripts.map((url) => html`<script defer src="${url}"></script>`)}
${resources.module && html`<script type="module" src="${resources.module}"></script>`}
</head>
<body>
<a class="skip-link" href="#main">${say(view.language, 'skipToContent')}</a>
${suiteBar(view, cards)}
${siteHeader(view)}
<div class="workspace">
${siteNavigation(view)}
<main id="main" tabindex="-1">
<div id="placeholder-top"></div>
<h1 class="${parts.hidesTitle ? 'visually-hidden' : 'page-title'}">${parts.title}</h1>
${parts.main}
<div id="placeholder-bottom"></div>
</main>
</div>
</body>
</html>`;
  return page.text;
}
