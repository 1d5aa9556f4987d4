import { Language } from '../../../../kernel/text';
import { NumberedLine, ReadText } from '../readText';

/** Something that a text says and its translation must say too. */
export interface Said {
  readonly line: NumberedLine;
  readonly start: number;
  readonly end: number;
}

export interface DateParts {
  readonly year?: number;
  /** 1 is January. */
  readonly month: number;
  readonly day?: number;
}

export interface SaidDate extends Said {
  /** More than one where the order of day and month is open (03/04/2026). */
  readonly readings: readonly DateParts[];
  /** A month or a weekday alone: a translation may leave it out, but not change it. */
  readonly isLoose: boolean;
}

export interface SaidWeekday extends Said {
  /** 0 is Sunday. */
  readonly weekday: number;
}

export interface SaidTime extends Said {
  /** Minutes since midnight. More than one where morning or afternoon is open ("at 2:30"). */
  readonly readings: readonly number[];
  /** « 2 h » may be a time or two hours. */
  readonly mayBeDuration: boolean;
}

export interface SaidNumber extends Said {
  readonly value: number;
  readonly kind: 'plain' | 'percentage' | 'amount';
  /** Written as a word ("three"): a translation may leave it out, but not change it. */
  readonly isLoose: boolean;
}

/** All that the parity rules compare, read once for each text. */
export interface Facts {
  readonly dates: readonly SaidDate[];
  readonly weekdays: readonly SaidWeekday[];
  readonly times: readonly SaidTime[];
  readonly numbers: readonly SaidNumber[];
}

/** A line of which what has been read is blotted out, so that the day of a date is not read as a number again. */
export class Reader {
  private rest: string;

  public constructor(public readonly line: NumberedLine, public readonly language: Language) {
    this.rest = line.plain;
  }

  /** Reads all matches of a pattern and blots out those that `read` understands. */
  public take<T>(pattern: RegExp, read: (match: RegExpMatchArray, said: Said) => T | undefined): readonly T[] {
    const taken: T[] = [];
    for (const match of Array.from(this.rest.matchAll(pattern))) {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      const value = read(match, { line: this.line, start, end });
      if (value === undefined) continue;
      taken.push(value);
      this.rest = this.rest.slice(0, start) + '\u0000'.repeat(end - start) + this.rest.slice(end);
    }
    return taken;
  }
}

export function readersOf({ wordLines, language }: ReadText): readonly Reader[] {
  return wordLines.map(line => new Reader(line, language));
}
