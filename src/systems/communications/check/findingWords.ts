import { Finding, FindingWords } from './contract';
import { pairRules, textRules } from './rules';
import { Wording } from './wording';
import { en } from './words.en';
import { fr } from './words.fr';

const tables = { en, fr } as const;
const sources = new Map([...textRules, ...pairRules].map(({ id, source }) => [id, source] as const));

/** What a finding says, in the language of its text. Throws on a case that its rule doesn't have. */
export function wordsOf(finding: Finding): FindingWords {
  const cases: Readonly<Record<string, Wording | undefined>> = tables[finding.language][finding.rule];
  const wording = cases[finding.because];
  if (!wording) throw new RangeError(`The rule ${finding.rule} has no case ${finding.because}`);
  return { ...wording(finding), source: sources.get(finding.rule)?.[finding.language] ?? '' };
}
