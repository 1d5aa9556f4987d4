import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { StoreProblem } from '../../../../../kernel/ports/storeError';
import { Workplace } from '../../../../../kernel/ports/workplace';
import { letPageBreathe } from '../../../../../ui/letPageBreathe';
import { problemOf } from '../../../../../ui/problemOf';
import { refreshPage } from '../../../../../ui/refreshPage';
import { FileProblem, readFileTable } from '../../../../../ui/spreadsheet/readFileTable';
import { useMounted } from '../../../../../ui/useMounted';
import { applyPlan, StepResult } from '../../../scheme/import/applyPlan';
import { openImport } from '../../../scheme/import/openImport';
import { ImportChoices, SchemePlan } from '../../../scheme/import/plan';
import { SchemeField } from '../../../scheme/import/schemeFields';
import { PutOutcome } from '../../../scheme/schemeStep';

/** A plan that a person looks at, with what an earlier press of the button has written. */
export interface Opened {
  readonly plan: SchemePlan;
  readonly fileHash: string;
  readonly ended: Map<string, PutOutcome>;
}

/** Where the import stands. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly fileProblem?: FileProblem; readonly missing?: readonly SchemeField[]; readonly problem?: StoreProblem }
  | { readonly kind: 'checking' }
  | { readonly kind: 'planned'; readonly opened: Opened }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'stopped'; readonly opened: Opened; readonly problem?: StoreProblem }
  | { readonly kind: 'done'; readonly results: readonly StepResult[] };

export interface SchemeImport {
  readonly state: ImportState;
  check(file: File, choices: ImportChoices): void;
  apply(opened: Opened): void;
  stop(): void;
  startOver(): void;
}

/** Reads, plans and writes a scheme, each when the person says so. */
export function useSchemeImport(work: Workplace): SchemeImport {
  const client = useQueryClient();
  const isMounted = useMounted();
  const isStopping = React.useRef(false);
  const [state, setState] = React.useState<ImportState>({ kind: 'choosing' });
  const show = (next: ImportState): void => {
    if (isMounted.current) setState(next);
  };

  const check = async (file: File, choices: ImportChoices): Promise<void> => {
    show({ kind: 'checking' });
    const read = await readFileTable(file);
    if (!read.ok) return show({ kind: 'choosing', fileProblem: read.problem });
    try {
      const found = await openImport(work, read.table, choices, letPageBreathe);
      show(found.ok ? { kind: 'planned', opened: { plan: found.plan, fileHash: found.fileHash, ended: new Map() } } : { kind: 'choosing', missing: found.missing });
    } catch (error) {
      show({ kind: 'choosing', problem: problemOf(error) });
    }
  };

  const apply = async (opened: Opened): Promise<void> => {
    const { plan, fileHash, ended } = opened;
    isStopping.current = false;
    show({ kind: 'running', done: ended.size, total: plan.steps.length });
    try {
      const turns = { ended, onProgress: (done: number, total: number) => show({ kind: 'running', done, total }), isStopped: () => isStopping.current || !isMounted.current };
      const results = await applyPlan(work, plan.steps, fileHash, turns);
      show(results.length < plan.steps.length ? { kind: 'stopped', opened } : { kind: 'done', results });
    } catch (error) {
      show({ kind: 'stopped', opened, problem: problemOf(error) });
    }
    void refreshPage(client);
  };

  return {
    state,
    check: (file, choices) => void check(file, choices),
    apply: opened => void apply(opened),
    stop: () => {
      isStopping.current = true;
    },
    startOver: () => show({ kind: 'choosing' }),
  };
}
