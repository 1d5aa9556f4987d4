import { Confidence, RuleSource } from '../../../../kernel/clock/explanation';
import { Language } from '../../../../kernel/text';
import { officeRuleItems } from '../../officeLists';
import { choiceLabel } from '../../../../ui/labels';

/** Where a rule stands, in the reader's language. */
export function sourceText({ text, textFr }: RuleSource, language: Language): string {
  return language === 'en' ? text : textFr;
}

/** How sure we are of a rule, in words. */
export function confidenceText(confidence: Confidence, language: Language): string {
  return choiceLabel(officeRuleItems.columns.confidence, confidence, language);
}
