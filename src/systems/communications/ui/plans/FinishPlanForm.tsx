import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { optionalText, checkedForm } from '../../../../kernel/typed';
import { NoteInput } from '../../../../ui/form/inputs';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { askLabel } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { planLifecycle } from '../../planLifecycles';
import { Plan, plans } from '../../planLists';
import { finishPlan } from '../../plans/planSteps';
import { ChangeForm } from '../forms/ChangeForm';
import { useSaved } from '../forms/useSaved';
import { useSayFault } from '../forms/useSayFault';
import { CommunicationsProps } from '../screen';
import { planWords } from './planWords';

type Entry = { results: string };
interface Facts {
  readonly results: string | null;
}

interface FinishPlanFormProps extends CommunicationsProps {
  readonly plan: Plan;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** Closes a plan, with what came of it. */
export function FinishPlanForm({ work, visitor, plan, onSaved, onCancel }: FinishPlanFormProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(planWords);
  const saved = useSaved();
  const typed = useTypedForm<Entry, Facts>({
    id: 'comms-plan-finish',
    initial: { results: plan.results ?? '' },
    read: ({ results }) => checkedForm<Entry, Facts>({ results: optionalText(results, plans.columns.results) }),
    labels: { results: askLabel(planLifecycle, 'finish', 'results', language) },
    sayFault: useSayFault(),
  });
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={plans}
      item={plan}
      form="comms-plan-finish"
      typed={typed}
      run={(_work, now, { results }, actionId) => finishPlan(work, now, results, actionId)}
      changes={facts => facts}
      mayApply={theirs => mayTake(planLifecycle, 'finish', theirs.status, standingOf(visitor, theirs))}
      onDone={({ item, recorded }) => onSaved(saved(words.finished(item.title), recorded))}
      submitText={planLifecycle.transitions.finish.label[language]}
      onCancel={onCancel}
    >
      <NoteInput {...typed.field('results')} isOptional />
    </ChangeForm>
  );
}
