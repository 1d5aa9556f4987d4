import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';

export type Values = Readonly<Record<string, unknown>>;

export interface GoldenCase {
  readonly file: string;
  readonly id: string;
  readonly given: Values;
  readonly expect: Values;
}

const caseKeys = ['id', 'given', 'expect', 'why'];

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every case of every .yaml and .yml file of a folder. @throws Error naming the file, and the case when it has an id, that can't be read. */
export function readCases(folder: string): readonly GoldenCase[] {
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length === 0) throw new Error(`No .yaml or .yml file in ${folder}`);
  return files.flatMap((name) => readFile(join(folder, name)));
}

function readFile(path: string): readonly GoldenCase[] {
  const file = basename(path, extname(path));
  // YAML 1.2: a date without quotes stays text, so no zone can move it.
  const content: unknown = parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(content) || content.length === 0) throw new Error(`${basename(path)}: not a list of cases`);
  const cases = content.map((entry: unknown, index) => asCase(entry, file, `${basename(path)}, case ${index + 1}`));
  const twice = cases.find(({ id }, index) => cases.findIndex((other) => other.id === id) !== index);
  if (twice) throw new Error(`${basename(path)}: ${twice.id} stands twice`);
  return cases;
}

function asCase(entry: unknown, file: string, place: string): GoldenCase {
  if (!isValues(entry)) throw new Error(`${place}: not a case`);
  const { id, given, expect } = entry;
  if (typeof id !== 'string' || id === '') throw new Error(`${place}: no id`);
  const unknown = Object.keys(entry).find((key) => !caseKeys.includes(key));
  if (unknown) throw new Error(`${id}: unknown key "${unknown}"`);
  if (!isValues(given) || !isValues(expect)) throw new Error(`${id}: given and expect are needed`);
  if (Object.keys(expect).length === 0) throw new Error(`${id}: nothing is expected`);
  return { file, id, given, expect };
}
