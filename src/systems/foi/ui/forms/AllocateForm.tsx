import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { Person } from '../../../../kernel/lists/columns';
import { DirectoryPerson } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { DateField } from '../../../../ui/form/DateField';
import { CheckInput } from '../../../../ui/form/inputs';
import { PersonField } from '../../../../ui/form/PersonField';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { AllocateSeveralEntry, checkSeveral, chosenManagers } from '../../work/callOuts/checkSeveral';
import { isAnswered } from '../../../../kernel/inTurn';
import { AllocateSeveralFacts, AllocateSeveralOutcome, allocateToSeveral } from '../../work/callOuts/many';
import { AllocateOutcome } from '../../work/contract';
import { allocationMessage } from '../callOuts/allocationMessage';
import { callOutWords } from '../callOuts/callOutWords';
import { ChosenManagers } from '../callOuts/ChosenManagers';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';
import { foiWords } from '../foiWords';
import { askLabel } from '../../../../ui/labels';
import { useManagers } from '../queries';
import { useSayFault } from './faults';
import { ItemFormProps, savedMessage } from './itemForm';
import { RequestActionFrame } from './RequestActionFrame';

type Entry = { [K in keyof AllocateSeveralEntry]: AllocateSeveralEntry[K] };

/** Asks one or several managers to search. */
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
  const several = useWords(callOutWords).allocate;
  const today = work.clock.today();
  const [unknown, setUnknown] = React.useState('');
  const known = useKnown(work, unknown);
  const { turns, progress } = useTurns<AllocateOutcome>();
  const read = (entry: Entry) => {
    const result = checkSeveral(entry, managers, today, { known, deadline: item.dueOn });
    if (!result.ok && result.faults.managers === 'unknownPerson') setUnknown(entry.managers.trim());
    return result;
  };
  const typed = useTypedForm<Entry, AllocateSeveralFacts>({
    id: 'foi-allocate',
    initial: { managers: '', chosen: '', dueOn: '', inCalendar: false },
    read,
    labels: { managers: askLabel(requestLifecycle, 'allocate', 'manager', language), chosen: several.chosen, dueOn: words.forms.managerDue, inCalendar: several.inCalendar },
    sayFault: useSayFault(),
  });
  const { form, field, refuse } = typed;
  React.useEffect(() => {
    // Somebody of the directory was meant: the fault can now say so.
    if (known.length > 0) void form.trigger('managers');
  }, [known, form]);
  const keep = (people: readonly Person[]): void => field('chosen').put(people.map(({ email }) => email).join('\n'));
  const another = (): void => {
    const result = read({ ...form.getValues(), dueOn: '' });
    if (!result.ok) return refuse('managers', result.faults.managers ?? 'missing');
    keep(result.facts.managers);
    field('managers').put('');
    document.getElementById(field('managers').id)?.focus();
  };
  const chosen = chosenManagers(form.watch('chosen'), managers);
  const savedBy = (outcome: AllocateSeveralOutcome | { readonly kind: 'alreadyAsked' }): string | undefined => {
    if (outcome.kind === 'alreadyAsked') refuse('managers', 'alreadyAsked');
    if (outcome.kind !== 'done' || !('results' in outcome)) return undefined;
    const isRecorded = outcome.results.filter(isAnswered).every(result => result.outcome.kind !== 'done' || result.outcome.recorded);
    return savedMessage(allocationMessage(outcome.results, several, words.saved), isRecorded, words);
  };
  return (
    <RequestActionFrame
      {...props}
      transition="allocate"
      typed={typed}
      run={async (request, facts: AllocateSeveralFacts, actionId) => unlessAllAsked(await allocateToSeveral(work, request, facts, actionId, turns))}
      changes={() => ({ status: 'allocated' as const })}
      savedBy={savedBy}
    >
      {managers.length === 0 && <Notice tone="note" title={words.forms.noManagers} />}
      <ChosenManagers chosen={chosen} onRemove={person => keep(chosen.filter(({ id }) => id !== person.id))} />
      <PersonField {...field('managers')} people={managers} hint={several.managersHint} />
      <div>
        <LinkButton text={several.another} icon="add" onClick={another} />
      </div>
      <DateField {...field('dueOn')} hint={words.forms.managerDueHint} isOptional />
      <CheckInput {...field('inCalendar')} isOptional />
      <TurnsProgress progress={progress} said={several.progress} />
    </RequestActionFrame>
  );
}

/** Nobody new was asked: the form stays open, so that somebody else can be. */
function unlessAllAsked(outcome: AllocateSeveralOutcome): AllocateSeveralOutcome | { readonly kind: 'alreadyAsked' } {
  const isNews = outcome.kind === 'conflict' || outcome.results.some(result => !isAnswered(result) || result.outcome.kind !== 'alreadyAsked');
  return isNews ? outcome : { kind: 'alreadyAsked' };
}

const nobody: readonly DirectoryPerson[] = [];

/** People of the directory with a name that no manager has, so that "not a manager" is told from "nobody". */
function useKnown(work: Workplace, name: string): readonly DirectoryPerson[] {
  const found = useQuery(['directory', work.sitePath, name], () => work.directory.search(name), { enabled: name !== '' });
  return found.data ?? nobody;
}
