import * as React from 'react';
import { PageFacts, PageId } from '../../../../kernel/ports/sitePages';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { problemOf } from '../../../../ui/problemOf';
import { useMounted } from '../../../../ui/useMounted';
import { CheckedPage, checkTexts } from '../../health/checkTexts';
import { officeWordsOf } from '../../officeWords/officeWords';

export interface TextsChecked {
  readonly checked: ReadonlyMap<PageId, CheckedPage>;
  /** How far it is; undefined while nothing is being checked. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly problem: StoreProblem | undefined;
  /** Checks the texts of these pages. `all` are the pages that a link may lead to. */
  readonly start: (pages: readonly PageFacts[], all: readonly PageFacts[]) => void;
  readonly stop: () => void;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The texts of pages are many and long, so they are read when somebody asks, and what was found is kept as long as the screen is open. */
export function useTexts(work: Workplace): TextsChecked {
  const [checked, setChecked] = React.useState<ReadonlyMap<PageId, CheckedPage>>(new Map());
  const [progress, setProgress] = React.useState<TextsChecked['progress']>();
  const [problem, setProblem] = React.useState<StoreProblem>();
  const isMounted = useMounted();
  /** Counts the checks that were begun or stopped: an earlier one finds that it is no longer the present one. */
  const round = React.useRef(0);

  const start = async (pages: readonly PageFacts[], all: readonly PageFacts[]): Promise<void> => {
    const mine = (round.current += 1);
    const isStopped = (): boolean => round.current !== mine || !isMounted.current;
    let done = 0;
    const onChecked = (id: PageId, page: CheckedPage): void => {
      done += 1;
      setProgress({ done, total: pages.length });
      setChecked(before => new Map(before).set(id, page));
    };
    setProblem(undefined);
    setProgress({ done, total: pages.length });
    try {
      const { check: settings } = await officeWordsOf(work);
      await checkTexts(work, pages, { settings, parse, all }, { onChecked, isStopped });
    } catch (error) {
      if (!isStopped()) setProblem(problemOf(error));
    }
    if (!isStopped()) setProgress(undefined);
  };
  const stop = (): void => {
    round.current += 1;
    setProgress(undefined);
  };
  return { checked, progress, problem, start: (pages, all) => void start(pages, all), stop };
}
