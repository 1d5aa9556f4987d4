import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Person } from '../../../../kernel/lists/columns';
import { checkedForm, good, Read, requiredText, wrong, TypedFault } from '../../../../kernel/typed';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { SelectInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { refreshPage } from '../../../../ui/refreshPage';
import { useWords } from '../../../../ui/surroundings';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';
import { Candidate } from '../../disposition/candidate';
import { drawBatch, DrawOutcome } from '../../disposition/draw';
import { batches, DispositionMethod } from '../../dispositionLists';
import { RecordsProps } from '../screen';
import { useManagers } from './dispositionQueries';
import { dispositionWords } from './dispositionWords';
import { useSayFault } from './useSayFault';

interface DrawFormProps extends RecordsProps {
  readonly candidates: readonly Candidate[];
  readonly method: DispositionMethod;
  readonly asOf: CalendarDate;
  readonly onDrawn: (number: string) => void;
  readonly onCancel: () => void;
}

/** Names a batch of the chosen records and the manager who answers for them. */
export function DrawForm(props: DrawFormProps): JSX.Element {
  const managers = useManagers(props.work);
  return (
    <Loaded query={managers} shape={['line', 'line']}>
      {people => <DrawFields {...props} managers={people} />}
    </Loaded>
  );
}

type Entry = { title: string; manager: string };
type Facts = { title: string; manager: Person };

function DrawFields({ work, visitor, candidates, method, asOf, managers, onDrawn, onCancel }: DrawFormProps & { readonly managers: readonly Person[] }): JSX.Element {
  const words = useWords(dispositionWords);
  const client = useQueryClient();
  const { turns, progress } = useTurns<string>();
  const typed = useTypedForm<Entry, Facts>({
    id: 'records-draw',
    initial: { title: '', manager: '' },
    read: entry => checkedForm<Entry, Facts, TypedFault | 'notAPerson'>({ title: requiredText(entry.title, batches.columns.title), manager: managerOf(entry.manager, managers) }),
    labels: words.draw.fields,
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-draw', item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<Facts, DrawOutcome>(
    work,
    (facts, actionId) => drawBatch(work, candidates, { ...facts, method, asOf }, actionId, turns),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      void refreshPage(client);
      onDrawn(outcome.item.number);
    },
  );
  const { state } = submission;
  const refused = state.kind === 'answered' && state.outcome.kind !== 'done' ? state.outcome.kind : undefined;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.draw.title} onCancel={onCancel} before={refused && <Notice tone="alert" title={words.draw[refused]} takesFocus />}>
      <TextInput {...typed.field('title')} hint={words.draw.hint} />
      <SelectInput {...typed.field('manager')} options={managers.map(({ id, name }) => ({ value: String(id), label: name }))} />
      <TurnsProgress progress={progress} said={words.disposal.progress} />
    </FormFrame>
  );
}

const nothingSecret: readonly never[] = [];

function managerOf(typed: string, managers: readonly Person[]): Read<Person, TypedFault | 'notAPerson'> {
  if (typed === '') return wrong('missing');
  const person = managers.find(({ id }) => String(id) === typed);
  return person ? good(person) : wrong('notAPerson');
}
