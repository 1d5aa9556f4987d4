import * as React from 'react';
import { Person } from '../../../../kernel/lists/columns';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { SelectInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { checkLibrary, LibraryDescription, LibraryEntry } from '../../classify/libraries/checkLibrary';
import { RecordsProps } from '../screen';
import { doneIn, LibraryStepOutcome, refusalIn } from './libraryOutcome';
import { libraryWords } from './libraryWords';

interface LibraryFormProps extends RecordsProps {
  /** Last part of the library's address: a draft is kept under it. */
  readonly item: string;
  readonly initial: LibraryEntry;
  readonly managers: readonly Person[];
  readonly submitText: string;
  readonly doneText: string;
  readonly run: (description: LibraryDescription, actionId: string) => Promise<LibraryStepOutcome>;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

const nothingSecret: readonly never[] = [];

/** What is said of a library: its name in both languages, its branch and who answers for it. */
export function LibraryForm({ work, visitor, item, initial, managers, submitText, doneText, run, onDone, onCancel }: LibraryFormProps): JSX.Element {
  const words = useWords(libraryWords);
  const { fields, hints } = words;
  const faults: Readonly<Record<string, string>> = words.faults;
  const typed = useTypedForm<LibraryEntry, LibraryDescription>({
    id: 'records-library',
    initial,
    read: entry => checkLibrary(entry, managers),
    labels: fields,
    sayFault: (fault, label) => words.fault(label, faults[fault] ?? words.faults.unknown),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-library', item }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<LibraryDescription, LibraryStepOutcome>(work, run, outcome => {
    if (outcome.kind !== 'done') return;
    draft.clear();
    onDone(doneIn(outcome, doneText, words));
  });
  const refusal = refusalIn(submission.state, words);
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={submitText} onCancel={onCancel} before={refusal && <Notice tone="alert" title={refusal} takesFocus />}>
      <TextInput {...typed.field('title')} />
      <TextInput {...typed.field('titleFr')} />
      <TextInput {...typed.field('branch')} hint={hints.branch} isOptional />
      <SelectInput {...typed.field('manager')} hint={hints.manager} isOptional options={managers.map(({ id, name }) => ({ value: String(id), label: name }))} />
    </FormFrame>
  );
}
