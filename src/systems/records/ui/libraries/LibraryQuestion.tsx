import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { RecordsProps } from '../screen';
import { doneIn, LibraryStepOutcome, refusalIn } from './libraryOutcome';
import { libraryWords } from './libraryWords';

interface LibraryQuestionProps extends RecordsProps {
  readonly question: string;
  readonly submitText: string;
  readonly doneText: string;
  readonly run: (actionId: string) => Promise<LibraryStepOutcome>;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

/** Asks before a step that needs no form, then takes it once. */
export function LibraryQuestion({ work, question, submitText, doneText, run, onDone, onCancel }: LibraryQuestionProps): JSX.Element {
  const words = useWords(libraryWords);
  const submission = useSubmission<null, LibraryStepOutcome>(
    work,
    (_input, actionId) => run(actionId),
    outcome => {
      if (outcome.kind === 'done') onDone(doneIn(outcome, doneText, words));
    },
  );
  const { state } = submission;
  const refusal = refusalIn(state, words);
  return (
    <>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      {refusal && <Notice tone="alert" title={refusal} takesFocus />}
      <p>{question}</p>
      <div className="ri-buttons">
        <MainButton text={submitText} onClick={() => submission.send(null)} />
        <OtherButton text={words.cancel} onClick={onCancel} />
      </div>
    </>
  );
}
