import { PageFacts, PageId } from '../../../kernel/ports/sitePages';
import { isProblem, StoreError, StoreProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { languages } from '../../../kernel/text';
import { checkText } from '../check/checkText';
import { CheckSettings, Finding, ParseHtml } from '../check/contract';
import { languageOf } from './counterparts';
import { isSeenByReaders } from './judgePage';
import { addressesOf, brokenLinks, linksIn } from './links';

/** What is known of a page once its text was read. */
export type CheckedPage =
  | { readonly kind: 'checked'; readonly findings: readonly Finding[]; readonly brokenLinks: readonly string[]; readonly views: number | null }
  /** Somebody removed it since the pages were read, or closed it. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

export interface TextTools {
  readonly settings: CheckSettings;
  readonly parse: ParseHtml;
  /** All pages of the site: what a link may lead to. */
  readonly all: readonly PageFacts[];
}

export interface TextTurns {
  readonly onChecked: (id: PageId, page: CheckedPage) => void;
  readonly isStopped: () => boolean;
}

/** Texts that are on their way at one time. */
const atOnce = 4;

/**
 * Reads the texts of these pages and checks them, a few at a time, until all are done or somebody stops it. A page that can't be read is told
 * and does not stop the others; a lost connection does. Throws StoreError `disconnected` or `busy`.
 */
export async function checkTexts(work: Workplace, pages: readonly PageFacts[], tools: TextTools, { onChecked, isStopped }: TextTurns): Promise<void> {
  const known = { all: addressesOf(tools.all), seen: addressesOf(tools.all.filter(isSeenByReaders)) };
  const check = async (page: PageFacts): Promise<void> => {
    // What readers see must not lead to a draft; a draft may lead to another one that goes out with it.
    const checked = await checkPage(work, page, tools, isSeenByReaders(page) ? known.seen : known.all);
    if (!isStopped()) onChecked(page.id, checked);
  };
  for (let from = 0; from < pages.length && !isStopped(); from += atOnce) await Promise.all(pages.slice(from, from + atOnce).map(check));
}

async function checkPage(work: Workplace, page: PageFacts, { settings, parse }: TextTools, known: ReadonlySet<string>): Promise<CheckedPage> {
  try {
    const { html, views } = await work.pages.text(page.id);
    return { kind: 'checked', findings: findingsIn(page, html, settings, parse), brokenLinks: brokenLinks(linksIn(html, parse), page.path, known, work), views };
  } catch (error) {
    if (isProblem(error, 'disconnected', 'busy') || !(error instanceof StoreError)) throw error;
    return error.problem.kind === 'notFound' ? { kind: 'gone' } : { kind: 'failed', problem: error.problem };
  }
}

/** A page that does not say its language is read in the one in which less of it is foreign. */
function findingsIn(page: PageFacts, html: string, settings: CheckSettings, parse: ParseHtml): readonly Finding[] {
  const language = languageOf(page);
  if (language) return checkText({ language, html }, settings, parse);
  const [english, french] = languages.map(each => checkText({ language: each, html }, settings, parse));
  return foreignIn(french) < foreignIn(english) ? french : english;
}

function foreignIn(findings: readonly Finding[]): number {
  return findings.filter(({ rule }) => rule === 'language-mark').length;
}
