import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react';
import { SPFI } from '@pnp/sp';
import { Change, Plan } from '../../kernel/provisioning/changes';
import { changeWords, subjectOfChange } from '../../kernel/provisioning/changeWords';
import { SystemDeclaration } from '../../kernel/system/defineSystem';
import { Language } from '../../kernel/text';
import { MainButton, OtherButton } from '../../ui/Buttons';
import { Notice } from '../../ui/Notice';
import { Words } from '../../ui/words';
import { PlanInWords, Remarks } from './PlanInWords';
import { en } from './strings.en';
import { fr } from './strings.fr';
import { Setup, SetupState, useSetup } from './useSetup';

interface SetupScreenProps {
  readonly sp: SPFI;
  readonly systems: readonly SystemDeclaration[];
  readonly language: Language;
}

interface PartProps {
  readonly setup: Setup;
  readonly language: Language;
  readonly words: Words<typeof en>;
}

/** Shows an administrator what the site lacks for these systems and, when asked, makes it. */
export function SetupScreen({ sp, systems, language }: SetupScreenProps): JSX.Element {
  const words: Words<typeof en> = language === 'fr' ? fr : en;
  const setup = useSetup(sp, systems);
  return (
    <section className="ri-page" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <div aria-live="polite" className="ri-hidden">
        {spoken(setup.state, language, words)}
      </div>
      <SetupContent setup={setup} language={language} words={words} />
    </section>
  );
}

function SetupContent({ setup, language, words }: PartProps): JSX.Element {
  const { state } = setup;
  switch (state.kind) {
    case 'reading':
      return (
        <div data-loading="true">
          <ProgressIndicator label={words.reading} ariaValueText={words.reading} />
        </div>
      );
    case 'planned':
      return <Planned plan={state.plan} setup={setup} language={language} words={words} />;
    case 'working': {
      const { done, total, next } = state.progress;
      return <ProgressIndicator label={words.working} description={`${words.step(done, total)} ${next ? inWords(next, language) : ''}`} percentComplete={done / total} ariaValueText={words.step(done, total)} />;
    }
    case 'done':
      return (
        <>
          <Message tone="news" lines={[words.done, words.doneHint(state.plan.changes.length)]} />
          <section className="ri-section" aria-label={words.nextTitle}>
            <h3>{words.nextTitle}</h3>
            <p>{words.next}</p>
          </section>
          <Remarks remarks={state.plan.remarks} language={language} title={words.noticed} />
          <OtherButton text={words.readAgain} onClick={setup.read} />
        </>
      );
    case 'failedReading':
      return (
        <>
          <Message tone="alert" lines={[words.failedReading, words.reasons[state.problem.kind], words.failedReadingSafe]} />
          <MainButton text={words.tryAgain} onClick={setup.read} />
        </>
      );
    case 'failedWorking': {
      const step = state.at ? [words.atStep(inWords(state.at, language))] : [];
      return (
        <>
          <Message tone="alert" lines={[words.failedWorking(state.done, state.total), words.reasons[state.problem.kind], ...step, words.failedWorkingSafe]} />
          <MainButton text={words.tryAgain} onClick={setup.read} />
        </>
      );
    }
  }
}

function Planned({ plan, setup, language, words }: PartProps & { readonly plan: Plan }): JSX.Element {
  const isComplete = plan.changes.length === 0;
  // Without the rights of an administrator set-up would stop halfway; the remark says whom to ask.
  const mayStart = !isComplete && !plan.remarks.some(remark => remark.kind === 'notAdministrator');
  return (
    <>
      {isComplete ? (
        <Message tone="news" lines={[words.complete, words.completeHint]} />
      ) : (
        <Message tone="note" lines={[words.planned(plan.changes.length)]} />
      )}
      <PlanInWords changes={plan.changes} language={language} words={words} />
      <Remarks remarks={plan.remarks} language={language} title={words.noticed} />
      <div className="ri-buttons">
        {mayStart && <MainButton text={words.start} onClick={() => setup.apply(plan)} />}
        <OtherButton text={words.readAgain} onClick={setup.read} />
      </div>
    </>
  );
}

function Message({ tone, lines }: { readonly tone: 'alert' | 'news' | 'note'; readonly lines: readonly string[] }): JSX.Element {
  const [first, ...rest] = lines;
  return (
    <Notice tone={tone} title={first}>
      {rest.map(line => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

/** What a screen reader hears: the part that is worked on and not each of a hundred steps. Messages speak for themselves. */
function spoken(state: SetupState, language: Language, words: Words<typeof en>): string {
  if (state.kind === 'reading') return words.reading;
  if (state.kind !== 'working' || !state.progress.next) return '';
  return `${words.working}: ${subjectOfChange(state.progress.next)?.[language] ?? words.wholeSite}`;
}

function inWords(change: Change, language: Language): string {
  const subject = subjectOfChange(change)?.[language];
  return subject ? `${subject}: ${changeWords(change)[language]}` : changeWords(change)[language];
}
