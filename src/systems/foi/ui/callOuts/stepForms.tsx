import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Person } from '../../../../kernel/lists/columns';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, TextInput } from '../../../../ui/form/inputs';
import { PersonField } from '../../../../ui/form/PersonField';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut } from '../../lists';
import { checkDelegate, checkEscalate, checkSendBack, DelegateEntry, EscalateEntry, SendBackEntry } from '../../work/callOuts/checkSteps';
import { delegateCallOut, DelegateFacts } from '../../work/callOuts/delegate';
import { escalate, EscalateFacts } from '../../work/callOuts/escalate';
import { remind } from '../../work/callOuts/remind';
import { askedManager } from '../../work/callOuts/searchers';
import { sendBack, SendBackFacts } from '../../work/callOuts/sendBack';
import { withdrawCallOut } from '../../work/callOuts/withdrawCallOut';
import { foiWords } from '../foiWords';
import { useSayFault } from '../forms/faults';
import { ItemFormProps, savedMessage } from '../forms/itemForm';
import { askLabel } from '../../../../ui/labels';
import { useManagers, useRequest } from '../queries';
import { CallOutActionFrame, useSayNoticed } from './CallOutActionFrame';
import { callOutWords } from './callOutWords';

type Typed<Entry> = { [K in keyof Entry]: Entry[K] };
type Props = ItemFormProps<CallOut>;

/** Sends an answer back: what is missing, and until when. */
export function SendBackForm(props: Props): JSX.Element {
  const { work, item } = props;
  const language = useLanguage();
  const { sendBack: words, saved } = useWords(callOutWords);
  const deadline = useRequest(work, item.requestNumber).data?.dueOn ?? null;
  const today = work.clock.today();
  const typed = useTypedForm<Typed<SendBackEntry>, SendBackFacts>({
    id: 'foi-sendBack',
    initial: { amendment: '', dueOn: '' },
    read: entry => checkSendBack(entry, today, deadline),
    labels: { amendment: askLabel(callOutLifecycle, 'sendBack', 'amendment', language), dueOn: askLabel(callOutLifecycle, 'sendBack', 'dueOn', language) },
    sayFault: useSayFault(),
  });
  return (
    <CallOutActionFrame
      {...props}
      transition="sendBack"
      typed={typed}
      run={(callOut, facts: SendBackFacts, actionId) => sendBack(work, callOut, facts, actionId)}
      changes={facts => ({ ...facts, status: 'asked' as const })}
      savedBy={useSayNoticed()(saved.sendBack)}
      submitText={words.submit}
    >
      <NoteInput {...typed.field('amendment')} hint={words.amendmentHint} />
      <DateField {...typed.field('dueOn')} hint={words.dueHint} isOptional />
      <p>{words.note}</p>
    </CallOutActionFrame>
  );
}

type Nothing = Record<string, never>;

/** Reminds whoever is to answer. */
export function RemindForm(props: Props): JSX.Element {
  const { work, item } = props;
  const language = useLanguage();
  const { remind: words, saved } = useWords(callOutWords);
  const { nobody } = useWords(uiWords);
  const typed = useNothing('foi-remind');
  return (
    <CallOutActionFrame {...props} transition="remind" typed={typed} run={(callOut, _nothing: Nothing, actionId) => remind(work, callOut, actionId)} changes={() => ({})} savedBy={useSayNoticed()(saved.remind)}>
      <p>{words.note(item.assignedTo?.name ?? nobody, item.dueOn ? dateInWords(item.dueOn, language) : '')}</p>
    </CallOutActionFrame>
  );
}

