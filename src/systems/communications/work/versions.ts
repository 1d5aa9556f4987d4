import { Instant } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { news, NewsItem } from '../newsLists';
import { NewsText } from './contract';
import { textFields, textOf } from './newsText';

/** A text as it stood. */
export interface NewsRevision {
  readonly revision: number;
  /** When it was first kept. */
  readonly at: Instant;
  /** Name of whoever wrote it. */
  readonly by: string;
  readonly text: NewsText;
  readonly approvedEnRevision: number | null;
  readonly approvedFrRevision: number | null;
}

const columns = [...textFields, 'revision', 'approvedEnRevision', 'approvedFrRevision'] as const;

/**
 * The revisions of an item that SharePoint still keeps, newest first, the present one included. A revision has a version for each step that was
 * taken with it: the oldest says who wrote it, the newest what was approved of it. Throws StoreError.
 */
export async function revisionsOf(work: Workplace, { id }: Pick<NewsItem, 'id'>): Promise<readonly NewsRevision[]> {
  const versions = await work.lists.versions(news, id, columns);
  const found = new Map<number, NewsRevision>();
  for (const { at, by, fields } of versions) {
    const { revision, approvedEnRevision, approvedFrRevision } = fields;
    const newer = found.get(revision);
    found.set(revision, newer ? { ...newer, at, by } : { revision, at, by, text: textOf(fields), approvedEnRevision, approvedFrRevision });
  }
  return [...found.values()];
}
