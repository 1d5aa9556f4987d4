import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useWords } from '../../../../ui/surroundings';
import { planLifecycle } from '../../planLifecycles';
import { Plan, plans } from '../../planLists';
import { checkLines } from '../../plans/checkPlan';
import { PlanLine, PlanSection, readLines } from '../../plans/planLines';
import { changeLines, linesChange } from '../../plans/planSteps';
import { ChangeForm } from '../forms/ChangeForm';
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
  const field = typed.field('lines');
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={plans}
      item={plan}
      form={`comms-plan-${section}`}
      typed={typed}
      run={(_work, now, { lines }, actionId) => changeLines(work, now, section, lines, actionId)}
      changes={({ lines }) => linesChange(section, lines)}
      mayApply={theirs => mayTake(planLifecycle, 'change', theirs.status, standingOf(visitor, theirs))}
      onDone={({ recorded }) => onSaved(saved(words.saved(sectionTitle(section, words)), recorded))}
      submitText={words.save}
      onCancel={onCancel}
    >
      <LinesInput
        field={{ ...field, hint: section === 'tactics' ? words.hints.tactics : undefined }}
        section={section}
        lines={readLines(section, typed.form.watch('lines'))}
        onChange={lines => typed.form.setValue('lines', JSON.stringify(lines), { shouldDirty: true })}
      />
    </ChangeForm>
  );
}
