import { PersonId } from '../../../kernel/lists/columns';
import { PageMark } from '../../../kernel/lists/query';
import { Workstation } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { Bilingual } from '../../../kernel/text';
import { confirmedBy } from './acknowledge';
import { NewsRow, readFeed } from './readFeed';
import { readTopics } from './topics';

/** What was read for somebody: published pages, and what decides which are shown to them and how. Plain data, so that a browser may remember it. */
export interface SeenNews {
  readonly person: PersonId;
  readonly rows: readonly NewsRow[];
  /** Where older news goes on. */
  readonly next: PageMark | null;
  /** Null when the directory does not say where the person works. */
  readonly where: Workstation | null;
  /** Numbers of the items that they confirmed. */
  readonly confirmed: readonly string[];
  /** Words of the topics, by key. */
  readonly topics: Readonly<Record<string, Bilingual>>;
}

/**
 * The news for whoever is at the page. All is asked in one moment but what they confirmed, which needs to know who they are: with `before`, whoever was
 * here last, that is asked in the same moment too. Throws StoreError.
 */
export async function readNews(work: Workplace, before?: PersonId): Promise<SeenNews> {
  const [{ person }, page, topics, where, early] = await Promise.all([
    work.people.visitor(),
    readFeed(work),
    readTopics(work),
    work.directory.me(),
    before === undefined ? undefined : confirmedBy(work, before),
  ]);
  const hasToConfirm = page.items.some(({ newsMustReadBy }) => newsMustReadBy !== null);
  const confirmed = early !== undefined && before === person.id ? early : hasToConfirm ? await confirmedBy(work, person.id) : [];
  return { person: person.id, rows: page.items, next: page.next ?? null, where: where ?? null, confirmed, topics };
}
