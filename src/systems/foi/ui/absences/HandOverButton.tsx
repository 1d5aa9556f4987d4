import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { CallOut } from '../../lists';
import { DelegateFacts } from '../../work/callOuts/delegate';
import { ItemResult } from '../../../../kernel/inTurn';
import { handOver } from '../../work/callOuts/many';
import { NoticedOutcome } from '../../work/callOuts/notices';
import { callOutWords } from '../callOuts/callOutWords';
import { Results } from '../callOuts/Results';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';
import { FoiProps } from '../screen';

interface HandOverProps extends Pick<FoiProps, 'work'> {
  readonly text: string;
  readonly callOuts: readonly CallOut[];
  readonly facts: DelegateFacts;
  readonly onDone: () => void;
}

interface Outcome {
  readonly kind: 'done';
  readonly results: readonly ItemResult<CallOut, NoticedOutcome>[];
}

/** Hands several call-outs over at once, or gives them back, and tells what became of each. Each round is an action of its own. */
export function HandOverButton({ onDone, ...props }: HandOverProps): JSX.Element {
  const [round, setRound] = React.useState(0);
  const done = (): void => {
    setRound(round + 1);
    onDone();
  };
  return <Round key={round} {...props} onDone={done} />;
}

function Round({ work, text, callOuts, facts, onDone }: HandOverProps): JSX.Element | null {
  const { tryAgain, sending } = useWords(uiWords);
  const several = useWords(callOutWords).allocate;
  const { turns, progress } = useTurns<NoticedOutcome>();
  const submission = useSubmission<readonly CallOut[], Outcome>(work, async (chosen, actionId) => ({ kind: 'done', results: await handOver(work, chosen, facts, actionId, turns) }), () => undefined);
  const { state } = submission;
  if (state.kind === 'answered') return <Results results={state.outcome.results} nameOf={({ requestNumber, title }) => `${requestNumber}, ${title}`} onDone={onDone} />;
  if (callOuts.length === 0) return null;
  return (
    <>
      {state.kind === 'failed' && (
        <ErrorNotice problem={state.problem} takesFocus>
          <OtherButton text={tryAgain} onClick={submission.again} />
        </ErrorNotice>
      )}
      <OtherButton text={state.kind === 'sending' ? sending : text} onClick={() => submission.send(callOuts)} />
      <TurnsProgress progress={progress} said={several.progress} />
    </>
  );
}
