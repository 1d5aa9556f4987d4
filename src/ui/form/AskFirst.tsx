import * as React from 'react';
import { Workplace } from '../../kernel/ports/workplace';
import { MainButton, OtherButton } from '../Buttons';
import { ErrorNotice } from '../ErrorNotice';
import { useSubmission } from './useSubmission';

/** `recorded` is false while the entry in the record is still to come. `conflict`: someone else changed the item, and nothing was written. */
type StepOutcome = { readonly kind: 'done'; readonly recorded: boolean } | { readonly kind: 'conflict' };

interface AskFirstProps {
  readonly work: Pick<Workplace, 'newId' | 'log'>;
  /** Names what is to go. */
  readonly question: string;
  readonly submitText: string;
  readonly cancelText: string;
  readonly run: (actionId: string) => Promise<StepOutcome>;
  readonly onDone: (isRecorded: boolean) => void;
  readonly onCancel: () => void;
}

/** Asks before a step that takes something away, then takes it once. */
export function AskFirst({ work, question, submitText, cancelText, run, onDone, onCancel }: AskFirstProps): JSX.Element {
  const submission = useSubmission(
    work,
    (_input: null, actionId) => run(actionId),
    outcome => {
      if (outcome.kind === 'done') onDone(outcome.recorded);
    },
  );
  const { state } = submission;
  const isChanged = state.kind === 'answered' && state.outcome.kind === 'conflict';
  return (
    <>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      {isChanged && <ErrorNotice problem={{ kind: 'stale' }} takesFocus />}
      <p>{question}</p>
      <div className="ri-buttons">
        <MainButton text={submitText} onClick={() => submission.send(null)} />
        <OtherButton text={cancelText} onClick={onCancel} />
      </div>
    </>
  );
}
