import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { problemOf } from '../../../../ui/problemOf';
import { FileProblem, FileTable, readFileTable } from '../../../../ui/spreadsheet/readFileTable';
import { useMounted } from '../../../../ui/useMounted';
import { RowReading } from '../../import/checkRow';
import { ImportPlan, planImport } from '../../import/planImport';
import { ImportedLine, runImport } from '../../import/runImport';
import { refreshPage } from '../../../../ui/refreshPage';

/** Where the import stands. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly fileProblem?: FileProblem }
  | { readonly kind: 'reading' }
  | { readonly kind: 'matching'; readonly table: FileTable; readonly problem?: StoreProblem }
  | { readonly kind: 'checking'; readonly table: FileTable }
  | { readonly kind: 'planned'; readonly table: FileTable; readonly plan: ImportPlan; readonly problem?: StoreProblem }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly lines: readonly ImportedLine[] };

export interface Import {
  readonly state: ImportState;
  choose(file: File): void;
  check(table: FileTable, reading: Omit<RowReading, 'today'>): void;
  accept(table: FileTable, plan: ImportPlan): void;
  startOver(): void;
}

/** Reads, checks and adds the requests of a register, each when the person says so. */
export function useImport(work: Workplace): Import {
  const client = useQueryClient();
  const isMounted = useMounted();
  const [state, setState] = React.useState<ImportState>({ kind: 'choosing' });
  const show = (next: ImportState): void => {
    if (isMounted.current) setState(next);
  };
  return {
    state,
    startOver: () => show({ kind: 'choosing' }),
    choose: file => {
      show({ kind: 'reading' });
      void readFileTable(file).then(read => show(read.ok ? { kind: 'matching', table: read.table } : { kind: 'choosing', fileProblem: read.problem }));
    },
    check: (table, reading) => {
      show({ kind: 'checking', table });
      planImport(work, table, { ...reading, today: work.clock.today() }).then(
        plan => show({ kind: 'planned', table, plan }),
        error => show({ kind: 'matching', table, problem: problemOf(error) }),
      );
    },
    accept: (table, plan) => {
      const total = plan.toAdd.length;
      show({ kind: 'running', done: 0, total });
      runImport(work, plan.toAdd, done => show({ kind: 'running', done: done.length, total }))
        .then(
          lines => show({ kind: 'done', lines }),
          error => show({ kind: 'planned', table, plan, problem: problemOf(error) }),
        )
        .then(() => refreshPage(client))
        .catch(() => undefined);
    },
  };
}
