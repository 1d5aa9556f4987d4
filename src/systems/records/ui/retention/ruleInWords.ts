import { Language } from '../../../../kernel/text';
import { lengthInWords } from '../../retention/lengthInWords';
import { RuleFault } from '../../retention/notation/cursor';
import { retentionWords } from './retentionWords';
import { RetentionRule, Span } from '../../retention/rule';

/** What a rule says, in sentences: "Kept for 2 years after the matter is closed. Then destroyed." */
export function ruleInWords(rule: RetentionRule, language: Language): string {
  const { rule: words } = retentionWords[language];
  const kept = rule.trigger === 'permanent' ? words.permanent : `${lengthOf(rule, rule.trigger, language)}${words.roundTo[rule.roundTo]}.`;
  const final = rule.final === undefined || rule.trigger === 'permanent' ? [] : [words.final[rule.final]];
  return [kept, ...(rule.archivalReview ? [words.review] : []), ...final].join(' ');
}

/** Why a rule can't be read, and where. */
export function ruleFaultInWords(fault: RuleFault, language: Language): string {
  return retentionWords[language].faults[fault.problem](fault);
}

function lengthOf({ active, semiActive }: RetentionRule, trigger: Exclude<RetentionRule['trigger'], 'permanent'>, language: Language): string {
  const { rule: words } = retentionWords[language];
  const inWords = (span: Span): string => lengthInWords(span, language);
  if (semiActive && hasLength(semiActive)) {
    return hasLength(active) ? words.active(inWords(active), words.after[trigger], inWords(semiActive)) : words.activeUntil(words.until[trigger], inWords(semiActive));
  }
  return hasLength(active) ? words.kept(inWords(active), words.after[trigger]) : words.keptUntil(words.until[trigger]);
}

function hasLength({ years, months }: Span): boolean {
  return years > 0 || months > 0;
}
