import { numberAt } from '../../../kernel/activity/numbered';
import { readBarCode } from './barCode';

export const labelsOfSheet = 30;
/** Ten sheets: a browser draws more than this slowly. */
export const mostLabels = 300;

/** Numbers of the labels that were asked for, and the lines that could not be read. */
export interface LabelNumbers {
  readonly numbers: readonly string[];
  readonly notRead: readonly string[];
}

/** Reads lines of numbers: one number, or the first and the last of a row of one year, with spaces between them. */
export function readLabelNumbers(typed: string, officeCode: string): LabelNumbers {
  const lines = typed.split('\n').map(line => line.trim()).filter(line => line !== '');
  const reads = lines.map(line => ({ line, numbers: numbersOf(line, officeCode) }));
  return {
    numbers: [...new Set(reads.flatMap(({ numbers }) => numbers ?? []))],
    notRead: reads.flatMap(({ line, numbers }) => (numbers === undefined ? [line] : [])),
  };
}

function numbersOf(line: string, officeCode: string): readonly string[] | undefined {
  const parts = line.split(/\s+/).map(part => readBarCode(part, officeCode));
  const ours = parts.flatMap(part => (part.kind === 'file' || part.kind === 'box' ? [part.number] : []));
  if (ours.length < parts.length || ours.length > 2) return undefined;
  const [first, last = first] = ours;
  const [beginning, from] = split(first);
  const [other, to] = split(last);
  // A row too long is cut one past the most that is drawn, and refused there with words.
  return beginning === other && from <= to ? Array.from({ length: Math.min(to - from, mostLabels) + 1 }, (_, index) => numberAt(beginning, from + index)) : undefined;
}

function split(number: string): readonly [string, number] {
  const at = number.lastIndexOf('-') + 1;
  return [number.slice(0, at), Number(number.slice(at))];
}
