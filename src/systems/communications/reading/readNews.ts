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
  const early = before === undefined ? undefined : confirmedBy(work, before);
  // Where somebody else is at the page now, nobody waits for its answer.
  early?.catch(() => undefined);
  const who = work.people.visitor();
  const feed = readFeed(work);
  // As soon as the two are known, beside what the other parts of the page ask of the same person.
  const confirmations = async (): Promise<readonly string[]> => {
    const [{ person }, { items }] = await Promise.all([who, feed]);
    if (early && before === person.id) return early;
    return items.some(({ newsMustReadBy }) => newsMustReadBy !== null) ? confirmedBy(work, person.id) : [];
  };
  const [{ person }, page, topics, where, confirmed] = await Promise.all([who, feed, readTopics(work), work.directory.me(), confirmations()]);
  return { person: person.id, rows: page.items, next: page.next ?? null, where: where ?? null, confirmed, topics };
}
