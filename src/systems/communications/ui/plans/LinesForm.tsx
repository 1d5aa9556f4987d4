import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useWords } from '../../../../ui/surroundings';
import { planLifecycle } from '../../planLifecycles';
import { Plan, plans } from '../../planLists';
import { checkLines } from '../../plans/checkPlan';
import { PlanLine, PlanSection, readLines } from '../../plans/planLines';
import { changeLines, linesChange } from '../../plans/planSteps';
import { nothingSecret } from '../forms/nothingSecret';
import { useSaved } from '../forms/useSaved';
import { useSayFault } from '../forms/useSayFault';
import { CommunicationsProps } from '../screen';
import { LinesInput } from './LinesInput';
import { planWords } from './planWords';
import { sectionTitle } from './sectionTexts';

type Entry = { lines: string };
interface Facts<S extends PlanSection> {
  readonly lines: readonly PlanLine<S>[];
}

interface LinesFormProps<S extends PlanSection> extends CommunicationsProps {
  readonly plan: Plan;
  readonly section: S;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** One list of lines of a plan. */
export function LinesForm<S extends PlanSection>({ work, visitor, plan, section, onSaved, onCancel }: LinesFormProps<S>): JSX.Element {
  const words = useWords(planWords);
  const saved = useSaved();
  const typed = useTypedForm<Entry, Facts<S>>({
    id: `comms-plan-${section}`,
    initial: { lines: plan[section] ?? '[]' },
    read: entry => checkLines(section, entry),
    labels: { lines: sectionTitle(section, words) },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: `comms-plan-${section}`, item: `${plans.name}:${plan.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction({
    work,
    list: plans,
    item: plan,
    typed,
    run: (now, { lines }: Facts<S>, actionId) => changeLines(work, now, section, lines, actionId),
    changes: ({ lines }) => linesChange(section, lines),
    mayApply: theirs => mayTake(planLifecycle, 'change', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.saved(sectionTitle(section, words)), outcome.recorded));
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  const field = typed.field('lines');
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={words.save} onCancel={onCancel} before={action.conflict}>
      <LinesInput
        field={{ ...field, hint: section === 'tactics' ? words.hints.tactics : undefined }}
        section={section}
        lines={readLines(section, typed.form.watch('lines'))}
        onChange={lines => typed.form.setValue('lines', JSON.stringify(lines), { shouldDirty: true })}
      />
    </FormFrame>
  );
}
