import { folded } from '../../../src/kernel/folded';
import { SchemeCode, SchemeEntry } from '../../../src/systems/records/scheme/contract';
import { Decision, ToClassify } from '../../../src/systems/records/suggest/contract';

/** Answers codes, the best first. */
export type Answer = (document: ToClassify) => readonly SchemeCode[];

/** Always the series with the most decisions; of as many, in the order of their codes. */
export function mostFrequent(scheme: readonly SchemeEntry[], decisions: readonly Decision[]): Answer {
  const ranked = byFrequency(scheme, decisions);
  return () => ranked;
}

/** The series with the most of its keywords in the document, in whole words; of as many, the most frequent. */
export function keywordMatch(scheme: readonly SchemeEntry[], decisions: readonly Decision[]): Answer {
  const ranked = byFrequency(scheme, decisions);
  const keywords = new Map(scheme.map(({ code, keywords: { en, fr } }) => [code, [...new Set([...en, ...fr].map(inWords))]]));
  return document => {
    const text = inWords(`${document.title} ${document.text}`);
    const found = new Map(ranked.map(code => [code, (keywords.get(code) ?? []).filter(keyword => text.includes(keyword)).length]));
    return [...ranked].sort((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0));
  };
}

function byFrequency(scheme: readonly SchemeEntry[], decisions: readonly Decision[]): readonly SchemeCode[] {
  const counts = new Map(scheme.filter(({ level }) => level === 'series').map(({ code }) => [code, 0]));
  for (const { code } of decisions) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([code]) => code);
}

function inWords(text: string): string {
  return ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
