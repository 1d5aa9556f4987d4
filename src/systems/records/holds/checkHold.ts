import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { anyDate, checkedForm, Checked, choiceOf, good, Read, requiredText, optionalText, TypedFault, wrong } from '../../../kernel/typed';
import { holdReasons, holds, HoldScope, holdScopes } from '../lists';
import { NamedRecord } from './heldRecords';

/** A hold as a form has it. */
export interface HoldEntry {
  readonly matter: string;
  readonly title: string;
  readonly reason: string;
  readonly placedOn: string;
  readonly scope: string;
  /** Codes separated by commas; empty for every series. */
  readonly series: string;
  readonly words: string;
  /** One key on each line: number of a paper file, or id of a document or folder after its medium. */
  readonly records: string;
}

export interface HoldFacts {
  readonly matter: string;
  readonly title: string;
  readonly reason: 'legal' | 'audit';
  readonly placedOn: CalendarDate;
  readonly scope: HoldScope;
  readonly series: string | null;
  readonly words: string | null;
  readonly records: readonly NamedRecord[];
}

export type HoldFault = TypedFault | 'notAKey' | 'tooMany';

/** So many records are named one by one; for more, a search or a series is the better scope. */
export const mostNamed = 200;

/** FOI requests place their own holds. */
const ownReasons = { legal: holdReasons.legal, audit: holdReasons.audit };
const { columns } = holds;
const documentKey = /^(document|folder):([0-9a-f-]{36})$/i;
const paperKey = /^F-\d{4}-\d{4,}$/i;

/** Reads a typed hold. What it covers must be said: a search has words, named records have keys. */
export function checkHold(entry: HoldEntry): Checked<HoldEntry, HoldFacts, HoldFault> {
  return checkedForm<HoldEntry, HoldFacts, HoldFault>({
    matter: requiredText(entry.matter, columns.matter),
    title: requiredText(entry.title, columns.title),
    reason: choiceOf(entry.reason, ownReasons),
    placedOn: anyDate(entry.placedOn),
    scope: choiceOf(entry.scope, holdScopes),
    series: entry.scope === 'series' ? optionalText(entry.series, columns.series) : good(null),
    words: entry.scope === 'search' ? requiredText(entry.words, columns.words) : good(null),
    records: entry.scope === 'items' ? namedRecords(entry.records) : good([]),
  });
}

function namedRecords(typed: string): Read<readonly NamedRecord[], HoldFault> {
  const keys = typed.split(/[\s,;]+/).filter(key => key !== '');
  if (keys.length === 0) return wrong('missing');
  if (keys.length > mostNamed) return wrong('tooMany');
  const records = keys.flatMap(key => namedRecord(key) ?? []);
  return records.length === keys.length ? good(records) : wrong('notAKey');
}

function namedRecord(typed: string): NamedRecord | undefined {
  if (paperKey.test(typed)) return { key: typed.toUpperCase(), medium: 'paperFile' };
  const [, medium, key] = documentKey.exec(typed) ?? [];
  if (!medium || !key) return undefined;
  return { key: key.toLowerCase(), medium: medium.toLowerCase() === 'folder' ? 'folder' : 'document' };
}

/** The keys as the form has them. */
export function keysInWords(records: readonly NamedRecord[]): string {
  return records.map(({ key, medium }) => (medium === 'paperFile' ? key : `${medium}:${key}`)).join('\n');
}
