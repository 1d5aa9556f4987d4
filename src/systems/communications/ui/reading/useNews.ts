import * as React from 'react';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { problemOf } from '../../../../ui/problemOf';
import { useMounted } from '../../../../ui/useMounted';
import { NewsRow } from '../../reading/readFeed';
import { SeenNews } from '../../reading/readNews';
import { NewsSource, NewsState } from './newsState';

/** News further back than the first page. */
export type OlderState = { readonly kind: 'more' | 'none' } | { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly problem: StoreProblem };

export interface NewsControl {
  readonly state: NewsState;
  /** What was read so far, older news too. */
  readonly rows: readonly NewsRow[];
  readonly older: OlderState;
  readonly readOlder: () => void;
}

interface Further {
  readonly rows: readonly NewsRow[];
  /** Undefined while nothing older was read. */
  readonly next?: SeenNews['next'];
  readonly busy?: Extract<OlderState, { kind: 'reading' | 'failed' }>;
}

/** Follows a source of news, and goes further back when asked. What the last visit showed stands in the first paint. */
export function useNews(source: NewsSource): NewsControl {
  const [state, setState] = React.useState<NewsState>({ kind: 'waiting' });
  const [further, setFurther] = React.useState<Further>({ rows: [] });
  const isMounted = useMounted();
  React.useLayoutEffect(() => source.watch(setState), [source]);

  const seen = state.kind === 'found' ? state.seen : undefined;
  const next = further.next === undefined ? (seen?.next ?? null) : further.next;
  const readOlder = async (): Promise<void> => {
    if (!next || further.busy?.kind === 'reading') return;
    setFurther({ ...further, busy: { kind: 'reading' } });
    const after = await furtherAfter(source, further, next);
    if (isMounted.current) setFurther(after);
  };
  return { state, rows: [...(seen?.rows ?? []), ...further.rows], older: further.busy ?? { kind: next ? 'more' : 'none' }, readOlder: () => void readOlder() };
}

async function furtherAfter(source: NewsSource, before: Further, mark: NonNullable<SeenNews['next']>): Promise<Further> {
  try {
    const page = await source.older(mark);
    return { rows: [...before.rows, ...page.items], next: page.next ?? null };
  } catch (error) {
    return { ...before, busy: { kind: 'failed', problem: problemOf(error) } };
  }
}
