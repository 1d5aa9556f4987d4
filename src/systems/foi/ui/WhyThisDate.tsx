import * as React from 'react';
import { Workplace } from '../../../kernel/ports/workplace';
import { LinkButton } from '../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../ui/surroundings';
import { uiWords } from '../../../ui/uiWords';
import { ClockResult } from '../clock/clockTypes';
import { decisionSteps } from './dueSteps';
import { dueWords } from './request/dueWords';

const AboutRulesPanel = React.lazy(() => import('./rules/AboutRulesPanel').then(module => ({ default: module.AboutRulesPanel })));

interface WhyThisDateProps extends Pick<ClockResult, 'steps'> {
  readonly work: Workplace;
}

/** The steps that led to a date, one sentence each, and the way to the rules behind them. On paper the steps are always there. */
export function WhyThisDate({ work, steps }: WhyThisDateProps): JSX.Element {
  const language = useLanguage();
  const { why } = useWords(uiWords);
  const { aboutRules } = useWords(dueWords);
  const [isOpen, setOpen] = React.useState(false);
  const [showsRules, setShowsRules] = React.useState(false);
  return (
    <div className="ri-section">
      <LinkButton text={why} icon="question" isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
      <ol className="ri-steps" hidden={!isOpen}>
        {decisionSteps(steps, language).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
      {isOpen && <LinkButton text={aboutRules} icon="info" onClick={() => setShowsRules(true)} />}
      {showsRules && (
        <React.Suspense fallback={null}>
          <AboutRulesPanel work={work} onClose={() => setShowsRules(false)} />
        </React.Suspense>
      )}
    </div>
  );
}
