import * as React from 'react';
import { checkedForm, good, optionalText, Read, requiredText, TypedFault, wrong } from '../../../../kernel/typed';
import { MainButton } from '../../../../ui/Buttons';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Notice } from '../../../../ui/Notice';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { needsWitness, startDisposal } from '../../disposition/disposal/startDisposal';
import { batches } from '../../dispositionLists';
import { StepProps } from './batchProps';
import { dispositionWords } from './dispositionWords';
import { useSayFault } from './useSayFault';

type Entry = { confirm: string; witness: string };
type Facts = { confirm: string; witness: string | null };

/** What destroys asks with the thing's name. */
export function StartDisposal(props: StepProps): JSX.Element {
  const words = useWords(dispositionWords).disposal;
  const [isOpen, setOpen] = React.useState(false);
  return (
    <>
      <div className="ri-buttons">
        <MainButton text={words.start} onClick={() => setOpen(true)} />
      </div>
      {isOpen && (
        <SidePanel title={words.start} onClose={() => setOpen(false)}>
          <StartForm {...props} onCancel={() => setOpen(false)} />
        </SidePanel>
      )}
    </>
  );
}

const nothingSecret: readonly never[] = [];

function StartForm({ work, visitor, now: { batch }, onDone, onCancel }: StepProps & { readonly onCancel: () => void }): JSX.Element {
  const words = useWords(dispositionWords).disposal;
  const isWitnessed = needsWitness(batch);
  const { witness } = batches.columns;
  const sayFault = useSayFault();
  const typed = useTypedForm<Entry, Facts>({
    id: 'records-dispose',
    initial: { confirm: '', witness: '' },
    read: entry => checkedForm<Entry, Facts, TypedFault>({ confirm: confirmed(entry.confirm, batch.number), witness: isWitnessed ? requiredText(entry.witness, witness) : optionalText('', witness) }),
    labels: { confirm: words.confirm, witness: words.witness },
    sayFault: (fault, label) => (fault === 'notAChoice' ? words.confirmFault : sayFault(fault, label)),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-dispose', item: batch.number }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    (facts: Facts, actionId) => startDisposal(work, batch, facts.witness ?? '', actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onDone('');
    },
  );
  const { state } = submission;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.start} onCancel={onCancel} before={state.kind === 'answered' && <Refused kind={state.outcome.kind} />}>
      <p>{words.startNote(batch.number, batch.count ?? 0)}</p>
      <TextInput {...typed.field('confirm')} />
      {isWitnessed && <TextInput {...typed.field('witness')} />}
    </FormFrame>
  );
}

function Refused({ kind }: { readonly kind: 'done' | 'conflict' | 'notApproved' | 'changedOutside' | 'noWitness' }): JSX.Element | null {
  const { disposal, batch } = useWords(dispositionWords);
  const said = { done: undefined, conflict: batch.changed, changedOutside: batch.changedOutside, notApproved: disposal.notApproved, noWitness: disposal.noWitness }[kind];
  return said === undefined ? null : <Notice tone="alert" title={said} takesFocus />;
}

function confirmed(typed: string, number: string): Read<string> {
  if (typed.trim() === '') return wrong('missing');
  return typed.trim().toUpperCase() === number ? good(number) : wrong('notAChoice');
}
