import * as React from 'react';
import { addDays } from '../../../../kernel/dates/calendarDate';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { optionsOf } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { planLifecycle } from '../../planLifecycles';
import { Plan, plans } from '../../planLists';
import { checkPlan, PlanEntry, PlanFacts } from '../../plans/checkPlan';
import { beginPlan, changePlan } from '../../plans/planSteps';
import { BeginForm } from '../forms/BeginForm';
import { ChangeForm } from '../forms/ChangeForm';
import { useSaved } from '../forms/useSaved';
import { useSayFault } from '../forms/useSayFault';
import { CommunicationsProps } from '../screen';
import { planWords } from './planWords';

type Entry = { [K in keyof PlanEntry]: PlanEntry[K] };

interface PlanFormProps extends CommunicationsProps {
  readonly onSaved: (message: string, plan: Plan) => void;
  readonly onCancel: () => void;
}

/** Days until a new plan is looked at again, unless somebody says otherwise. */
const firstLook = 30;

export function BeginPlanForm({ work, visitor, onSaved, onCancel }: PlanFormProps): JSX.Element {
  const words = useWords(planWords);
  const saved = useSaved();
  const dueOn = addDays(work.clock.today(), firstLook);
  const typed = usePlanForm({ title: '', kind: 'plan', fromOn: '', untilOn: '', dueOn, situation: '' });
  return (
    <BeginForm
      work={work}
      visitor={visitor}
      form="comms-plan"
      typed={typed}
      run={(facts, actionId) => beginPlan(work, facts, visitor.person, actionId)}
      onDone={({ item, recorded }, { title }) => onSaved(saved(words.saved(title), recorded), item)}
      submitText={words.save}
      onCancel={onCancel}
    >
      <PlanFields typed={typed} />
    </BeginForm>
  );
}

export function ChangePlanForm({ work, visitor, plan, onSaved, onCancel }: PlanFormProps & { readonly plan: Plan }): JSX.Element {
  const words = useWords(planWords);
  const saved = useSaved();
  const { title, kind, fromOn, untilOn, dueOn, situation } = plan;
  const typed = usePlanForm({ title, kind, fromOn: fromOn ?? '', untilOn: untilOn ?? '', dueOn: dueOn ?? '', situation: situation ?? '' });
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={plans}
      item={plan}
      form="comms-plan"
      typed={typed}
      run={changePlan}
      changes={facts => facts}
      mayApply={theirs => mayTake(planLifecycle, 'change', theirs.status, standingOf(visitor, theirs))}
      onDone={({ item, recorded }) => onSaved(saved(words.saved(item.title), recorded), item)}
      submitText={words.save}
      onCancel={onCancel}
    >
      <PlanFields typed={typed} />
    </ChangeForm>
  );
}

function usePlanForm(initial: PlanEntry): TypedForm<Entry, PlanFacts> {
  const { title, kind, fromOn, untilOn, dueOn, situation } = useWords(planWords).labels;
  return useTypedForm<Entry, PlanFacts>({ id: 'comms-plan', initial, read: checkPlan, labels: { title, kind, fromOn, untilOn, dueOn, situation }, sayFault: useSayFault() });
}

function PlanFields({ typed }: { readonly typed: TypedForm<Entry, PlanFacts> }): JSX.Element {
  const language = useLanguage();
  const { hints } = useWords(planWords);
  return (
    <>
      <TextInput {...typed.field('title')} />
      <RadioInput {...typed.field('kind')} options={optionsOf(plans.columns.kind, language)} />
      <DateField {...typed.field('fromOn')} hint={hints.days} isOptional />
      <DateField {...typed.field('untilOn')} isOptional />
      <DateField {...typed.field('dueOn')} />
      <NoteInput {...typed.field('situation')} hint={hints.situation} isOptional />
    </>
  );
}
