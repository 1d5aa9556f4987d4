import { Bilingual } from '../../../kernel/text';
import { findingOf, inOrder } from './checkText';
import { CheckSettings, Finding, ParseHtml } from './contract';
import { ReadPair } from './found';
import { isEmpty } from './parity/missing';
import { readText } from './readText';
import { PairRule, pairRules } from './rules';

/** What the parity rules find in both languages of a text. */
export function checkPair({ en, fr }: Bilingual, settings: CheckSettings, parse: ParseHtml): readonly Finding[] {
  const pair = { en: readText({ language: 'en', html: en }, parse), fr: readText({ language: 'fr', html: fr }, parse) };
  return inOrder(pairRules.flatMap(rule => findingsInPair(rule, pair, settings)));
}

/** What one rule finds in a pair. Of a text that is not written yet, only that is said. */
export function findingsInPair(rule: PairRule, pair: ReadPair, settings: CheckSettings): readonly Finding[] {
  if (rule.id !== 'parity-missing' && (isEmpty(pair.en) || isEmpty(pair.fr))) return [];
  return rule.find(pair, settings).map(found => findingOf(rule, found.language, found));
}
