import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { inLanguage, Language } from '../../../../kernel/text';
import { Icon } from '../../../../ui/icons';
import { IconName } from '../../../../ui/iconPaths';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Retention, RetentionState } from '../../retention/contract';
import { blockInWords, explainRetention } from '../../retention/explainRetention';
import { parseRule } from '../../retention/notation/parseRule';
import { RetentionStep } from '../../retention/steps';
import { retentionWords } from './retentionWords';
import { ruleInWords } from './ruleInWords';

const icons: Record<RetentionState, IconName> = { unscheduled: 'question', permanent: 'info', waiting: 'question', running: 'later', blocked: 'error', eligible: 'done' };

/** Why a record may be disposed of from its day on, or may not: what stands against it, its rule in words, and the steps that led to the date. */
export function WhyEligible({ retention }: { readonly retention: Retention }): JSX.Element {
  const language = useLanguage();
  const words = useWords(retentionWords);
  const { state, eligibleOn, blockedBy, steps } = retention;
  const named = words.states[state];
  const rule = ruleOf(steps, language);
  return (
    <div className="ri-section">
      <p>
        <Icon name={icons[state]} /> {eligibleOn === null ? named : words.from(named, dateInWords(eligibleOn, language))}
      </p>
      {blockedBy.length > 0 && (
        <ul className="ri-plainList">
          {blockedBy.map(block => (
            <li key={block}>
              <Icon name="error" /> {blockInWords(block, language)}
            </li>
          ))}
        </ul>
      )}
      {rule !== '' && <p>{rule}</p>}
      <ol className="ri-steps" aria-label={words.steps}>
        {explainRetention(steps, language).map((line, index) => (
          <li key={index}>
            {line}
            <Source step={steps[index]} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Source({ step: { source } }: { readonly step: RetentionStep }): JSX.Element | null {
  const language = useLanguage();
  if (!source) return null;
  return <> ({inLanguage({ en: source.text, fr: source.textFr }, language)})</>;
}

function ruleOf(steps: readonly RetentionStep[], language: Language): string {
  for (const step of steps) {
    if (step.code !== 'rule') continue;
    const parsed = parseRule(step.facts.text);
    return parsed.ok ? ruleInWords(parsed.rule, language) : '';
  }
  return '';
}
