import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { folded } from '../../../kernel/folded';
import { isInForce } from '../holds';
import { Hold } from '../lists';
import { HoldSpan } from '../retention/contract';
import { SchemeCode, transitoryCode } from '../scheme/contract';
import { readNamedRecords } from './heldRecords';

/** A record as a hold sees it. */
export interface HeldSubject {
  /** `uniqueId` of a document or folder, or number of a paper file. */
  readonly key: string;
  readonly title: string;
  /** Path from the root of the server, or location of a paper file. */
  readonly place: string;
  readonly branch: string | null;
  /** Own, or of the folder that it lies in. Null while it is not classified. */
  readonly seriesCode: SchemeCode | null;
}

/** A hold with where the folders that it names are now (holds/readHolds.ts): what lies in them is held with them. */
export type PlacedHold = Hold & { readonly folders?: readonly string[] };

type Covers = Pick<PlacedHold, 'scope' | 'series' | 'words' | 'records' | 'folders'>;

/** Whether a record is kept by a hold, if that is in force. Where a hold does not say clearly what it covers, it covers everything. */
export function isCovered(subject: HeldSubject, hold: Covers): boolean {
  switch (hold.scope) {
    case 'search':
      return hasAllWords(subject, hold.words ?? '');
    case 'items':
      return isNamed(subject, hold);
    case 'series':
    case null:
      return isOfSeries(subject.seriesCode, seriesOf(hold.series));
  }
}

/** The holds that keep a record from disposal on a day, as spans for the retention clock. */
export function holdsOver(subject: HeldSubject, holds: readonly PlacedHold[], today: CalendarDate): readonly HoldSpan[] {
  return holds.filter(hold => isInForce(hold, today) && isCovered(subject, hold)).map(spanOf);
}

/** Codes that a hold names. None stands for every series. */
export function seriesOf(column: string | null): readonly string[] {
  return (column ?? '').split(',').map(code => code.trim()).filter(code => code !== '');
}

function spanOf({ reason, placedOn, status, until }: PlacedHold): HoldSpan {
  return { kind: reason, from: placedOn, to: status === 'ending' ? until : null };
}

/**
 * A code stands for what is under it too: `PSR-ENQ` for `PSR-ENQ-10`. What was filed as transitory, or not yet at all, names no series by
 * which it could be left out, so every hold of series covers it.
 */
function isOfSeries(code: SchemeCode | null, held: readonly string[]): boolean {
  if (held.length === 0 || code === null || code === transitoryCode) return true;
  const own = code.toUpperCase();
  return held.some(series => own === series.toUpperCase() || own.startsWith(`${series.toUpperCase()}-`));
}

function hasAllWords({ title, place, branch }: HeldSubject, words: string): boolean {
  const text = folded([title, place, branch ?? ''].join(' '));
  return folded(words).split(' ').every(word => text.includes(word));
}

function isNamed({ key, place }: HeldSubject, { records, folders = [] }: Covers): boolean {
  const named = readNamedRecords(records);
  if (!named) return true;
  return named.some(record => record.key === key) || folders.some(folder => place.startsWith(`${folder}/`));
}
