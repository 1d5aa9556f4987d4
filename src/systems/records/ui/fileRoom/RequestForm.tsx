import * as React from 'react';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { checkRemark } from '../../fileRoom/checkFile';
import { requestFile } from '../../fileRoom/requests';
import { fileRequestLifecycle } from '../../fileRoomLifecycles';
import { PaperFile } from '../../fileRoomLists';
import { RecordsProps } from '../screen';
import { HindranceNotice } from './HindranceNotice';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';
import { useSayFault } from './useSayFault';

interface RequestFormProps extends RecordsProps {
  readonly file: PaperFile;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

const nothingSecret: readonly never[] = [];

/** Asks for a file for oneself. */
export function RequestForm({ work, visitor, file, onSaved, onCancel }: RequestFormProps): JSX.Element {
  const words = useWords(roomWords);
  const language = useLanguage();
  const saved = useSaved();
  const typed = useTypedForm<{ text: string }, { text: string | null }>({ id: 'room-request', initial: { text: '' }, read: checkRemark, labels: { text: words.form.purpose }, sayFault: useSayFault() });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'room-request', item: file.number }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    ({ text }: { readonly text: string | null }, actionId) => requestFile(work, file, text, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.done.requested(file.number), outcome));
    },
  );
  const { state } = submission;
  const before = state.kind === 'answered' && state.outcome.kind === 'hindered' && <HindranceNotice hindrance={state.outcome.hindrance} />;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={fileRequestLifecycle.transitions.request.label[language]} onCancel={onCancel} before={before}>
      <TextInput {...typed.field('text')} isOptional />
    </FormFrame>
  );
}
