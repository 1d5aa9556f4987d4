import * as React from 'react';
import { LinkButton } from '../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../ui/surroundings';
import { uiWords } from '../../../ui/uiWords';
import { ClockResult } from '../clock/clockTypes';
import { decisionSteps } from './dueSteps';

/** The steps that led to a date, one sentence each. On paper they are always there. */
export function WhyThisDate({ steps }: Pick<ClockResult, 'steps'>): JSX.Element {
  const language = useLanguage();
  const { why } = useWords(uiWords);
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div className="ri-section">
      <LinkButton text={why} icon="question" isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
      <ol className="ri-steps" hidden={!isOpen}>
        {decisionSteps(steps, language).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
