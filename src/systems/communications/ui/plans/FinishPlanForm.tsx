import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { optionalText, checkedForm } from '../../../../kernel/typed';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { NoteInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { askLabel } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { planLifecycle } from '../../planLifecycles';
import { Plan, plans } from '../../planLists';
import { finishPlan } from '../../plans/planSteps';
import { nothingSecret } from '../forms/nothingSecret';
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
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'comms-plan-finish', item: `${plans.name}:${plan.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction({
    work,
    list: plans,
    item: plan,
    typed,
    run: (now, { results }: Facts, actionId) => finishPlan(work, now, results, actionId),
    changes: facts => facts,
    mayApply: theirs => mayTake(planLifecycle, 'finish', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.finished(outcome.item.title), outcome.recorded));
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={planLifecycle.transitions.finish.label[language]} onCancel={onCancel} before={action.conflict}>
      <NoteInput {...typed.field('results')} isOptional />
    </FormFrame>
  );
}
