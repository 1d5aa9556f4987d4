import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { problemOf } from '../../../../ui/problemOf';
import { useMounted } from '../../../../ui/useMounted';
import { openRecomputation } from '../../rulesDesk/openRecomputation';
import { applyRecomputed, RecomputeResult } from '../../rulesDesk/recompute';
import { Recomputation } from '../../rulesDesk/recomputed';
import { refreshPage } from '../../../../ui/refreshPage';

/** What was found, under the id that applying it has: a second press after a break does the rest and nothing twice. */
interface Found extends Recomputation {
  readonly actionId: string;
}

export type RecomputeState =
  | { readonly kind: 'idle' | 'looking' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'applying'; readonly found: Found; readonly done: number }
  | { readonly kind: 'broken'; readonly found: Found; readonly problem: StoreProblem }
  | { readonly kind: 'applied'; readonly results: readonly RecomputeResult[] };

export interface Recompute {
  readonly state: RecomputeState;
  readonly look: () => void;
  readonly apply: (found: Found) => void;
}

/** Finds what the rules in force would change in open requests, and applies what the person has seen. */
export function useRecompute(work: Workplace): Recompute {
  const client = useQueryClient();
  const isMounted = useMounted();
  const [state, setState] = React.useState<RecomputeState>({ kind: 'idle' });
  const show = (next: RecomputeState): void => {
    if (isMounted.current) setState(next);
  };

  const look = async (): Promise<void> => {
    show({ kind: 'looking' });
    try {
      show({ kind: 'found', found: { ...(await openRecomputation(work)), actionId: work.newId() } });
    } catch (error) {
      show({ kind: 'failed', problem: problemOf(error) });
    }
  };

  const apply = async (found: Found): Promise<void> => {
    let done = 0;
    show({ kind: 'applying', found, done });
    try {
      const results = await applyRecomputed(work, found.changes, found.actionId, () => show({ kind: 'applying', found, done: (done += 1) }));
      show({ kind: 'applied', results });
    } catch (error) {
      work.log.warn('recomputeStopped', { done, problem: problemOf(error).kind });
      show({ kind: 'broken', found, problem: problemOf(error) });
    }
    void refreshPage(client);
  };

  return { state, look: () => void look(), apply: found => void apply(found) };
}
