import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Workplace } from '../../../../kernel/ports/workplace';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { refreshPage } from '../../../../ui/refreshPage';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';
import { uiWords } from '../../../../ui/uiWords';
import { AskedOwners, AskOutcome, askOwners } from '../../health/askOwners';
import { HealthLine } from '../../health/healthLines';
import { answeredBy } from '../../health/reviewStep';
import { AskResults } from './AskResults';
import { healthWords } from './healthWords';

interface AskOwnersProps {
  readonly work: Workplace;
  /** The chosen pages. */
  readonly lines: readonly HealthLine[];
  readonly onDone: () => void;
}

/** Asks the owners of the chosen pages whether they are still right, once somebody has seen how many are asked. Each round is an action of its own. */
export function AskOwners({ lines, onDone, work }: AskOwnersProps): JSX.Element | null {
  const words = useWords(healthWords).ask;
  const [asking, setAsking] = React.useState<readonly HealthLine[]>();
  const close = (): void => setAsking(undefined);
  if (asking) {
    const done = (): void => {
      close();
      onDone();
    };
    return <Round work={work} lines={asking} onDone={done} onCancel={close} />;
  }
  if (lines.length === 0) return null;
  return (
    <div className="ri-buttons ri-noPrint">
      <MainButton text={words.ask(lines.length)} icon="person" onClick={() => setAsking(lines)} />
    </div>
  );
}

function Round({ work, lines, onDone, onCancel }: AskOwnersProps & { readonly onCancel: () => void }): JSX.Element {
  const language = useLanguage();
  const words = useWords(healthWords).ask;
  const { sending, cancel, tryAgain } = useWords(uiWords);
  const client = useQueryClient();
  const { turns, progress } = useTurns<AskOutcome>();
  const pages = lines.map(({ page }) => page);
  const submission = useSubmission<undefined, AskedOwners>(work, (_nothing, actionId) => askOwners(work, pages, actionId, turns), () => void refreshPage(client));
  const { state } = submission;
  if (state.kind === 'answered') return <AskResults asked={state.outcome} onDone={onDone} />;
  const owners = new Set(lines.map(({ asked }) => asked.id)).size;
  return (
    <section className="ri-preview" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.about(lines.length, owners, dateInWords(answeredBy(work.clock.today()), language))}</p>
      <p className="ri-subtle">{words.skipped}</p>
      {state.kind === 'failed' && (
        <ErrorNotice problem={state.problem} takesFocus>
          <OtherButton text={tryAgain} onClick={submission.again} />
        </ErrorNotice>
      )}
      <TurnsProgress progress={progress} said={words.progress} />
      {state.kind !== 'failed' && (
        <div className="ri-buttons">
          <MainButton text={state.kind === 'sending' ? sending : words.send} onClick={() => submission.send(undefined)} />
          {state.kind === 'idle' && <OtherButton text={cancel} onClick={onCancel} />}
        </div>
      )}
    </section>
  );
}
