import * as React from 'react';
import { allowedTransitions } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { planLifecycle } from '../../planLifecycles';
import { Plan } from '../../planLists';
import { resumePlan, StartOutcome, startPlan } from '../../plans/planSteps';
import { useSaved } from '../forms/useSaved';
import { CommunicationsProps } from '../screen';
import { FinishPlanForm } from './FinishPlanForm';
import { ChangePlanForm } from './PlanForms';
import { planWords } from './planWords';

interface PlanStepsProps extends CommunicationsProps {
  readonly plan: Plan;
  readonly onSaved: (message: string) => void;
}

/** What may be done with a plan as a whole. */
export function PlanSteps({ plan, onSaved, ...props }: PlanStepsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(planWords);
  const saved = useSaved();
  const [opened, setOpened] = React.useState<'change' | 'finish'>();
  const allowed = allowedTransitions(planLifecycle, plan.status, standingOf(props.visitor, plan));
  const { transitions } = planLifecycle;
  const close = (): void => setOpened(undefined);
  const done = (message: string): void => {
    close();
    onSaved(message);
  };
  const step = useSubmission<'start' | 'resume', StartOutcome>(
    props.work,
    (which, actionId) => (which === 'start' ? startPlan(props.work, plan, actionId) : resumePlan(props.work, plan, actionId)),
    (outcome, which) => {
      if (outcome.kind === 'done') done(saved(which === 'start' ? words.started(plan.title) : words.resumed(plan.title), outcome.recorded));
    },
  );
  return (
    <>
      <Trouble state={step.state} />
      <div className="ri-buttons ri-noPrint">
        {allowed.includes('start') && <MainButton text={transitions.start.label[language]} onClick={() => step.send('start')} />}
        {allowed.includes('resume') && <MainButton text={transitions.resume.label[language]} onClick={() => step.send('resume')} />}
        {allowed.includes('change') && <OtherButton text={transitions.change.label[language]} onClick={() => setOpened('change')} />}
        {allowed.includes('finish') && <OtherButton text={transitions.finish.label[language]} onClick={() => setOpened('finish')} />}
        <OtherButton text={words.print} icon="print" onClick={() => window.print()} />
      </div>
      {opened === 'change' && (
        <SidePanel title={plan.title} onClose={close}>
          <ChangePlanForm {...props} plan={plan} onSaved={done} onCancel={close} />
        </SidePanel>
      )}
      {opened === 'finish' && (
        <SidePanel title={transitions.finish.label[language]} onClose={close}>
          <FinishPlanForm {...props} plan={plan} onSaved={done} onCancel={close} />
        </SidePanel>
      )}
    </>
  );
}

/** Why a plan does not start, or what went wrong. */
function Trouble({ state }: { readonly state: ReturnType<typeof useSubmission<'start' | 'resume', StartOutcome>>['state'] }): JSX.Element | null {
  const words = useWords(planWords);
  if (state.kind === 'failed') return <ErrorNotice problem={state.problem} takesFocus />;
  if (state.kind !== 'answered' || state.outcome.kind === 'done') return null;
  if (state.outcome.kind === 'conflict') return <ErrorNotice problem={{ kind: 'stale' }} takesFocus />;
  return <Notice tone="alert" title={words.oneLanguage(state.outcome.messages)} takesFocus />;
}
