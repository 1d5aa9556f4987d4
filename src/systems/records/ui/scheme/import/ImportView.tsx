import * as React from 'react';
import { AddressLink } from '../../../../../ui/AddressLink';
import { OtherButton } from '../../../../../ui/Buttons';
import { Page, Section } from '../../../../../ui/Page';
import { Skeleton } from '../../../../../ui/Skeleton';
import { useWords } from '../../../../../ui/surroundings';
import { addressWith } from '../../../../../ui/useAddress';
import { RecordsProps } from '../../screen';
import { schemeWords } from '../schemeWords';
import { ChooseFile, Typed } from './ChooseFile';
import { ImportResult } from './ImportResult';
import { importWords } from './importWords';
import { PlanView } from './PlanView';
import { StoppedView } from './StoppedView';
import { SchemeImport, useSchemeImport } from './useSchemeImport';

interface ImportViewProps extends RecordsProps {
  readonly onBack: () => void;
}

/** Brings a scheme from a file: choose, see the plan, accept. */
export function ImportView({ work, onBack }: ImportViewProps): JSX.Element {
  const words = useWords(importWords);
  const { back } = useWords(schemeWords);
  const run = useSchemeImport(work);
  const link = (
    <AddressLink href={addressWith('view', undefined)} onGo={onBack} icon="back">
      {back}
    </AddressLink>
  );
  return (
    <Page title={words.title} before={link} takesFocus>
      <ImportStep run={run} work={work} />
    </Page>
  );
}

function ImportStep({ run, work }: { readonly run: SchemeImport } & Pick<RecordsProps, 'work'>): JSX.Element {
  const { state } = run;
  const [typed, setTyped] = React.useState<Typed>(() => ({ day: work.clock.today(), appliesTo: 'allUndisposed', absent: 'keep' }));
  switch (state.kind) {
    case 'choosing':
      return <ChooseFile state={state} typed={typed} onType={setTyped} onCheck={run.check} />;
    case 'checking':
      return <Checking />;
    case 'planned':
      return <PlanView plan={state.opened.plan} onAccept={() => run.apply(state.opened)} onStartOver={run.startOver} />;
    case 'running':
      return <Running done={state.done} total={state.total} onStop={run.stop} />;
    case 'stopped':
      return <StoppedView opened={state.opened} problem={state.problem} onGoOn={() => run.apply(state.opened)} onStartOver={run.startOver} />;
    case 'done':
      return <ImportResult results={state.results} />;
  }
}

function Checking(): JSX.Element {
  const words = useWords(importWords);
  return (
    <Section title={words.checking}>
      <Skeleton shape={['line', 'line', 'block']} />
    </Section>
  );
}

function Running({ done, total, onStop }: { readonly done: number; readonly total: number; readonly onStop: () => void }): JSX.Element {
  const words = useWords(importWords);
  return (
    <Section title={words.plan}>
      <progress value={done} max={total} aria-label={words.plan} />
      <p role="status">{words.running(done, total)}</p>
      <p className="ri-subtle">{words.stay}</p>
      <div className="ri-buttons">
        <OtherButton text={words.stop} onClick={onStop} />
      </div>
    </Section>
  );
}
