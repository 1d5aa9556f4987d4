import { StoreError, StoreProblem } from '../kernel/ports/storeError';

/** The problem that a caught value stands for. Anything but a StoreError is one that nobody foresaw. */
export function problemOf(error: unknown): StoreProblem {
  return error instanceof StoreError ? error.problem : { kind: 'unexpected', status: 0 };
}
