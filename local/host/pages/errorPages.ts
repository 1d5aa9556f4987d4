import { Language } from '../../../src/kernel/text';
import { HostString, say } from '../strings/hostStrings';
import { addresses } from './addresses';
import { html, Markup } from './html';

/** Why a page can't be shown. */
export type Refusal = 'denied' | 'missing' | 'broken';

const texts = {
  denied: { status: 403, title: 'deniedTitle', what: 'deniedWhat', safe: 'deniedSafe', next: 'deniedDo' },
  missing: { status: 404, title: 'missingTitle', what: 'missingWhat', safe: 'missingSafe', next: 'missingDo' },
  broken: { status: 500, title: 'brokenTitle', what: 'brokenWhat', safe: 'brokenSafe', next: 'brokenDo' },
} as const satisfies Record<Refusal, { status: number } & Record<'title' | 'what' | 'safe' | 'next', HostString>>;

export interface ErrorContent {
  readonly status: number;
  readonly title: string;
  readonly main: Markup;
}

/** Says what happened, what is safe and what to do. `detail` is SharePoint's own wording, when it gave one. */
export function errorContent(language: Language, refusal: Refusal, detail?: string): ErrorContent {
  const text = texts[refusal];
  return {
    status: text.status,
    title: say(language, text.title),
    main: html`<div class="message-page">
      <p>${say(language, text.what)}</p>
      <p>${say(language, text.safe)}</p>
      <p>${say(language, text.next)}</p>
      <p><a href="${addresses.home}">${say(language, 'home')}</a> · <a href="${addresses.contents}">${say(language, 'siteContents')}</a></p>
      ${detail && html`<details><summary>${say(language, 'details')}</summary><p>${detail}</p></details>`}
    </div>`,
  };
}
