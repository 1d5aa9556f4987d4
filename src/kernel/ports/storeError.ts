/** Why SharePoint or Graph did not do what was asked, as far as a person or the code can act on it. */
export type StoreProblem =
  /** The item was changed by someone else since it was read. */
  | { readonly kind: 'stale' }
  /** A unique column already has this value. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'notFound' }
  /** More than 5,000 items would have to be read. Our queries can't ask for that; a changed index can. */
  | { readonly kind: 'threshold' }
  /** A value was refused: too long, of the wrong type, an unknown person. `field` is the column's name in the code, where SharePoint says it. */
  | { readonly kind: 'invalid'; readonly field?: string }
  /** Still too busy after the repeats. */
  | { readonly kind: 'busy' }
  /** The connection ended before the answer. A write may or may not have been done. */
  | { readonly kind: 'disconnected' }
  | { readonly kind: 'unexpected'; readonly status: number };

export type StoreProblemKind = StoreProblem['kind'];

/** The only error that the ports throw. `detail` is for the log, never for a page. */
export class StoreError extends Error {
  public constructor(
    public readonly problem: StoreProblem,
    public readonly detail: string = '',
  ) {
    super(`${problem.kind}${detail ? `: ${detail}` : ''}`);
    this.name = 'StoreError';
  }
}

export function isProblem(error: unknown, ...kinds: StoreProblemKind[]): error is StoreError {
  return error instanceof StoreError && kinds.includes(error.problem.kind);
}
