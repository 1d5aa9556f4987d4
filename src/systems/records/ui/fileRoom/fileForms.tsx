import * as React from 'react';
import { addDays, CalendarDate } from '../../../../kernel/dates/calendarDate';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { DateField } from '../../../../ui/form/DateField';
import { CheckInput, NoteInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { PersonField } from '../../../../ui/form/PersonField';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { transitionLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { checkDay, checkLoan, checkPlace, checkRemark, checkRenew, LoanEntry, RenewEntry } from '../../fileRoom/checkFile';
import { FileTransition } from '../../fileRoom/lived';
import { chargeOut, LoanFacts, reassign, renew, RenewFacts } from '../../fileRoom/loans';
import { find, move, pack, reportMissing } from '../../fileRoom/places';
import { nextInQueue } from '../../fileRoom/queue';
import { close, reopen, supersede, usePersonalInformation } from '../../fileRoom/retentionSteps';
import { paperFileLifecycle } from '../../fileRoomLifecycles';
import { FileRequest, PaperFile, paperFiles } from '../../fileRoomLists';
import { RecordsProps } from '../screen';
import { PlaceInput } from './PlaceInput';
import { useBoxes, useSettings, useStaff } from './roomQueries';
import { roomWords } from './roomWords';
import { StepForm, Taken } from './StepForm';
import { useSayFault } from './useSayFault';

export interface FileFormProps extends RecordsProps {
  readonly file: PaperFile;
  readonly queue: readonly FileRequest[];
  readonly onDone: (taken: Taken) => void;
  readonly onCancel: () => void;
}

/** What every form on a file hands to its frame. */
function useFrame({ work, visitor, file, onDone, onCancel }: FileFormProps, transition: FileTransition) {
  const language = useLanguage();
  return {
    work,
    visitor,
    list: paperFiles,
    item: file,
    form: `room-${transition}`,
    mayApply: (theirs: PaperFile) => mayTake(paperFileLifecycle, transition, theirs.status, standingOf(visitor, theirs)),
    onDone,
    onCancel,
    submitText: transitionLabel(paperFileLifecycle, transition, language) ?? transition,
  };
}

/** Charge out, or pass on: to whom, their telephone, until when. Whoever asked first stands in the form already. */
export function LoanForm({ transition, ...props }: FileFormProps & { readonly transition: 'chargeOut' | 'reassign' }): JSX.Element {
  const { work } = props;
  const settings = useSettings(work);
  return (
    <Loaded query={settings} shape={['line', 'line', 'line']}>
      {({ loanDays }) => <LoanFields {...props} transition={transition} dueOn={addDays(work.clock.today(), loanDays)} />}
    </Loaded>
  );
}

function LoanFields({ transition, dueOn, ...props }: FileFormProps & { readonly transition: 'chargeOut' | 'reassign'; readonly dueOn: string }): JSX.Element {
  const { work, queue } = props;
  const { form } = useWords(roomWords);
  const staff = useStaff(work);
  const people = staff.data ?? [];
  const frame = useFrame(props, transition);
  const typed = useTypedForm<LoanEntry, LoanFacts>({
    id: 'room-loan',
    initial: { borrower: nextInQueue(queue)?.assignedTo?.email ?? '', phone: '', dueOn, outOfTurn: false },
    read: entry => checkLoan(entry, people, work.clock.today()),
    labels: { borrower: form.borrower, phone: form.phone, dueOn: form.dueOn, outOfTurn: form.outOfTurn },
    sayFault: useSayFault(),
  });
  const step = transition === 'chargeOut' ? chargeOut : reassign;
  return (
    <StepForm {...frame} typed={typed} run={(item, facts, actionId) => step(work, item, facts, actionId)} changes={({ borrower, phone, dueOn: day }) => ({ ...(typeof borrower === 'string' ? {} : { assignedTo: borrower }), phone, dueOn: day })}>
      <PersonField {...typed.field('borrower')} people={people} hint={form.borrowerHint} />
      <TextInput {...typed.field('phone')} isOptional />
      <DateField {...typed.field('dueOn')} />
      {queue.length > 0 && <CheckInput {...typed.field('outOfTurn')} isOptional />}
    </StepForm>
  );
}

export function RenewForm(props: FileFormProps): JSX.Element {
  const { work, queue } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, 'renew');
  const loanDays = useSettings(work).data?.loanDays;
  const typed = useTypedForm<RenewEntry, RenewFacts>({
    id: 'room-renew',
    initial: { dueOn: loanDays === undefined ? '' : addDays(work.clock.today(), loanDays), outOfTurn: false },
    read: entry => checkRenew(entry, work.clock.today()),
    labels: { dueOn: form.dueOn, outOfTurn: form.renewOutOfTurn },
    sayFault: useSayFault(),
  });
  return (
    <StepForm {...frame} typed={typed} run={(item, facts, actionId) => renew(work, item, facts, actionId)} changes={({ dueOn }) => ({ dueOn })}>
      <DateField {...typed.field('dueOn')} />
      {queue.length > 0 && <CheckInput {...typed.field('outOfTurn')} isOptional />}
    </StepForm>
  );
}

/** Where a file is found, or its new home. */
export function PlaceForm({ transition, ...props }: FileFormProps & { readonly transition: 'find' | 'move' }): JSX.Element {
  const { work, file } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, transition);
  const typed = useTypedForm<{ place: string }, { place: string }>({ id: 'room-place', initial: { place: file.homeLocation }, read: checkPlace, labels: { place: form.place }, sayFault: useSayFault() });
  const step = transition === 'find' ? find : move;
  return (
    <StepForm {...frame} typed={typed} run={(item, { place }, actionId) => step(work, item, place, actionId)} changes={({ place }) => ({ currentLocation: place })}>
      <PlaceInput work={work} field={typed.field('place')} now={file.homeLocation} />
    </StepForm>
  );
}