/** Takes a call-out back from a manager for good. */
export function WithdrawForm(props: Props): JSX.Element {
  const { work, item } = props;
  const { withdraw: words, saved } = useWords(callOutWords);
  const foi = useWords(foiWords);
  const { nobody } = useWords(uiWords);
  const typed = useNothing('foi-withdraw');
  return (
    <CallOutActionFrame
      {...props}
      transition="withdraw"
      typed={typed}
      run={(callOut, _nothing: Nothing, actionId) => withdrawCallOut(work, callOut, actionId)}
      changes={() => ({ status: 'withdrawn' as const })}
      savedBy={outcome => (outcome.kind === 'done' ? savedMessage(saved.withdraw, outcome.recorded, foi) : undefined)}
      submitText={words.submit}
    >
      <p>{words.note(item.assignedTo?.name ?? nobody)}</p>
    </CallOutActionFrame>
  );
}

/** A step that asks nothing. */
function useNothing(id: string) {
  return useTypedForm<Nothing, Nothing>({ id, initial: {}, read: () => ({ ok: true, facts: {} }), labels: {}, sayFault: useSayFault() });
}

/** Tells a superior. Where the directory does not answer, the address is typed. */
export function EscalateForm(props: Props): JSX.Element {
  const { work, item } = props;
  const manager = askedManager(item)?.email ?? '';
  const superior = useQuery(['superior', work.sitePath, manager], async () => (await work.directory.managerOf(manager)) ?? null);
  return (
    <Loaded query={superior} shape={['short', 'line']}>
      {found => <EscalateFields {...props} to={found?.email ?? ''} />}
    </Loaded>
  );
}

function EscalateFields({ to, ...props }: Props & { readonly to: string }): JSX.Element {
  const { work } = props;
  const language = useLanguage();
  const { escalate: words, saved } = useWords(callOutWords);
  const typed = useTypedForm<Typed<EscalateEntry>, EscalateFacts>({
    id: 'foi-escalate',
    initial: { to },
    read: checkEscalate,
    labels: { to: askLabel(callOutLifecycle, 'escalate', 'to', language) },
    sayFault: useSayFault(),
  });
  return (
    <CallOutActionFrame {...props} transition="escalate" typed={typed} run={(callOut, facts: EscalateFacts, actionId) => escalate(work, callOut, facts, actionId)} changes={() => ({})} savedBy={useSayNoticed()(saved.escalate)}>
      <TextInput {...typed.field('to')} hint={words.toHint} />
      <p>{words.note}</p>
    </CallOutActionFrame>
  );
}

/** Hands a call-out to a delegate, or back. */
export function DelegateForm(props: Props): JSX.Element {
  const managers = useManagers(props.work);
  return (
    <Loaded query={managers} shape={['short', 'line', 'short', 'line']}>
      {people => <DelegateFields {...props} managers={people} />}
    </Loaded>
  );
}

function DelegateFields({ managers, ...props }: Props & { readonly managers: readonly Person[] }): JSX.Element {
  const { work, item } = props;
  const language = useLanguage();
  const { delegate: words, saved } = useWords(callOutWords);
  const today = work.clock.today();
  const typed = useTypedForm<Typed<DelegateEntry>, DelegateFacts>({
    id: 'foi-delegate',
    // Work that a delegate has is most likely taken back.
    initial: { delegate: item.onBehalfOf?.name ?? '', until: '' },
    read: entry => checkDelegate(entry, managers, today),
    labels: { delegate: askLabel(callOutLifecycle, 'delegate', 'delegate', language), until: words.until },
    sayFault: useSayFault(),
  });
  return (
    <CallOutActionFrame
      {...props}
      transition="delegate"
      typed={typed}
      run={(callOut, facts: DelegateFacts, actionId) => delegateCallOut(work, callOut, facts, actionId)}
      changes={({ delegate, until }) => ({ assignedTo: delegate, delegatedUntil: until })}
      savedBy={useSayNoticed()(saved.delegate)}
    >
      <PersonField {...typed.field('delegate')} people={managers} hint={words.delegateHint} />
      <DateField {...typed.field('until')} hint={words.untilHint} isOptional />
      <p>{words.note}</p>
    </CallOutActionFrame>
  );
}
