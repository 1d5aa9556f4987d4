import { Language } from '../../../kernel/text';
import { CheckSettings, Finding, ParseHtml, RuleId, RuleLevel, TextToCheck } from './contract';
import { Found } from './found';
import { ReadText, readText } from './readText';
import { TextRule, textRules } from './rules';

/** What all rules on one language find in a text, in the order of its lines. */
export function checkText(text: TextToCheck, settings: CheckSettings, parse: ParseHtml): readonly Finding[] {
  const read = readText(text, parse);
  return inOrder(textRules.flatMap(rule => findingsIn(rule, read, settings)));
}

/** What one rule finds in a text. */
export function findingsIn(rule: TextRule, text: ReadText, settings: CheckSettings): readonly Finding[] {
  return rule.find(text, settings).map(found => findingOf(rule, text.language, found));
}

/** English first, then by line and place. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.language.localeCompare(b.language) || a.place.line - b.place.line || a.place.start - b.place.start);
}

/** A finding, with what the rule's line in the table says. */
export function findingOf({ id, level }: { readonly id: RuleId; readonly level: RuleLevel }, language: Language, { place, excerpt, because, facts = {}, fix }: Found): Finding {
  return { rule: id, level, language, place, excerpt, because, facts, ...(fix && { fix }) };
}
