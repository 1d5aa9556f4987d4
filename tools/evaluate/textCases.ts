import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { languages } from '../../src/kernel/text';
import { RuleId, TextToCheck } from '../../src/systems/communications/check/contract';
import { pairRules, textRules } from '../../src/systems/communications/check/rules';

/** One language to check, or both. */
export type GivenText = TextToCheck | { readonly en: string; readonly fr: string };

export interface TextCase {
  readonly file: string;
  readonly id: string;
  readonly given: GivenText;
  readonly expected: ReadonlySet<RuleId>;
}

export interface TextCases {
  readonly cases: readonly TextCase[];
  /** Each case that can't be read: its place, and what is wrong. */
  readonly unreadable: readonly string[];
}

export const ruleIds: readonly RuleId[] = [...textRules, ...pairRules].map(({ id }) => id);

/**
 * The cases of a file in the golden form: a list of `{id, given, expect: {findings}}`, with any other keys beside them.
 * A case that can't be read doesn't keep the others from being read.
 * @throws Error naming the file when it is missing, no YAML or no list.
 */
export function readTextCases(path: string): TextCases {
  const file = basename(path);
  const content = parseFile(path, file);
  if (!Array.isArray(content)) throw new Error(`${file}: not a list of cases`);
  const cases: TextCase[] = [];
  const unreadable: string[] = [];
  content.forEach((entry: unknown, index) => {
    const read = asCase(entry, file);
    if (typeof read === 'string') unreadable.push(`${file}, ${nameOf(entry, index)}: ${read}`);
    else cases.push(read);
  });
  return { cases, unreadable };
}

function parseFile(path: string, file: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError) throw new Error(`${file}: ${error.message}`);
    throw new Error(`${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nameOf(entry: unknown, index: number): string {
  return isValues(entry) && typeof entry.id === 'string' ? `case ${index + 1} (${entry.id})` : `case ${index + 1}`;
}

/** The case, or why it can't be read. */
function asCase(entry: unknown, file: string): TextCase | string {
  if (!isValues(entry)) return 'not a case';
  const { id, given, expect } = entry;
  if (typeof id !== 'string' || id === '') return 'no id';
  const text = asGiven(given);
  if (!text) return 'given is neither {language: en or fr, html} nor {en, fr}';
  const findings = isValues(expect) ? expect.findings : undefined;
  if (!Array.isArray(findings)) return 'expect.findings is no list';
  const unknown = findings.find(finding => !isRuleId(finding));
  if (unknown !== undefined) return `unknown rule ${JSON.stringify(unknown)}`;
  return { file, id, given: text, expected: new Set(findings.filter(isRuleId)) };
}

function asGiven(given: unknown): GivenText | undefined {
  if (!isValues(given)) return undefined;
  const { language: asked, html, en, fr } = given;
  const language = languages.find(known => known === asked);
  if (language && typeof html === 'string') return { language, html };
  return typeof en === 'string' && typeof fr === 'string' ? { en, fr } : undefined;
}

function isRuleId(value: unknown): value is RuleId {
  return ruleIds.some(id => id === value);
}

function isValues(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
