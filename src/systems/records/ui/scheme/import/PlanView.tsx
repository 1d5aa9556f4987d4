import * as React from 'react';
import { MainButton, OtherButton } from '../../../../../ui/Buttons';
import { Notice } from '../../../../../ui/Notice';
import { Section } from '../../../../../ui/Page';
import { useWords } from '../../../../../ui/surroundings';
import { SchemePlan, SchemeStep } from '../../../scheme/import/plan';
import { FaultTable } from './FaultTable';
import { importWords } from './importWords';
import { AddedSteps, ChangedSteps, RetiredSteps } from './PlannedSteps';

interface PlanViewProps {
  readonly plan: SchemePlan;
  readonly onAccept: () => void;
  readonly onStartOver: () => void;
}

/** What an import would do, for a person to accept. With anything wrong in it, all of it waits. */
export function PlanView({ plan, onAccept, onStartOver }: PlanViewProps): JSX.Element {
  const words = useWords(importWords);
  const { steps, problems, tooMany } = plan;
  const isSound = problems.length === 0 && !tooMany;
  return (
    <Section title={words.plan}>
      {tooMany && <Notice tone="alert" title={words.tooMany(tooMany.count, tooMany.most)} takesFocus />}
      {problems.length > 0 && <Notice tone="alert" title={words.withFaults(problems.length)} takesFocus />}
      <Counts plan={plan} />
      {isSound && steps.length === 0 && <p>{words.nothing}</p>}
      {problems.length > 0 && <FaultTable problems={problems} />}
      {isSound && <Steps steps={steps} />}
      <div className="ri-buttons">
        {isSound && steps.length > 0 && <MainButton text={words.apply(steps.length)} onClick={onAccept} />}
        <OtherButton text={words.again} onClick={onStartOver} />
      </div>
    </Section>
  );
}

function Counts({ plan: { steps, unchanged, kept } }: Pick<PlanViewProps, 'plan'>): JSX.Element {
  const words = useWords(importWords);
  const count = (kind: SchemeStep['kind']): number => steps.filter(step => step.kind === kind).length;
  const completed = count('end') + count('account');
  return (
    <>
      <p role="status">{words.summary(count('add'), count('change'), count('retire'), unchanged)}</p>
      {kept.length > 0 && <p>{words.kept(kept.length)}</p>}
      {completed > 0 && <p>{words.completed(completed)}</p>}
    </>
  );
}

function Steps({ steps }: Pick<SchemePlan, 'steps'>): JSX.Element {
  return (
    <>
      <AddedSteps steps={steps.flatMap(step => (step.kind === 'add' ? [step] : []))} />
      <ChangedSteps steps={steps.flatMap(step => (step.kind === 'change' ? [step] : []))} />
      <RetiredSteps steps={steps.flatMap(step => (step.kind === 'retire' ? [step] : []))} />
    </>
  );
}
