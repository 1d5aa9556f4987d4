import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { SelectInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { acceptBox, bringBack, listBox, NewBoxFacts, openBox } from '../../fileRoom/boxSteps';
import { checkNewBox, checkPlace, checkRemark, NewBoxEntry } from '../../fileRoom/checkFile';
import { BoxTransition } from '../../fileRoom/lived';
import { boxLifecycle } from '../../fileRoomLifecycles';
import { Box, boxes } from '../../fileRoomLists';
import { RecordsProps } from '../screen';
import { PlaceInput } from './PlaceInput';
import { useBoxes, useNextList } from './roomQueries';
import { roomWords } from './roomWords';
import { StepForm, Taken } from './StepForm';
import { useSayFault } from './useSayFault';

const nothingSecret: readonly never[] = [];

interface OpenBoxFormProps extends RecordsProps {
  readonly onDone: (box: Box, taken: Taken) => void;
  readonly onCancel: () => void;
}

export function OpenBoxForm({ work, visitor, onDone, onCancel }: OpenBoxFormProps): JSX.Element {
  const language = useLanguage();
  const { form } = useWords(roomWords);
  const typed = useTypedForm<NewBoxEntry, NewBoxFacts>({ id: 'room-box', initial: { title: '', homeLocation: '' }, read: checkNewBox, labels: { title: form.boxTitle, homeLocation: form.place }, sayFault: useSayFault() });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'room-box', item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    (facts: NewBoxFacts, actionId) => openBox(work, facts, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onDone(outcome.item, outcome);
    },
  );
  const { state } = submission;
  const taken = state.kind === 'answered' && state.outcome.kind === 'duplicate' && <ErrorNotice problem={{ kind: 'duplicate' }} takesFocus />;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={boxLifecycle.transitions.openBox.label[language]} onCancel={onCancel} before={taken}>
      <TextInput {...typed.field('title')} />
      <PlaceInput work={work} field={typed.field('homeLocation')} />
    </FormFrame>
  );
}

export interface BoxFormProps extends RecordsProps {
  readonly box: Box;
  readonly onDone: (taken: Taken) => void;
  readonly onCancel: () => void;
}

/** What every form on a box hands to its frame. */
function useFrame({ work, visitor, box, onDone, onCancel }: BoxFormProps, transition: BoxTransition) {
  const language = useLanguage();
  return {
    work,
    visitor,
    list: boxes,
    item: box,
    form: `room-box-${transition}`,
    mayApply: (theirs: Box) => mayTake(boxLifecycle, transition, theirs.status, standingOf(visitor, theirs)),
    onDone,
    onCancel,
    submitText: boxLifecycle.transitions[transition].label[language],
  };
}

/** On which list: one that still gathers boxes, or the next number. */
export function ListForm(props: BoxFormProps): JSX.Element {
  const next = useNextList(props.work);
  return (
    <Loaded query={next} shape={['line']}>
      {number => <ListFields {...props} next={number} />}
    </Loaded>
  );
}

function ListFields({ next, ...props }: BoxFormProps & { readonly next: string }): JSX.Element {
  const { work } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, 'list');
  const gathering = (useBoxes(work).data ?? []).flatMap(({ status, transferList }) => (status === 'listed' && transferList !== null ? [transferList] : []));
  const typed = useTypedForm<{ place: string }, { place: string }>({ id: 'room-list', initial: { place: next }, read: checkPlace, labels: { place: form.transferList }, sayFault: useSayFault() });
  const options = [{ value: next, label: form.newList(next) }, ...[...new Set(gathering)].sort().map(list => ({ value: list, label: list }))];
  return (
    <StepForm {...frame} typed={typed} run={(item, { place }, actionId) => listBox(work, item, place, actionId)} changes={({ place }) => ({ transferList: place })}>
      <SelectInput {...typed.field('place')} options={options} />
    </StepForm>
  );
}

export function AcceptForm(props: BoxFormProps): JSX.Element {
  const { work, box } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, 'accept');
  const typed = useTypedForm<{ text: string }, { text: string | null }>({ id: 'room-accept', initial: { text: box.storageNumber ?? '' }, read: entry => checkRemark(entry, boxes.columns.storageNumber), labels: { text: form.storageNumber }, sayFault: useSayFault() });
  return (
    <StepForm {...frame} typed={typed} run={(item, { text }, actionId) => acceptBox(work, item, text, actionId)} changes={({ text }) => ({ storageNumber: text })}>
      <TextInput {...typed.field('text')} isOptional />
    </StepForm>
  );
}

export function BringBackForm(props: BoxFormProps): JSX.Element {
  const { work, box } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, 'bringBack');
  const typed = useTypedForm<{ place: string }, { place: string }>({ id: 'room-bringBack', initial: { place: box.homeLocation }, read: checkPlace, labels: { place: form.place }, sayFault: useSayFault() });
  return (
    <StepForm {...frame} typed={typed} run={(item, { place }, actionId) => bringBack(work, item, place, actionId)} changes={({ place }) => ({ homeLocation: place })}>
      <PlaceInput work={work} field={typed.field('place')} now={box.homeLocation} />
    </StepForm>
  );
}
