import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { StoreProblem } from '../../../../../kernel/ports/storeError';
import { Workplace } from '../../../../../kernel/ports/workplace';
import { problemOf } from '../../../../../ui/problemOf';
import { refreshPage } from '../../../../../ui/refreshPage';
import { useMounted } from '../../../../../ui/useMounted';
import { applyChanged, RecomputeOutcome, RecomputeResult } from '../../../scheme/recompute/applyChanged';
import { ChangedRecord } from '../../../scheme/recompute/changedRecord';
import { findChanged } from '../../../scheme/recompute/findChanged';

/** What was found, under the id that applying it has: a second press after a break does the rest and nothing twice. */
export interface Found {
  readonly changes: readonly ChangedRecord[];
  readonly actionId: string;
  readonly ended: Map<string, RecomputeOutcome>;
}

export type RecomputeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly looked: number }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'applying'; readonly found: Found; readonly done: number }
  | { readonly kind: 'stopped'; readonly found: Found; readonly problem?: StoreProblem }
  | { readonly kind: 'applied'; readonly results: readonly RecomputeResult[] };

export interface Recompute {
  readonly state: RecomputeState;
  look(): void;
  apply(found: Found): void;
  stop(): void;
}

/** Finds what the scheme in force would change in records, and applies what the person has seen. */
export function useRecompute(work: Workplace): Recompute {
  const client = useQueryClient();
  const isMounted = useMounted();
  const isStopping = React.useRef(false);
  const [state, setState] = React.useState<RecomputeState>({ kind: 'idle' });
  const show = (next: RecomputeState): void => {
    if (isMounted.current) setState(next);
  };
  const isStopped = (): boolean => isStopping.current || !isMounted.current;

  const look = async (): Promise<void> => {
    isStopping.current = false;
    show({ kind: 'looking', looked: 0 });
    try {
      const changes = await findChanged(work, { onProgress: looked => show({ kind: 'looking', looked }), isStopped });
      show({ kind: 'found', found: { changes, actionId: work.newId(), ended: new Map() } });
    } catch (error) {
      show({ kind: 'failed', problem: problemOf(error) });
    }
  };

  const apply = async (found: Found): Promise<void> => {
    isStopping.current = false;
    show({ kind: 'applying', found, done: found.ended.size });
    try {
      const results = await applyChanged(work, found.changes, found.actionId, { ended: found.ended, onProgress: done => show({ kind: 'applying', found, done }), isStopped });
      show(results.length < found.changes.length ? { kind: 'stopped', found } : { kind: 'applied', results });
    } catch (error) {
      work.log.warn('recomputeStopped', { done: found.ended.size, problem: problemOf(error).kind });
      show({ kind: 'stopped', found, problem: problemOf(error) });
    }
    void refreshPage(client);
  };

  return {
    state,
    look: () => void look(),
    apply: found => void apply(found),
    stop: () => {
      isStopping.current = true;
    },
  };
}
