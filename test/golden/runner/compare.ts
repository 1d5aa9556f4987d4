import { isValues } from './readCases';

/** Half a cent, and more than enough for days. */
const tolerance = 0.005;

/**
 * What differs, one line for each key, each with its path. Keys that are not expected are not looked at; `null` expects nothing there.
 * Lists of words are sets: the same words in any order.
 */
export function differences(expected: unknown, actual: unknown, path: string): readonly string[] {
  if (expected === null || expected === undefined) return actual === null || actual === undefined ? [] : [differs(path, undefined, actual)];
  if (typeof expected === 'number') return typeof actual === 'number' && Math.abs(actual - expected) < tolerance ? [] : [differs(path, expected, actual)];
  if (Array.isArray(expected)) return Array.isArray(actual) && sameWords(expected, actual) ? [] : [differs(path, expected, actual)];
  if (!isValues(expected)) return expected === actual ? [] : [differs(path, expected, actual)];
  if (!isValues(actual) && actual !== undefined) return [differs(path, expected, actual)];
  return Object.entries(expected).flatMap(([key, value]) => differences(value, actual?.[key], path ? `${path}.${key}` : key));
}

function sameWords(expected: readonly unknown[], actual: readonly unknown[]): boolean {
  return expected.length === actual.length && [...expected].map(String).sort().join('\n') === [...actual].map(String).sort().join('\n');
}

function differs(path: string, expected: unknown, actual: unknown): string {
  return `${path}: expected ${inWords(expected)}, got ${inWords(actual)}`;
}

function inWords(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
