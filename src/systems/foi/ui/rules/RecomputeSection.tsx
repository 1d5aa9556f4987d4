import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { RecomputeResult } from '../../rulesDesk/recompute';
import { Recomputation } from '../../rulesDesk/recomputed';
import { ChangesTable } from './ChangesTable';
import { rulesWords } from './rulesWords';
import { Recompute, RecomputeState, useRecompute } from './useRecompute';

/** What a change of the rules would do to open requests: first seen, then applied one by one, then listed. */
export function RecomputeSection({ work }: { readonly work: Workplace }): JSX.Element {
  const words = useWords(rulesWords).recompute;
  const recompute = useRecompute(work);
  const { state } = recompute;
  const isBusy = state.kind === 'looking' || state.kind === 'applying';
  return (
    <Section title={words.title}>
      <p>{words.intro}</p>
      {!isBusy && (
        <div className="ri-buttons">
          <OtherButton text={words.look} onClick={recompute.look} />
        </div>
      )}
      <div aria-live="polite">
        <Answer state={state} />
      </div>
      {'found' in state && state.found.changes.length > 0 && <Changes state={state} recompute={recompute} />}
    </Section>
  );
}

function Answer({ state }: { readonly state: RecomputeState }): JSX.Element | null {
  const words = useWords(rulesWords).recompute;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return <Skeleton shape={['line', 'line']} />;
    case 'failed':
      return <ErrorNotice problem={state.problem} takesFocus />;
    case 'found':
      return <Found found={state.found} />;
    case 'applying':
      return <Progress done={state.done} total={state.found.changes.length} />;
    case 'broken':
      return (
        <ErrorNotice problem={state.problem} takesFocus>
          <p>{words.broken}</p>
        </ErrorNotice>
      );
    case 'applied':
      return <Results results={state.results} />;
  }
}

function Found({ found: { changes, unreadable } }: { readonly found: Recomputation }): JSX.Element {
  const words = useWords(rulesWords).recompute;
  return (
    <>
      <p>{changes.length === 0 ? words.none : words.caption(changes.length)}</p>
      {unreadable.length > 0 && <p>{words.unreadable(unreadable.join(', '))}</p>}
    </>
  );
}

function Progress({ done, total }: { readonly done: number; readonly total: number }): JSX.Element {
  const words = useWords(rulesWords).recompute;
  return (
    <p>
      <progress max={total} value={done} aria-label={words.title} /> {words.progress(done, total)}
    </p>
  );
}

function Results({ results }: { readonly results: readonly RecomputeResult[] }): JSX.Element {
  const words = useWords(rulesWords).recompute;
  return (
    <Notice tone="note" title={words.doneTitle(results.filter(({ kind }) => kind === 'changed').length)}>
      <ul>
        {results.map(({ number, kind }) => (
          <li key={number}>{words.result(number, words.results[kind])}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface ChangesProps {
  readonly state: Extract<RecomputeState, { readonly found: unknown }>;
  readonly recompute: Recompute;
}

function Changes({ state, recompute }: ChangesProps): JSX.Element {
  const words = useWords(rulesWords).recompute;
  const { changes } = state.found;
  return (
    <>
      <ChangesTable changes={changes} />
      {state.kind !== 'applying' && (
        <div className="ri-buttons">
          <MainButton text={words.apply(changes.length)} onClick={() => recompute.apply(state.found)} />
        </div>
      )}
    </>
  );
}
