import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { problemOf } from '../../../../ui/problemOf';
import { refreshPage } from '../../../../ui/refreshPage';
import { readOnce } from '../../fileRoom/shelfCheck';
import { keepScans, scannedIn } from '../../fileRoom/shelfSteps';
import { ShelfCheck } from '../../fileRoomLists';

/** Labels after which what was read is kept, so that a closed lid loses few. */
const keptEvery = 10;

export interface ShelfScans {
  /** Codes as they were read, each once. */
  readonly scanned: readonly string[];
  /** The check as it was last kept. */
  readonly check: ShelfCheck;
  readonly isKept: boolean;
  readonly problem: StoreProblem | undefined;
  /** False when the code was read before. */
  readonly add: (sent: string) => boolean;
  /** Keeps what was read; the check as it is then, or undefined when that failed. */
  readonly keep: () => Promise<ShelfCheck | undefined>;
}

/** What was read at a shelf: at once on the page, and kept in the check every few labels and when it is asked for. */
export function useShelfScans(work: Workplace, first: ShelfCheck, officeCode: string): ShelfScans {
  const client = useQueryClient();
  const [check, setCheck] = React.useState(first);
  const [scanned, setScanned] = React.useState(() => scannedIn(first));
  const [problem, setProblem] = React.useState<StoreProblem>();
  const latest = React.useRef({ check: first, scanned, kept: scanned.length });
  const running = React.useRef<Promise<ShelfCheck | undefined>>();

  const write = async (): Promise<ShelfCheck | undefined> => {
    const sent = latest.current.scanned;
    if (sent.length === latest.current.kept) return latest.current.check;
    try {
      const outcome = await keepScans(work, latest.current.check, sent, work.newId());
      if (outcome.kind === 'conflict') {
        setProblem({ kind: 'stale' });
        return undefined;
      }
      latest.current = { ...latest.current, check: outcome.item, kept: sent.length };
      setCheck(outcome.item);
      setProblem(undefined);
      void refreshPage(client);
      return outcome.item;
    } catch (error) {
      setProblem(problemOf(error));
      return undefined;
    }
  };
  // One after the other: a second write would meet the version of the first as somebody else's.
  const keep = (): Promise<ShelfCheck | undefined> => (running.current = (running.current ?? Promise.resolve(undefined)).then(write));

  const add = (sent: string): boolean => {
    const next = readOnce([...latest.current.scanned, sent.trim()], officeCode).map(({ code }) => code);
    if (next.length === latest.current.scanned.length) return false;
    latest.current = { ...latest.current, scanned: next };
    setScanned(next);
    if (next.length - latest.current.kept >= keptEvery) void keep();
    return true;
  };
  return { scanned, check, isKept: scanned.length === latest.current.kept, problem, add, keep };
}
