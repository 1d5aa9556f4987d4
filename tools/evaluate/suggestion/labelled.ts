import { basename, join } from 'node:path';
import { Language, languages } from '../../../src/kernel/text';
import { SchemeCode } from '../../../src/systems/records/scheme/contract';
import { Decision, ToClassify } from '../../../src/systems/records/suggest/contract';
import { readTable } from './table';

/** A title or text, and the series that it belongs to. */
export interface Labelled extends ToClassify, Decision {
  readonly id: string;
  readonly language: Language;
}

/** What the office has decided before, for the evaluation. */
export const learningPath = join(__dirname, '..', '..', '..', 'test', 'systems', 'records', 'suggest', 'labelled', 'learn.csv');

export interface LabelledFile {
  readonly cases: readonly Labelled[];
  /** Each row that can't be used: its place, and what is wrong. */
  readonly unreadable: readonly string[];
}

/** @throws Error naming the file when it can't be read at all. */
export function readLabelled(path: string, codes: ReadonlySet<string>): LabelledFile {
  const cases: Labelled[] = [];
  const unreadable: string[] = [];
  readTable(path, ['id', 'language', 'title', 'text', 'code']).forEach((row, index) => {
    const language = languages.find(known => known === row.language.trim().toLowerCase());
    const code = row.code.trim();
    if (!language) unreadable.push(`${basename(path)}, row ${index + 2}: language is neither en nor fr`);
    else if (!codes.has(code)) unreadable.push(`${basename(path)}, row ${index + 2}: the scheme has no series ${code}`);
    else cases.push({ id: row.id, language, title: row.title, text: row.text ?? '', code: code as SchemeCode });
  });
  return { cases, unreadable };
}
