import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { PollOutcome } from '../../polls/pollSteps';
import { CommunicationsProps } from '../screen';
import { pollsWords } from './pollsWords';

interface PollStepProps extends Pick<CommunicationsProps, 'work'> {
  /** Names what is about to be done, and to what. */
  readonly question: string;
  readonly label: string;
  readonly run: (actionId: string) => Promise<PollOutcome>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks before a step that can't be taken back, then takes it once. */
export function PollStep({ work, question, label, run, onDone, onCancel }: PollStepProps): JSX.Element {
  const words = useWords(pollsWords);
  const { sending } = useWords(uiWords);
  const submission = useSubmission<undefined, PollOutcome>(work, (_nothing, actionId) => run(actionId), outcome => outcome.kind === 'done' && onDone());
  const { state } = submission;
  if (state.kind === 'answered' && state.outcome.kind === 'conflict') return <Notice tone="alert" title={words.changed} takesFocus />;
  return (
    <div className="ri-preview">
      <p>{question}</p>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      <div className="ri-buttons">
        <MainButton text={state.kind === 'sending' ? sending : label} onClick={() => submission.send(undefined)} />
        <OtherButton text={words.cancel} onClick={onCancel} />
      </div>
    </div>
  );
}
