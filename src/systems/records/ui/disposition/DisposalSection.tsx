import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isAnswered } from '../../../../kernel/inTurn';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Icon } from '../../../../ui/icons';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { useWords } from '../../../../ui/surroundings';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';
import { DisposedLine } from '../../disposition/disposal/disposeRecord';
import { finishBatch, FinishOutcome } from '../../disposition/disposal/finish';
import { DisposedRow, RunOutcome, runDisposal } from '../../disposition/disposal/runDisposal';
import { BatchProps } from './batchProps';
import { dispositionWords, refusalWords } from './dispositionWords';

/** Runs the disposal of a batch row by row, with progress and a stop, and finishes the batch. Leaving the page stops it too; it can be gone on with. */
export function DisposalSection({ work, now: { batch }, onTold }: BatchProps): JSX.Element {
  const words = useWords(dispositionWords).disposal;
  const client = useQueryClient();
  const { turns, progress } = useTurns<DisposedLine>();
  const stop = useStop();
  const run = useSubmission<null, RunOutcome | { readonly kind: 'ran'; readonly rows: readonly DisposedRow[] }>(
    work,
    async () => {
      stop.reset();
      // What waited in the run before is tried again.
      turns.ended.clear();
      const outcome = await runDisposal(work, batch, { turns, isStopped: stop.isAsked });
      return outcome.kind === 'done' ? { kind: 'ran', rows: outcome.rows } : outcome;
    },
    () => undefined,
  );
  const finish = useSubmission<null, FinishOutcome>(
    work,
    (_nothing, actionId) => finishBatch(work, batch, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      onTold(words.finished);
      void refreshPage(client);
    },
  );
  const { state } = run;
  const isRunning = state.kind === 'sending';
  return (
    <Section title={words.go}>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      {state.kind === 'answered' && state.outcome.kind === 'notApproved' && <Notice tone="alert" title={words.notApproved} takesFocus />}
      {state.kind === 'answered' && state.outcome.kind === 'ran' && <Rows rows={state.outcome.rows} />}
      {finish.state.kind === 'failed' && <ErrorNotice problem={finish.state.problem} takesFocus />}
      {finish.state.kind === 'answered' && finish.state.outcome.kind === 'unfinished' && <Notice tone="alert" title={words.unfinished(finish.state.outcome.left)} takesFocus />}
      <TurnsProgress progress={progress} said={words.progress} />
      <div className="ri-buttons">
        {isRunning ? <OtherButton text={words.stop} onClick={stop.ask} /> : <MainButton text={words.go} onClick={() => run.anew(null)} />}
        {!isRunning && <OtherButton text={words.finish} onClick={() => finish.anew(null)} />}
      </div>
    </Section>
  );
}

function Rows({ rows }: { readonly rows: readonly DisposedRow[] }): JSX.Element {
  const words = useWords(dispositionWords).disposal;
  const { refusals } = useWords(refusalWords);
  const said = (row: DisposedRow): string => {
    if (!isAnswered(row)) return words.failed;
    const { outcome } = row;
    switch (outcome.kind) {
      case 'disposed':
        return words.disposed;
      case 'stopped':
        return words.notReached;
      case 'keptBack':
      case 'waits':
        return words[outcome.kind](outcome.refusals.map(refusal => refusals[refusal]).join('; '));
    }
  };
  return (
    <Notice tone="news" title={words.result(rows.filter(isDisposed).length, rows.length)} takesFocus>
      <ul className="ri-plainList">
        {rows.map(row => (
          <li key={row.item.key}>
            <Icon name={isDisposed(row) ? 'done' : 'error'} /> {row.item.seriesCode} {row.item.key}: {said(row)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function isDisposed(row: DisposedRow): boolean {
  return isAnswered(row) && row.outcome.kind === 'disposed';
}

/** A person who leaves the page wants nothing more to be deleted. */
function useStop(): { readonly ask: () => void; readonly reset: () => void; readonly isAsked: () => boolean } {
  const asked = React.useRef(false);
  React.useEffect(() => () => void (asked.current = true), []);
  return { ask: () => void (asked.current = true), reset: () => void (asked.current = false), isAsked: () => asked.current };
}
