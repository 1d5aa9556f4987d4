import * as React from 'react';
import { Person } from '../../../../kernel/lists/columns';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { PersonField } from '../../../../ui/form/PersonField';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useWords } from '../../../../ui/surroundings';
import { Absence } from '../../officeLists';
import { AbsenceFacts, keepAbsence } from '../../work/absences';
import { AbsenceEntry, checkAbsence } from '../../work/callOuts/checkSteps';
import { useSayFault } from '../forms/faults';
import { nothingSecret } from '../forms/itemForm';
import { FoiProps } from '../screen';
import { absenceWords } from './absenceWords';

type Entry = { [K in keyof AbsenceEntry]: AbsenceEntry[K] };
interface Outcome {
  readonly kind: 'done';
  readonly absence: Absence;
}

interface AbsenceFormProps extends FoiProps {
  readonly managers: readonly Person[];
  /** Told in one sentence what was kept. */
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** When a manager is away, and who does their call-outs meanwhile. */
export function AbsenceForm({ work, visitor, managers, onSaved, onCancel }: AbsenceFormProps): JSX.Element {
  const words = useWords(absenceWords);
  const today = work.clock.today();
  const typed = useTypedForm<Entry, AbsenceFacts>({
    id: 'foi-absence',
    initial: { manager: '', delegate: '', fromOn: today, untilOn: '' },
    read: entry => checkAbsence(entry, managers, today),
    labels: { manager: words.manager, delegate: words.delegate, fromOn: words.fromOn, untilOn: words.untilOn },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-absence', item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<AbsenceFacts, Outcome>(
    work,
    async facts => ({ kind: 'done', absence: await keepAbsence(work, facts) }),
    (_outcome, { manager, delegate }) => {
      draft.clear();
      onSaved(words.saved(manager.name, delegate.name));
    },
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.enter} onCancel={onCancel}>
      <PersonField {...typed.field('manager')} people={managers} hint={words.personHint} />
      <PersonField {...typed.field('delegate')} people={managers} hint={words.personHint} />
      <DateField {...typed.field('fromOn')} />
      <DateField {...typed.field('untilOn')} />
    </FormFrame>
  );
}
