import { Page, PageMark } from '../../../../kernel/lists/query';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { AcknowledgeOutcome } from '../../reading/acknowledge';
import { Story } from '../../reading/feed';
import { NewsRow } from '../../reading/readFeed';
import { SeenNews } from '../../reading/readNews';

/** `lead`: one story large, some more as a list. `list`: everything, with search. `compact`: titles alone. */
export const newsLayouts = ['list', 'lead', 'compact'] as const;
export type NewsLayout = (typeof newsLayouts)[number];

/** `isOld`: from the last visit, because it could not be read anew. */
export type NewsState = { readonly kind: 'waiting' } | { readonly kind: 'found'; readonly seen: SeenNews; readonly isOld: boolean } | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** Where a news web part has its news from. */
export interface NewsSource {
  /** Tells what is known at once, and what is true when that is read. Gives back what ends it. */
  watch(tell: (state: NewsState) => void): () => void;
  /** Asks anew, for whoever watches. */
  again(): void;
  older(after: PageMark): Promise<Page<NewsRow>>;
  confirm(story: Story): Promise<AcknowledgeOutcome>;
}
