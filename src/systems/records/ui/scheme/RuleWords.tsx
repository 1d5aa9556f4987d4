import * as React from 'react';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { parseRule } from '../../retention/notation/parseRule';
import { ruleInWords } from '../retention/ruleInWords';
import { schemeWords } from './schemeWords';

/** A rule as a sentence, and plainly when there is none or it can't be read. */
export function RuleWords({ rule }: { readonly rule: string | null }): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  if (rule === null) return <>{words.notScheduled}</>;
  const parsed = parseRule(rule);
  return <>{parsed.ok ? ruleInWords(parsed.rule, language) : words.unreadable}</>;
}
