import * as React from 'react';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { problemOf } from '../../../../ui/problemOf';
import { coverageOf, LibraryCoverage } from '../../classify/coverage';

export type CoverageState =
  | { readonly kind: 'reading'; readonly seen: number }
  | { readonly kind: 'read'; readonly libraries: readonly LibraryCoverage[] }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** Counts as soon as the view is there, and stops when it is left. */
export function useCoverage(work: Workplace): { readonly state: CoverageState; readonly again: () => void } {
  const [state, setState] = React.useState<CoverageState>({ kind: 'reading', seen: 0 });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let isStopped = false;
    const tell = (next: CoverageState): void => {
      if (!isStopped) setState(next);
    };
    tell({ kind: 'reading', seen: 0 });
    coverageOf(work, { onProgress: seen => tell({ kind: 'reading', seen }), isStopped: () => isStopped }).then(
      libraries => libraries && tell({ kind: 'read', libraries }),
      (error: unknown) => tell({ kind: 'failed', problem: problemOf(error) }),
    );
    return () => {
      isStopped = true;
    };
  }, [work, round]);
  return { state, again: () => setRound(count => count + 1) };
}
