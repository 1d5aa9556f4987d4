import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { DispositionMethod, RecordMedium } from '../dispositionLists';
import { PaperFile } from '../fileRoomLists';
import { ArchivalReview, FinalDisposition } from '../retained';
import { Block, Retention } from '../retention/contract';

/** Why a record can't be disposed of. `disposition/words.en.ts` words each. */
export type Refusal =
  | Block
  | 'unclassified'
  | 'notYet'
  | 'chargedOut'
  | 'missing'
  | 'boxWaits'
  | 'keptInside'
  | 'heldInside'
  | 'changedOutside'
  | 'inAnotherBatch'
  | 'otherMethod'
  | 'alreadyDisposed';

/** What lies in a folder, as far as it decides over the folder. */
export interface FolderInside {
  /** A document or folder with a series of its own: it has a life of its own. */
  readonly hasOwnSeries: boolean;
  /** A hold covers something that lies in it. */
  readonly isHeld: boolean;
}

/** Everything that decides whether a record may be disposed of, read at one moment. */
export interface DisposalFacts {
  readonly medium: RecordMedium;
  readonly seriesCode: string | null;
  /** On the day that is asked, with the holds of today. Of a folder, with the newest date of what lies in it. */
  readonly retention: Retention;
  readonly archivalReview: ArchivalReview | null;
  /** Null for documents and folders. */
  readonly custody: PaperFile['status'] | null;
  readonly isDisposed: boolean;
  /** Number of the batch that it stands in. */
  readonly batch: string | null;
  /** Its columns are what our pages left (kernel/activity/asLeft). */
  readonly isAsLeft: boolean;
  readonly inside: FolderInside | null;
  /** Retention of the files that share its box. */
  readonly boxFellows: readonly Retention[];
}

/** What is to be done, in which batch and on which day. */
export interface DisposalAsked {
  readonly method: DispositionMethod;
  /** Null before it stands in one. */
  readonly batch: string | null;
  readonly asOf: CalendarDate;
}

/**
 * How a record may be disposed of; null when it may not. What goes to the Archives is never destroyed, and what an archivist selects from
 * waits for the archivist. Rules.md 2.2; Archives and Recordkeeping Act, 2006.
 */
export function methodFor(final: FinalDisposition | null, review: ArchivalReview | null): DispositionMethod | null {
  switch (final) {
    case 'transfer':
      return 'transfer';
    case 'destroy':
      return review === 'keep' ? 'transfer' : 'destroy';
    case 'selective':
      if (review === null) return null;
      return review === 'keep' ? 'transfer' : 'destroy';
    case 'permanent':
    case null:
      return null;
  }
}

/** Everything that stands against the disposal of a record. It may go when this is empty, and never otherwise. */
export function judge(facts: DisposalFacts, asked: DisposalAsked): readonly Refusal[] {
  return [...new Set([...lifeRefusals(facts, asked), ...retentionRefusals(facts, asked), ...companyRefusals(facts)])];
}

function lifeRefusals({ isDisposed, custody, isAsLeft, batch }: DisposalFacts, asked: DisposalAsked): readonly Refusal[] {
  return [
    ...(isDisposed ? (['alreadyDisposed'] as const) : []),
    ...(custody === 'chargedOut' || custody === 'missing' ? ([custody] as const) : []),
    ...(isAsLeft ? [] : (['changedOutside'] as const)),
    ...(batch === null || batch === asked.batch ? [] : (['inAnotherBatch'] as const)),
  ];
}

function retentionRefusals({ seriesCode, retention, archivalReview }: DisposalFacts, { method, asOf }: DisposalAsked): readonly Refusal[] {
  if (seriesCode === null) return ['unclassified'];
  const { state, eligibleOn, blockedBy, finalDisposition } = retention;
  const allowed = methodFor(finalDisposition, archivalReview);
  const refusals: readonly Refusal[] = [
    ...blockedBy,
    ...(state === 'unscheduled' || state === 'permanent' ? [state] : []),
    ...(finalDisposition === 'permanent' ? (['permanent'] as const) : []),
    ...(eligibleOn !== null && eligibleOn > asOf ? (['notYet'] as const) : []),
    ...(finalDisposition === 'selective' && archivalReview === null ? (['archivalReview'] as const) : []),
    ...(allowed === null || allowed === method ? [] : (['otherMethod'] as const)),
    // A schedule that does not say how it ends is no schedule to destroy under.
    ...(finalDisposition === null ? (['unscheduled'] as const) : []),
  ];
  // Nothing goes of which the clock does not say that it may, even where no reason is named.
  return refusals.length > 0 || (state === 'eligible' && eligibleOn !== null) ? refusals : ['notYet'];
}

/** What lies with the record: in it, or in its box. */
function companyRefusals({ inside, boxFellows }: DisposalFacts): readonly Refusal[] {
  return [
    ...(inside?.hasOwnSeries ? (['keptInside'] as const) : []),
    ...(inside?.isHeld ? (['heldInside'] as const) : []),
    ...(boxFellows.some(({ state }) => state !== 'eligible') ? (['boxWaits'] as const) : []),
  ];
}
