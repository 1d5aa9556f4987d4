import { Cursor, cursorOver, RuleFault, Unreadable } from './cursor';
import { readSpan, readSpanWithUnit } from './readSpan';
import { finalWords, periodWords, triggerWords } from './vocabulary';
import { RetentionRule, Span } from '../rule';

export type ParsedRule = { readonly ok: true; readonly rule: RetentionRule } | { readonly ok: false; readonly fault: RuleFault };

type Reading = Omit<RetentionRule, 'text'>;
type Periods = Omit<Reading, 'final' | 'archivalReview'>;

const none: Span = { years: 0, months: 0 };

/**
 * Reads a rule in any of the notations (rules.md 2.2): British Columbia `FY+1y 5y DE`, City of Ottawa `2+5` and `2 | T | 5`, police boards and
 * municipalities `C+1*`, `T+2`, `E+6`, `S*`, `P`, Ontario `T+3 TRANSFER`. `T+2 CY` and `T+2 FY` carry the last day on to the end of that year.
 * Never throws: what can't be read is a fault that says where.
 */
export function parseRule(text: string): ParsedRule {
  try {
    return { ok: true, rule: { ...readRule(cursorOver(text)), text: text.trim() } };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault };
    throw error;
  }
}

function readRule(cursor: Cursor): Reading {
  const reading = cursor.take('P', 'PERMANENT') ? readPermanent(cursor) : readEnding(cursor);
  return cursor.next() ? cursor.stop() : reading;
}

function readPermanent(cursor: Cursor): Reading {
  return { notation: 'policeBoard', trigger: 'permanent', roundTo: 'none', active: none, semiActive: null, final: 'permanent', archivalReview: takesReview(cursor) };
}

function readEnding(cursor: Cursor): Reading {
  const periods = cursor.next()?.kind === 'number' ? readYears(cursor) : readTrigger(cursor);
  const isReviewed = takesReview(cursor);
  const end = readFinal(cursor);
  return { ...periods, notation: end?.notation ?? periods.notation, final: end?.final, archivalReview: isReviewed || takesReview(cursor) };
}

function readTrigger(cursor: Cursor): Periods {
  const found = triggerWords.get(cursor.take(...triggerWords.keys()) ?? '');
  if (!found) return cursor.stop();
  const active = cursor.take('+') ? readSpan(cursor) : none;
  const roundTo = periodWords.get(cursor.take(...periodWords.keys()) ?? '') ?? 'none';
  return { ...found, roundTo, active, semiActive: readSemiActive(cursor) };
}

/** `2+5` and `2 | T | 5` of Ottawa, or `6` alone, which counts from the end of the calendar year. */
function readYears(cursor: Cursor): Periods {
  const years = { trigger: 'calendarYear', roundTo: 'none', active: readSpan(cursor) } as const;
  if (cursor.take('+')) return { ...years, notation: 'ottawa', semiActive: readSpan(cursor) };
  if (cursor.take('|')) return { ...years, notation: 'ottawa', trigger: readColumnTrigger(cursor), semiActive: readSpan(cursor) };
  return { ...years, notation: 'policeBoard', semiActive: null };
}

/** The second column of Ottawa: empty, or `T` with the words of the event after `=`. */
function readColumnTrigger(cursor: Cursor): 'calendarYear' | 'closed' {
  const isEvent = cursor.take('T') !== undefined;
  if (isEvent && cursor.take('=')) skipWords(cursor);
  if (!cursor.take('|')) return cursor.stop();
  return isEvent ? 'closed' : 'calendarYear';
}

function skipWords(cursor: Cursor): void {
  for (let token = cursor.next(); token && token.text !== '|'; token = cursor.next()) cursor.take(token.text);
}

/** `nil` is no second period. */
function readSemiActive(cursor: Cursor): Span | null {
  if (cursor.take('NIL')) return null;
  return cursor.next()?.kind === 'number' ? readSpanWithUnit(cursor) : null;
}

/** `DE`, `DESTROY`, `TRANSFER TO ARCHIVES`. */
function readFinal(cursor: Cursor): ReturnType<typeof finalWords.get> {
  const end = finalWords.get(cursor.take(...finalWords.keys()) ?? '');
  if (end?.final !== 'transfer' || !cursor.take('TO')) return end;
  cursor.take('THE');
  return cursor.take('ARCHIVES') ? end : cursor.stop();
}

function takesReview(cursor: Cursor): boolean {
  return cursor.take('*') !== undefined;
}