/** Into which box; only those that are being packed are offered. */
export function PackForm(props: FileFormProps): JSX.Element {
  const { work, file } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, 'pack');
  const boxes = useBoxes(work);
  const typed = useTypedForm<{ place: string }, { place: string }>({ id: 'room-pack', initial: { place: file.box ?? '' }, read: checkPlace, labels: { place: form.box }, sayFault: useSayFault() });
  return (
    <Loaded query={boxes} shape={['line']}>
      {all => {
        const open = all.filter(({ status }) => status === 'open');
        if (open.length === 0) return <Notice tone="note" title={form.noOpenBox} />;
        return (
          <StepForm {...frame} typed={typed} run={(item, { place }, actionId) => pack(work, item, place, actionId)} changes={({ place }) => ({ box: place })}>
            <SelectInput {...typed.field('place')} hint={form.boxHint} options={open.map(({ number, title }) => ({ value: number, label: `${number} · ${title}` }))} />
          </StepForm>
        );
      }}
    </Loaded>
  );
}

export function MissingForm(props: FileFormProps): JSX.Element {
  const { work } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, 'reportMissing');
  const typed = useTypedForm<{ text: string }, { text: string | null }>({ id: 'room-missing', initial: { text: '' }, read: entry => checkRemark(entry, paperFiles.columns.missingNote), labels: { text: form.note }, sayFault: useSayFault() });
  return (
    <StepForm {...frame} typed={typed} run={(item, { text }, actionId) => reportMissing(work, item, text, actionId)} changes={({ text }) => ({ missingNote: text })}>
      <NoteInput {...typed.field('text')} isOptional />
    </StepForm>
  );
}

const daySteps = { close, reopen, supersede, usePersonalInformation } as const;
const dayColumns = { close: 'closedOn', reopen: 'closedOn', supersede: 'supersededOn', usePersonalInformation: 'personalInformationUsedOn' } as const;
export type DayTransition = keyof typeof daySteps;

/** The day of an event that its retention counts from. */
export function DayForm({ transition, ...props }: FileFormProps & { readonly transition: DayTransition }): JSX.Element {
  const { work, file } = props;
  const { form } = useWords(roomWords);
  const frame = useFrame(props, transition);
  const since = transition === 'reopen' ? file.closedOn : null;
  const typed = useTypedForm<{ day: string }, { day: CalendarDate }>({
    id: `room-${transition}`,
    initial: { day: work.clock.today() },
    read: entry => checkDay(entry, work.clock.today(), since),
    labels: { day: form.days[transition] },
    sayFault: useSayFault(),
  });
  return (
    <StepForm {...frame} typed={typed} run={(item, { day }, actionId) => daySteps[transition](work, item, day, actionId)} changes={({ day }) => ({ [dayColumns[transition]]: transition === 'reopen' ? null : day })}>
      <DateField {...typed.field('day')} />
    </StepForm>
  );
}
