import * as React from 'react';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { foiWords } from '../foiWords';
import { RequestAction, StepGroup, stepGroups } from '../forms/formOf';

interface MoreStepsProps {
  readonly steps: readonly RequestAction[];
  readonly onChoose: (step: RequestAction) => void;
}

/** The steps that are taken now and then, in heaps. A disclosure and not a menu: it works with every hand, voice and reader. */
export function MoreSteps({ steps, onChoose }: MoreStepsProps): JSX.Element | null {
  const words = useWords(foiWords).request;
  const place = React.useRef<HTMLDetailsElement>(null);
  if (steps.length === 0) return null;
  const choose = (step: RequestAction): void => {
    if (place.current) place.current.open = false;
    onChoose(step);
  };
  return (
    <details className="ri-more" ref={place}>
      <summary>{words.moreSteps}</summary>
      <div className="ri-moreSteps">
        {(Object.keys(stepGroups) as StepGroup[]).map(group => (
          <Heap key={group} title={words.stepGroups[group]} steps={(stepGroups[group] as readonly RequestAction[]).filter(step => steps.includes(step))} onChoose={choose} />
        ))}
      </div>
    </details>
  );
}

function Heap({ title, steps, onChoose }: MoreStepsProps & { readonly title: string }): JSX.Element | null {
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <div>
      <p className="ri-heapTitle">{title}</p>
      <ul>
        {steps.map(step => (
          <li key={step}>
            <button type="button" className="ri-linkButton" onClick={() => onChoose(step)}>
              {requestLifecycle.transitions[step].label[language]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
