import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { Person } from '../../../../kernel/lists/columns';
import { DirectoryPerson } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { PersonField } from '../../../../ui/form/PersonField';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests } from '../../lists';
import { allocate } from '../../work/allocate';
import { checkAllocate } from '../../work/checkAllocate';
import { AllocateEntry, AllocateFacts, AllocateOutcome } from '../../work/contract';
import { standingOf } from '../../work/standing';
import { foiWords } from '../foiWords';
import { askLabel } from '../labels';
import { useManagers } from '../queries';
import { useSayFault } from './faults';
import { ItemFormProps, nothingSecret, savedMessage } from './itemForm';

/** Asks one manager to search. */
export function AllocateForm(props: ItemFormProps<FoiRequest>): JSX.Element {
  const managers = useManagers(props.work);
  return (
    <Loaded query={managers} shape={['short', 'line', 'short', 'line']}>
      {people => <AllocateFields {...props} managers={people} />}
    </Loaded>
  );
}

function AllocateFields({ work, visitor, item, managers, onSaved, onCancel }: ItemFormProps<FoiRequest> & { readonly managers: readonly Person[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords);
  const today = work.clock.today();
  const [unknown, setUnknown] = React.useState('');
  const known = useKnown(work, unknown);
  const read = (entry: AllocateEntry) => checkAllocate(entry, managers, today, { known, deadline: item.dueOn });
  const typed = useTypedForm<AllocateEntry, AllocateFacts>({
    id: 'foi-allocate',
    initial: { manager: '', dueOn: '' },
    read: entry => {
      const result = read(entry);
      if (!result.ok && result.faults.manager === 'unknownPerson') setUnknown(entry.manager.trim());
      return result;
    },
    labels: { manager: askLabel(requestLifecycle, 'allocate', 'manager', language), dueOn: words.forms.managerDue },
    sayFault: useSayFault(),
  });
  const { form, refuse } = typed;
  React.useEffect(() => {
    // Somebody of the directory was meant: the fault can now say so.
    if (known.length > 0) void form.trigger('manager');
  }, [known, form]);
  const draft = useDraft(form, { place: { person: visitor.person.email, form: 'foi-allocate', item: `${requests.name}:${item.id}` }, clock: work.clock, secret: nothingSecret });
  const onAnswer = (outcome: AllocateOutcome): void => {
    if (outcome.kind === 'alreadyAsked') return refuse('manager', 'alreadyAsked');
    if (outcome.kind !== 'done') return;
    draft.clear();
    const name = outcome.callOut.assignedTo?.name ?? '';
    const message = outcome.mail.sent ? words.saved.allocate(name) : words.saved.allocateNoMail(name);
    onSaved({ number: item.number, message: savedMessage(message, outcome.recorded, words) });
  };
  const action = useItemAction({
    work,
    list: requests,
    item,
    typed,
    run: (request, facts: AllocateFacts, actionId) => allocate(work, request, facts, actionId),
    changes: () => ({ status: 'allocated' as const }),
    mayApply: theirs => mayTake(requestLifecycle, 'allocate', theirs.status, standingOf(visitor, theirs)),
    onAnswer,
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame
      typed={typed}
      draft={draft}
      submission={action.submission}
      onSend={action.send}
      submitText={requestLifecycle.transitions.allocate.label[language]}
      onCancel={onCancel}
      before={action.conflict}
    >
      {managers.length === 0 && <Notice tone="note" title={words.forms.noManagers} />}
      <PersonField {...typed.field('manager')} people={managers} hint={words.forms.managerHint} />
      <DateField {...typed.field('dueOn')} hint={words.forms.managerDueHint} isOptional />
    </FormFrame>
  );
}

const nobody: readonly DirectoryPerson[] = [];

/** People of the directory with a name that no manager has, so that "not a manager" is told from "nobody". */
function useKnown(work: Workplace, name: string): readonly DirectoryPerson[] {
  const found = useQuery(['directory', work.sitePath, name], () => work.directory.search(name), { enabled: name !== '' });
  return found.data ?? nobody;
}
