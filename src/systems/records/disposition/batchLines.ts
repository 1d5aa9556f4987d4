import { canonicalJson, sha256 } from '../../../kernel/activity/json';
import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';
import { batches, DispositionMethod, RecordMedium, recordMedia } from '../dispositionLists';
import { FinalDisposition, finalDispositions } from '../retained';

/** A record of a batch, as the approvals are given for it. Titles are read where the records lie. */
export interface BatchLine {
  readonly medium: RecordMedium;
  /** `uniqueId` of a document or folder, or number of a paper file. */
  readonly key: string;
  /** Name of its library; null for a paper file. */
  readonly library: string | null;
  /** Number of its item in the list. */
  readonly id: number;
  readonly seriesCode: string;
  readonly final: FinalDisposition;
  readonly eligibleOn: CalendarDate;
  /** Fingerprint of the record as it was when approvals were asked for (seal.ts); null before. */
  readonly seal: string | null;
}

/** At most so many records in one batch: a person has to read the list before they approve it. */
export const mostLines = 300;

/** The `lines` column. Undefined when it is not as our pages write it. */
export function readLines(column: string | null): readonly BatchLine[] | undefined {
  if (column === null) return [];
  try {
    const value: unknown = JSON.parse(column);
    return Array.isArray(value) && value.every(isLine) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function writeLines(lines: readonly BatchLine[]): string {
  return JSON.stringify(lines);
}

/** Whether so many lines have room in the list's column. */
export function hasRoom(lines: readonly BatchLine[]): boolean {
  return lines.length <= mostLines && writeLines(lines).length <= (batches.columns.lines.maxLength ?? 0);
}

/** What an approval names: these records, as they are, by this method. */
export function linesHashOf(method: DispositionMethod, lines: readonly BatchLine[]): Promise<string> {
  return sha256(canonicalJson({ method, lines: lines.map(line => ({ ...line })) }));
}

function isLine(value: unknown): value is BatchLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Readonly<Record<string, unknown>>;
  return (
    isIn(line.medium, recordMedia) &&
    isIn(line.final, finalDispositions) &&
    typeof line.key === 'string' &&
    typeof line.id === 'number' &&
    typeof line.seriesCode === 'string' &&
    (line.library === null || typeof line.library === 'string') &&
    (line.seal === null || typeof line.seal === 'string') &&
    typeof line.eligibleOn === 'string' &&
    parseCalendarDate(line.eligibleOn) !== undefined
  );
}

function isIn(value: unknown, choices: object): boolean {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(choices, value);
}
