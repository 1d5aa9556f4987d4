import * as React from 'react';
import { SPFI } from '@pnp/sp';
import { Change, Plan } from '../../kernel/provisioning/changes';
import { StoreProblem } from '../../kernel/ports/storeError';
import { SystemDeclaration } from '../../kernel/system/defineSystem';
import { storeErrorOf } from '../../sharepoint/problem';
import { applyPlan, Progress } from '../../sharepoint/provisioning/applyPlan';
import { openSite } from '../../sharepoint/provisioning/openSite';
import { planSite } from '../../sharepoint/provisioning/setUpSite';

/** Where set-up stands. */
export type SetupState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'working'; readonly plan: Plan; readonly progress: Progress }
  | { readonly kind: 'done'; readonly plan: Plan }
  | { readonly kind: 'failedReading'; readonly problem: StoreProblem }
  | { readonly kind: 'failedWorking'; readonly problem: StoreProblem; readonly done: number; readonly total: number; readonly at?: Change };

export interface Setup {
  readonly state: SetupState;
  /** Reads the site and plans anew. */
  read(): void;
  /** Carries out a plan. */
  apply(plan: Plan): void;
}

/** Reads the site when the screen opens. Applies nothing until asked. */
export function useSetup(sp: SPFI, systems: readonly SystemDeclaration[]): Setup {
  // Kept for as long as the screen stands: another language draws it anew, and set-up must go on.
  const [site] = React.useState(() => openSite(sp));
  const [state, setState] = useStateWhileShown<SetupState>({ kind: 'reading' });

  const read = React.useCallback(() => {
    setState({ kind: 'reading' });
    planSite(site, systems).then(
      plan => setState({ kind: 'planned', plan }),
      async error => setState({ kind: 'failedReading', problem: (await storeErrorOf(error, 'read')).problem }),
    );
  }, [site, systems, setState]);

  const apply = React.useCallback(
    (plan: Plan) => {
      let latest: Progress = { done: 0, total: plan.changes.length, next: plan.changes[0] };
      const show = (progress: Progress): void => {
        latest = progress;
        setState({ kind: 'working', plan, progress });
      };
      show(latest);
      applyPlan(site, plan, show).then(
        () => setState({ kind: 'done', plan }),
        async error => setState({ kind: 'failedWorking', problem: (await storeErrorOf(error, 'write')).problem, done: latest.done, total: latest.total, at: latest.next }),
      );
    },
    [site, setState],
  );

  React.useEffect(read, [read]);
  return { state, read, apply };
}

/** Set-up goes on when its web part is taken off the page; what it says then has nowhere to go. */
function useStateWhileShown<State>(initial: State): readonly [State, (state: State) => void] {
  const [state, setState] = React.useState(initial);
  const isShown = React.useRef(true);
  React.useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const set = React.useCallback((next: State) => {
    if (isShown.current) setState(next);
  }, []);
  return [state, set];
}
