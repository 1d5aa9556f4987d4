import * as React from 'react';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Loaded } from '../../../../ui/Loaded';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { OfficeRules } from '../../work/officeRules';
import { requestTransitions } from '../../work/standing';
import { ClockStop, clockStops } from '../commandState';
import { useOfficeRules } from '../queries';
import { FoiProps } from '../screen';
import { commandWords } from './commandWords';

interface ClockStopChoiceProps extends FoiProps {
  readonly request: FoiRequest;
  /** The form of the step that was chosen. */
  readonly children: (step: ClockStop) => JSX.Element;
}

/** Asks what the clock is to wait for, then shows the form of that step. */
export function ClockStopChoice({ work, visitor, request, children }: ClockStopChoiceProps): JSX.Element {
  const language = useLanguage();
  const office = useOfficeRules(work);
  const [chosen, setChosen] = React.useState<ClockStop>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the reader goes on at the step's name.
  React.useEffect(() => heading.current?.focus(), [chosen]);
  if (chosen !== undefined) {
    return (
      <>
        <h3 ref={heading} tabIndex={-1}>
          {requestLifecycle.transitions[chosen].label[language]}
        </h3>
        {children(chosen)}
      </>
    );
  }
  return (
    <Loaded query={office} shape={['short', 'line', 'line']}>
      {rules => <Choices steps={clockStops.filter(step => requestTransitions(request, visitor).includes(step) && stopsUnder(step, request, rules))} onChoose={setChosen} />}
    </Loaded>
  );
}

/** An access plan stops the clock only under rules that know it. */
function stopsUnder(step: ClockStop, { regime }: FoiRequest, { clock }: OfficeRules): boolean {
  return step !== 'proposeAccessPlan' || clock.regimes.some(({ id, pauses }) => id === regime && pauses.includes('accessPlan'));
}

function Choices({ steps, onChoose }: { readonly steps: readonly ClockStop[]; readonly onChoose: (step: ClockStop) => void }): JSX.Element {
  const language = useLanguage();
  const { waitsFor, stops } = useWords(commandWords);
  if (steps.length === 0) return <ErrorNotice problem={{ kind: 'stale' }} />;
  return (
    <>
      <p>{waitsFor}</p>
      <ul className="ri-cards">
        {steps.map(step => (
          <li key={step} className="ri-card">
            <span>{stops[step]}</span>
            <button type="button" className="ri-linkButton" onClick={() => onChoose(step)}>
              {requestLifecycle.transitions[step].label[language]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
