import { Language, languages } from '../../../../kernel/text';
import { cleanHtml } from '../../../../ui/richText/cleanHtml';
import { checkedHtml } from '../../work/checkedText';
import { NewsText } from '../../work/contract';

/** Something that keeps readers with assistive technology out. `what` is in axe-core's English: its other languages are compiled on the page, which SharePoint's policy refuses. */
export interface Barrier {
  readonly language: Language;
  readonly rule: string;
  readonly what: string;
  /** The elements, as they stand. */
  readonly where: readonly string[];
}

/** Rules of a whole page, which a text alone can't keep: its landmarks and its one h1 are the page's. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/** Examines both texts as they will be read, with axe-core, which loads here for the first time: half a megabyte that nobody needs before. */
export async function findBarriers(text: NewsText): Promise<readonly Barrier[]> {
  const { default: axe } = await import(/* webpackChunkName: 'axe' */ 'axe-core');
  const found: Barrier[] = [];
  // One after the other: axe-core examines one thing at a time.
  for (const language of languages) found.push(...(await barriersIn(axe, text, language)));
  return found;
}

async function barriersIn(axe: typeof import('axe-core'), text: NewsText, language: Language): Promise<readonly Barrier[]> {
  const place = rendered(text, language);
  try {
    const { violations } = await axe.run(place, { resultTypes: ['violations'], rules: Object.fromEntries(pageRules.map(id => [id, { enabled: false }])) });
    return violations.map(({ id, help, nodes }) => ({ language, rule: id, what: help, where: nodes.map(({ html }) => html) }));
  } finally {
    place.remove();
  }
}

/** The text as a part of the page that nobody sees or hears, but that is laid out, so that colours and sizes are real. */
function rendered(text: NewsText, language: Language): HTMLElement {
  const place = document.createElement('article');
  place.lang = `${language}-CA`;
  place.style.cssText = 'position:absolute;inset-inline-start:-200vw;width:60rem;background:#fff;color:#1a1a1a';
  place.innerHTML = cleanHtml(checkedHtml(text, language));
  document.body.appendChild(place);
  return place;
}
