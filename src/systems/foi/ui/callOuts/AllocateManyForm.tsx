import * as React from 'react';
import { Person } from '../../../../kernel/lists/columns';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { CheckInput } from '../../../../ui/form/inputs';
import { PersonField } from '../../../../ui/form/PersonField';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { AllocateSeveralEntry, checkSeveral } from '../../work/callOuts/checkSeveral';
import { ItemResult } from '../../../../kernel/inTurn';
import { allocateRequests } from '../../work/callOuts/many';
import { AllocateFacts, AllocateOutcome } from '../../work/contract';
import { useSayFault } from '../forms/faults';
import { nothingSecret } from '../forms/itemForm';
import { foiWords } from '../foiWords';
import { askLabel } from '../../../../ui/labels';
import { useManagers } from '../queries';
import { FoiProps } from '../screen';
import { callOutWords } from './callOutWords';
import { Results } from './Results';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';

interface AllocateManyProps extends FoiProps {
  readonly requests: readonly FoiRequest[];
  /** Over: something may have been saved. */
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

type Entry = { [K in keyof AllocateSeveralEntry]: AllocateSeveralEntry[K] };
interface Outcome {
  readonly kind: 'done';
  readonly results: readonly ItemResult<FoiRequest, AllocateOutcome>[];
}

/** Asks one manager to search for several requests, and tells what became of each. */
export function AllocateManyForm(props: AllocateManyProps): JSX.Element {
  const managers = useManagers(props.work);
  return (
    <Loaded query={managers} shape={['short', 'line', 'short', 'line']}>
      {people => <Fields {...props} managers={people} />}
    </Loaded>
  );
}

function Fields({ work, visitor, requests, managers, onDone, onCancel }: AllocateManyProps & { readonly managers: readonly Person[] }): JSX.Element {
  const language = useLanguage();
  const forms = useWords(foiWords).forms;
  const { many: words, allocate: several } = useWords(callOutWords);
  // What is read anew behind the form does not change what is about to be sent.
  const [chosen] = React.useState(requests);
  const { turns, progress } = useTurns<AllocateOutcome>();
  const typed = useTypedForm<Entry, AllocateFacts>({
    id: 'foi-allocateMany',
    initial: { managers: '', chosen: '', dueOn: '', inCalendar: false },
    read: entry => {
      const result = checkSeveral(entry, managers, work.clock.today());
      if (!result.ok) return result;
      const [manager] = result.facts.managers;
      return manager ? { ok: true, facts: { manager, dueOn: result.facts.dueOn, inCalendar: result.facts.inCalendar } } : { ok: false, faults: { managers: 'missing' } };
    },
    labels: { managers: askLabel(requestLifecycle, 'allocate', 'manager', language), chosen: several.chosen, dueOn: forms.managerDue, inCalendar: several.inCalendar },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-allocateMany', item: 'many' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<AllocateFacts, Outcome>(work, async (facts, actionId) => ({ kind: 'done', results: await allocateRequests(work, chosen, facts, actionId, turns) }), draft.clear);
  const nameOf = ({ number, title }: FoiRequest): string => `${number}, ${title}`;
  const { state } = submission;
  if (state.kind === 'answered') return <Results results={state.outcome.results} nameOf={nameOf} onDone={onDone} />;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.allocate(chosen.length)} onCancel={onCancel}>
      <ul aria-label={words.chosen}>
        {chosen.map(request => (
          <li key={request.id}>{nameOf(request)}</li>
        ))}
      </ul>
      <PersonField {...typed.field('managers')} people={managers} hint={several.managersHint} />
      <DateField {...typed.field('dueOn')} hint={forms.managerDueHint} isOptional />
      <CheckInput {...typed.field('inCalendar')} isOptional />
      <TurnsProgress progress={progress} said={several.progress} />
    </FormFrame>
  );
}
