import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { LinkButton } from '../../../../ui/LinkButton';
import { refreshPage } from '../../../../ui/refreshPage';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { Hindered } from '../../fileRoom/contract';
import { HindranceNotice } from './HindranceNotice';
import { roomWords } from './roomWords';
import { Taken } from './StepForm';

type PlainOutcome = ({ readonly kind: 'done' } & Taken) | { readonly kind: 'conflict' } | Hindered;

/** A step that asks nothing. `isMain`: what is most likely wanted. */
export interface PlainStep {
  readonly name: string;
  readonly text: string;
  readonly isMain?: boolean;
  readonly run: (actionId: string) => Promise<PlainOutcome>;
}

interface PlainStepsProps {
  readonly work: Pick<Workplace, 'newId' | 'log'>;
  readonly steps: readonly PlainStep[];
  readonly onDone: (step: PlainStep, taken: Taken) => void;
}

/** Buttons for steps that ask nothing, with what went wrong. Keyed by the item's last action, so that a step that was taken leaves nothing behind. */
export function PlainSteps({ work, steps, onDone }: PlainStepsProps): JSX.Element {
  const { tryAgain } = useWords(uiWords);
  const { readAnew } = useWords(roomWords);
  const client = useQueryClient();
  const submission = useSubmission<PlainStep, PlainOutcome>(
    work,
    (step, actionId) => step.run(actionId),
    (outcome, step) => {
      if (outcome.kind === 'done') onDone(step, outcome);
    },
  );
  const { state } = submission;
  return (
    <>
      {steps.map(step => {
        const Button = step.isMain ? MainButton : OtherButton;
        return <Button key={step.name} text={step.text} onClick={() => submission.anew(step)} />;
      })}
      {state.kind === 'failed' && (
        <ErrorNotice problem={state.problem} takesFocus>
          <LinkButton text={tryAgain} onClick={submission.again} />
        </ErrorNotice>
      )}
      {state.kind === 'answered' && state.outcome.kind === 'conflict' && (
        <ErrorNotice problem={{ kind: 'stale' }} takesFocus>
          <LinkButton text={readAnew} onClick={() => void refreshPage(client)} />
        </ErrorNotice>
      )}
      {state.kind === 'answered' && state.outcome.kind === 'hindered' && <HindranceNotice hindrance={state.outcome.hindrance} />}
    </>
  );
}
