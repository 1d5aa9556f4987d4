import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useWords } from '../../../../ui/surroundings';
import { TurnsProgress } from '../../../../ui/TurnsProgress';
import { uiWords } from '../../../../ui/uiWords';
import { Scheme } from '../../scheme/contract';
import { classifyWords } from './classifyWords';
import { Results } from './Results';
import { Filer } from './useFiling';

interface FilingStateProps<Input> {
  readonly filer: Filer<Input>;
  readonly scheme: Scheme;
  readonly tellsSeries: boolean;
  readonly onFinish: () => void;
  /** What is chosen in; gone once it is answered, and while it is not known whether the press was done. */
  readonly children: React.ReactNode;
}

/** What is chosen in, and then how far it is and what became of each. */
export function FilingState<Input>({ filer: { submission, progress }, scheme, tellsSeries, onFinish, children }: FilingStateProps<Input>): JSX.Element {
  const words = useWords(uiWords);
  const said = useWords(classifyWords);
  const { state } = submission;
  if (state.kind === 'answered') return <Results results={state.outcome.results} scheme={scheme} tellsSeries={tellsSeries} onFinish={onFinish} />;
  const isUnknown = state.kind === 'failed' && state.isUnknown;
  return (
    <div className="ri-page" aria-busy={state.kind === 'sending'}>
      {state.kind === 'failed' && (
        <ErrorNotice problem={state.problem} takesFocus>
          <OtherButton text={words.tryAgain} onClick={submission.again} />
        </ErrorNotice>
      )}
      {state.kind === 'sending' && <p role="status">{words.sending}</p>}
      <TurnsProgress progress={progress} said={said.progress} />
      {!isUnknown && children}
    </div>
  );
}
