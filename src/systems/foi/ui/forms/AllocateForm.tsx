import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { Person } from '../../../../kernel/lists/columns';
import { DirectoryPerson } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { DateField } from '../../../../ui/form/DateField';
import { PersonField } from '../../../../ui/form/PersonField';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { allocate } from '../../work/allocate';
import { checkAllocate } from '../../work/checkAllocate';
import { AllocateEntry, AllocateFacts, AllocateOutcome } from '../../work/contract';
import { foiWords } from '../foiWords';
import { askLabel } from '../labels';
import { useManagers } from '../queries';
import { useSayFault } from './faults';
import { ItemFormProps, savedMessage } from './itemForm';
import { RequestActionFrame } from './RequestActionFrame';

/** Asks one manager to search. */
export function AllocateForm(props: ItemFormProps<FoiRequest>): JSX.Element {
  const managers = useManagers(props.work);
  return (
    <Loaded query={managers} shape={['short', 'line', 'short', 'line']}>
      {people => <AllocateFields {...props} managers={people} />}
    </Loaded>
  );
}

function AllocateFields({ managers, ...props }: ItemFormProps<FoiRequest> & { readonly managers: readonly Person[] }): JSX.Element {
  const { work, item } = props;
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
  const savedBy = (outcome: AllocateOutcome): string | undefined => {
    if (outcome.kind === 'alreadyAsked') refuse('manager', 'alreadyAsked');
    if (outcome.kind !== 'done') return undefined;
    const name = outcome.callOut.assignedTo?.name ?? '';
    const message = outcome.mail.sent ? words.saved.allocate(name) : words.saved.allocateNoMail(name);
    return savedMessage(message, outcome.recorded, words);
  };
  return (
    <RequestActionFrame
      {...props}
      transition="allocate"
      typed={typed}
      run={(request, facts: AllocateFacts, actionId) => allocate(work, request, facts, actionId)}
      changes={() => ({ status: 'allocated' as const })}
      savedBy={savedBy}
    >
      {managers.length === 0 && <Notice tone="note" title={words.forms.noManagers} />}
      <PersonField {...typed.field('manager')} people={managers} hint={words.forms.managerHint} />
      <DateField {...typed.field('dueOn')} hint={words.forms.managerDueHint} isOptional />
    </RequestActionFrame>
  );
}

const nobody: readonly DirectoryPerson[] = [];

/** People of the directory with a name that no manager has, so that "not a manager" is told from "nobody". */
function useKnown(work: Workplace, name: string): readonly DirectoryPerson[] {
  const found = useQuery(['directory', work.sitePath, name], () => work.directory.search(name), { enabled: name !== '' });
  return found.data ?? nobody;
}
