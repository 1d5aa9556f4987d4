import * as React from 'react';
import { PageMark } from '../../../../kernel/lists/query';
import { PageFacts, PageId } from '../../../../kernel/ports/sitePages';
import { isProblem, StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { problemOf } from '../../../../ui/problemOf';

export interface PagesRead {
  readonly pages: readonly PageFacts[];
  /** True once every page of the site is there: before that nobody knows what is missing. */
  readonly isWhole: boolean;
  /** Why reading stopped. What was read stays. */
  readonly problem: StoreProblem | undefined;
  /** Goes on where reading stopped; once all are read, reads them anew. */
  readonly again: () => void;
  /** Reads one page anew, which was changed from here. */
  readonly reread: (id: PageId) => Promise<void>;
}

interface Reading {
  readonly pages: readonly PageFacts[];
  readonly after: PageMark | undefined;
  readonly isWhole: boolean;
  readonly problem: StoreProblem | undefined;
}

const nothingRead: Reading = { pages: [], after: undefined, isWhole: false, problem: undefined };

/** The pages of the site, some hundreds at a time: what is there is shown while the rest is read, and is kept as long as the screen is open. */
export function usePages(work: Workplace, isWanted: boolean): PagesRead {
  const [reading, setReading] = React.useState<Reading>(nothingRead);
  const { pages, after, isWhole, problem } = reading;
  const isStopped = isWhole || problem !== undefined || !isWanted;
  React.useEffect(() => {
    if (isStopped) return undefined;
    let isOver = false;
    const keep = (change: (before: Reading) => Reading): void => {
      if (!isOver) setReading(change);
    };
    work.pages.all(after).then(
      ({ items, next }) => keep(before => ({ pages: [...before.pages, ...items], after: next, isWhole: next === undefined, problem: undefined })),
      (error: unknown) => keep(before => ({ ...before, problem: problemOf(error) })),
    );
    return () => {
      isOver = true;
    };
  }, [work, after, isStopped]);
  const again = (): void => setReading(before => (before.isWhole ? nothingRead : { ...before, problem: undefined }));
  const reread = async (id: PageId): Promise<void> => {
    const now = await factsNow(work, id);
    setReading(before => ({ ...before, pages: before.pages.flatMap(page => (page.id === id ? now ?? [] : [page])) }));
  };
  return { pages, isWhole, problem, again, reread };
}

/** Nothing for a page that somebody removed. */
async function factsNow(work: Workplace, id: PageId): Promise<PageFacts | undefined> {
  try {
    return await work.pages.facts(id);
  } catch (error) {
    if (isProblem(error, 'notFound')) return undefined;
    throw error;
  }
}
