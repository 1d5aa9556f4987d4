import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Notice } from '../../../../ui/Notice';
import { Page, Section } from '../../../../ui/Page';
import { FileProblem } from '../../../../ui/spreadsheet/readFileTable';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { ImportedLine } from '../../import/runImport';
import { mayRegister } from '../../work/standing';
import { DeskClosed } from '../desk/DeskClosed';
import { foiWords } from '../foiWords';
import { FoiProps } from '../screen';
import { ImportPlanView } from './ImportPlanView';
import { importWords } from './importWords';
import { MatchColumns } from './MatchColumns';
import { Import, useImport } from './useImport';

interface ImportViewProps extends FoiProps {
  readonly onBack: () => void;
}

/** Brings an existing register into the desk: choose, match, check, accept. */
export function ImportView({ onBack, ...props }: ImportViewProps): JSX.Element {
  const words = useWords(importWords);
  const { backToDesk } = useWords(foiWords);
  const run = useImport(props.work);
  if (!mayRegister(props.visitor)) return <DeskClosed {...props} />;
  const back = (
    <AddressLink href={addressWith('request', undefined)} onGo={onBack} icon="back">
      {backToDesk}
    </AddressLink>
  );
  return (
    <Page title={words.title} before={back} takesFocus>
      <p>{words.intro}</p>
      <ImportStep run={run} onBack={onBack} />
    </Page>
  );
}

function ImportStep({ run, onBack }: { readonly run: Import } & Pick<ImportViewProps, 'onBack'>): JSX.Element {
  const words = useWords(importWords);
  const { state } = run;
  switch (state.kind) {
    case 'choosing':
      return <ChooseFile problem={state.fileProblem} onChoose={run.choose} />;
    case 'reading':
      return <p role="status">{words.reading}</p>;
    case 'checking':
      return <p role="status">{words.checking}</p>;
    case 'matching':
      return (
        <>
          {state.problem && <ErrorNotice problem={state.problem} takesFocus />}
          <MatchColumns table={state.table} onCheck={(match, dateOrder) => run.check(state.table, { match, dateOrder })} onStartOver={run.startOver} />
        </>
      );
    case 'planned':
      return <ImportPlanView plan={state.plan} problem={state.problem} onAccept={() => run.accept(state.table, state.plan)} onStartOver={run.startOver} />;
    case 'running':
      return <Running done={state.done} total={state.total} />;
    case 'done':
      return <Done lines={state.lines} onBack={onBack} />;
  }
}

function ChooseFile({ problem, onChoose }: { readonly problem: FileProblem | undefined; readonly onChoose: (file: File) => void }): JSX.Element {
  const words = useWords(importWords);
  return (
    <Section title={words.file}>
      {problem && <Notice tone="alert" title={words.fileProblems[problem]} takesFocus />}
      <div className="ri-field">
        <label className="ri-field-label" htmlFor="foi-import-file">
          {words.file}
        </label>
        <input
          id="foi-import-file"
          className="ri-input"
          type="file"
          accept=".csv,.xlsx,text/csv"
          aria-describedby="foi-import-file-hint"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onChoose(file);
          }}
        />
        <span id="foi-import-file-hint" className="ri-hint">
          {words.fileHint}
        </span>
      </div>
    </Section>
  );
}

function Running({ done, total }: { readonly done: number; readonly total: number }): JSX.Element {
  const words = useWords(importWords);
  return (
    <Section title={words.plan}>
      <progress value={done} max={total} aria-label={words.running(done, total)} />
      <p role="status">{words.running(done, total)}</p>
      <p className="ri-subtle">{words.stay}</p>
    </Section>
  );
}

function Done({ lines, onBack }: { readonly lines: readonly ImportedLine[]; readonly onBack: () => void }): JSX.Element {
  const words = useWords(importWords);
  const added = lines.filter(({ kind }) => kind === 'added').length;
  const taken = lines.filter(({ kind }) => kind === 'numberTaken').map(({ line }) => line);
  return (
    <>
      <Notice tone="news" title={words.done(added)} takesFocus>
        {taken.length > 0 && <p>{words.taken(taken.join(', '))}</p>}
      </Notice>
      <OtherButton text={words.toDesk} onClick={onBack} />
    </>
  );
}
