import * as React from 'react';
import { AddressLink } from '../../../../../ui/AddressLink';
import { MainButton, OtherButton } from '../../../../../ui/Buttons';
import { ErrorNotice } from '../../../../../ui/ErrorNotice';
import { Notice } from '../../../../../ui/Notice';
import { Page } from '../../../../../ui/Page';
import { useWords } from '../../../../../ui/surroundings';
import { addressWith } from '../../../../../ui/useAddress';
import { RecordsProps } from '../../screen';
import { schemeWords } from '../schemeWords';
import { ChangedTable } from './ChangedTable';
import { RecomputeResults } from './RecomputeResults';
import { recomputeWords } from './recomputeWords';
import { Found, Recompute, useRecompute } from './useRecompute';

interface RecomputeViewProps extends RecordsProps {
  readonly onBack: () => void;
}

/** What the scheme in force would change in the dates of records: first seen, then applied one by one. */
export function RecomputeView({ work, onBack }: RecomputeViewProps): JSX.Element {
  const words = useWords(recomputeWords);
  const { back } = useWords(schemeWords);
  const recompute = useRecompute(work);
  const { kind } = recompute.state;
  const link = (
    <AddressLink href={addressWith('view', undefined)} onGo={onBack} icon="back">
      {back}
    </AddressLink>
  );
  return (
    <Page title={words.title} before={link} takesFocus>
      <p>{words.intro}</p>
      {kind !== 'looking' && kind !== 'applying' && (
        <div className="ri-buttons">
          <OtherButton text={words.look} onClick={recompute.look} />
        </div>
      )}
      <Answer recompute={recompute} />
    </Page>
  );
}

function Answer({ recompute }: { readonly recompute: Recompute }): JSX.Element | null {
  const words = useWords(recomputeWords);
  const { state } = recompute;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return (
        <p role="status" data-loading="true">
          {words.looking(state.looked)}
        </p>
      );
    case 'failed':
      return <ErrorNotice problem={state.problem} takesFocus />;
    case 'found':
      return <Changes found={state.found} recompute={recompute} />;
    case 'applying':
      return <Applying done={state.done} total={state.found.changes.length} onStop={recompute.stop} />;
    case 'stopped':
      return (
        <>
          {state.problem && <ErrorNotice problem={state.problem} takesFocus />}
          <Notice tone="note" title={words.stopped(state.found.ended.size, state.found.changes.length)} takesFocus={!state.problem} />
          <div className="ri-buttons">
            <MainButton text={words.goOn} onClick={() => recompute.apply(state.found)} />
          </div>
        </>
      );
    case 'applied':
      return <RecomputeResults results={state.results} />;
  }
}

function Changes({ found, recompute }: { readonly found: Found; readonly recompute: Recompute }): JSX.Element {
  const words = useWords(recomputeWords);
  const count = found.changes.length;
  if (count === 0) return <p role="status">{words.none}</p>;
  return (
    <>
      <p role="status">{words.caption(count)}</p>
      <ChangedTable changes={found.changes} />
      <div className="ri-buttons">
        <MainButton text={words.apply(count)} onClick={() => recompute.apply(found)} />
      </div>
    </>
  );
}

function Applying({ done, total, onStop }: { readonly done: number; readonly total: number; readonly onStop: () => void }): JSX.Element {
  const words = useWords(recomputeWords);
  return (
    <>
      <p role="status" data-loading="true">
        <progress max={total} value={done} aria-hidden="true" /> {words.progress(done, total)}
      </p>
      <div className="ri-buttons">
        <OtherButton text={words.stop} onClick={onStop} />
      </div>
    </>
  );
}
