import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { FieldBinding } from '../../../../ui/form/binding';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { transitionLabel } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { checkFile, checkNewFile, FileEntry, NewFileEntry } from '../../fileRoom/checkFile';
import { describeFile, FileFacts, NewFileFacts, registerFile } from '../../fileRoom/register';
import { paperFileLifecycle } from '../../fileRoomLifecycles';
import { PaperFile, paperFiles } from '../../fileRoomLists';
import { Scheme, SchemeCode } from '../../scheme/contract';
import { titleOf } from '../../scheme/titles';
import { RecordsProps } from '../screen';
import { FileFormProps } from './fileForms';
import { PlaceInput } from './PlaceInput';
import { roomWords } from './roomWords';
import { StepForm, Taken } from './StepForm';
import { useSayFault } from './useSayFault';

const nothingSecret: readonly never[] = [];

interface RegisterFormProps extends RecordsProps {
  readonly scheme: Scheme;
  readonly onDone: (file: PaperFile, taken: Taken) => void;
  readonly onCancel: () => void;
}

/** A file that comes to the room for the first time. */
export function RegisterForm({ work, visitor, scheme, onDone, onCancel }: RegisterFormProps): JSX.Element {
  const { form } = useWords(roomWords);
  const language = useLanguage();
  const today = work.clock.today();
  const typed = useTypedForm<NewFileEntry, NewFileFacts>({
    id: 'room-register',
    initial: { title: '', volume: '', seriesCode: '', branch: '', datedOn: '', homeLocation: '', closedOn: '' },
    read: entry => checkNewFile(entry, scheme, today),
    labels: { title: form.title, volume: form.volume, seriesCode: form.series, branch: form.branch, datedOn: form.datedOn, homeLocation: form.home, closedOn: form.closedOn },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'room-register', item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    (facts: NewFileFacts, actionId) => registerFile(work, facts, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onDone(outcome.item, outcome);
    },
  );
  const { state } = submission;
  const taken = state.kind === 'answered' && state.outcome.kind === 'duplicate' && <ErrorNotice problem={{ kind: 'duplicate' }} takesFocus />;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={transitionLabel(paperFileLifecycle, 'register', language) ?? ''} onCancel={onCancel} before={taken}>
      <FileFields scheme={scheme} code={typed.form.watch('seriesCode')} field={name => typed.field(name)} />
      <PlaceInput work={work} field={typed.field('homeLocation')} />
      <DateField {...typed.field('closedOn')} isOptional />
    </FormFrame>
  );
}

/** Changes what is known of a file. */
export function DescribeForm({ work, visitor, file, scheme, onDone, onCancel }: FileFormProps & { readonly scheme: Scheme }): JSX.Element {
  const { form } = useWords(roomWords);
  const language = useLanguage();
  const typed = useTypedForm<FileEntry, FileFacts>({
    id: 'room-describe',
    initial: { title: file.title, volume: file.volume === null ? '' : String(file.volume), seriesCode: file.seriesCode ?? '', branch: file.branch ?? '', datedOn: file.datedOn ?? '' },
    read: entry => checkFile(entry, scheme, work.clock.today()),
    labels: { title: form.title, volume: form.volume, seriesCode: form.series, branch: form.branch, datedOn: form.datedOn },
    sayFault: useSayFault(),
  });
  return (
    <StepForm
      work={work}
      visitor={visitor}
      list={paperFiles}
      item={file}
      form="room-describe"
      typed={typed}
      run={(item, facts, actionId) => describeFile(work, item, facts, actionId)}
      changes={facts => facts}
      mayApply={theirs => mayTake(paperFileLifecycle, 'describe', theirs.status, standingOf(visitor, theirs))}
      onDone={onDone}
      onCancel={onCancel}
      submitText={transitionLabel(paperFileLifecycle, 'describe', language) ?? ''}
    >
      <FileFields scheme={scheme} code={typed.form.watch('seriesCode')} field={name => typed.field(name)} />
    </StepForm>
  );
}

interface FileFieldsProps {
  readonly scheme: Scheme;
  /** The code as it is typed, so that its title is told. */
  readonly code: string;
  readonly field: (name: keyof FileEntry) => FieldBinding;
}

function FileFields({ scheme, code, field }: FileFieldsProps): JSX.Element {
  const { form } = useWords(roomWords);
  const language = useLanguage();
  const typedCode = code.trim().toUpperCase() as SchemeCode;
  const title = scheme.byCode.has(typedCode) ? titleOf(scheme, typedCode, language) : form.seriesHint;
  return (
    <>
      <TextInput {...field('title')} />
      <TextInput {...field('volume')} isNumber isOptional />
      <TextInput {...field('seriesCode')} hint={title} />
      <TextInput {...field('branch')} isOptional />
      <DateField {...field('datedOn')} hint={form.datedOnHint} isOptional />
    </>
  );
}
