import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { momentInWords } from '../momentInWords';
import { OtherButton, SubmitButton } from '../Buttons';
import { LinkButton } from '../LinkButton';
import { ErrorNotice } from '../ErrorNotice';
import { Notice } from '../Notice';
import { useLanguage, useWords } from '../surroundings';
import { uiWords } from '../uiWords';
import { FieldSummary } from './FieldSummary';
import { DraftControl } from './useDraft';
import { Submission } from './useSubmission';
import { TypedForm } from './useTypedForm';

interface FormFrameProps<Entry extends FieldValues, Facts, Input, Outcome> {
  readonly typed: TypedForm<Entry, Facts>;
  readonly draft: DraftControl;
  readonly submission: Submission<Input, Outcome>;
  readonly onSend: (facts: Facts) => void;
  readonly submitText: string;
  readonly onCancel: () => void;
  /** What has to be read before the fields: a conflict. */
  readonly before?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** What every form has: the draft that waits, what is wrong, the fields, the buttons. */
export function FormFrame<Entry extends FieldValues, Facts, Input, Outcome>(props: FormFrameProps<Entry, Facts, Input, Outcome>): JSX.Element {
  const { typed, draft, submission, onSend, submitText, onCancel, before, children } = props;
  const words = useWords(uiWords);
  const { state } = submission;
  const isUnknown = state.kind === 'failed' && state.isUnknown;
  return (
    <form className="ri-form" noValidate onSubmit={typed.onSubmit(onSend)} aria-busy={state.kind === 'sending'}>
      <DraftOffer draft={draft} />
      <FieldSummary lines={typed.summary} refusals={typed.refusals} />
      {before}
      {state.kind === 'failed' && (
        <ErrorNotice problem={state.problem} takesFocus>
          <OtherButton text={words.tryAgain} onClick={submission.again} />
        </ErrorNotice>
      )}
      {/* While it is not known whether the first press was done, another text under the same id would be lost or doubled. */}
      <fieldset className="ri-fieldset" disabled={isUnknown}>
        {children}
      </fieldset>
      <div className="ri-buttons">
        {!isUnknown && <SubmitButton text={submitText} busyText={words.sending} isBusy={state.kind === 'sending'} />}
        <OtherButton text={words.cancel} onClick={onCancel} />
      </div>
      <p className="ri-subtle">{words.draftKept}</p>
    </form>
  );
}

function DraftOffer({ draft }: { readonly draft: DraftControl }): JSX.Element | null {
  const words = useWords(uiWords);
  const language = useLanguage();
  if (!draft.offered) return null;
  return (
    <Notice tone="note" title={words.draftFound(momentInWords(draft.offered.savedAt, language))}>
      <div className="ri-buttons">
        <LinkButton text={words.draftUse} onClick={draft.use} />
        <LinkButton text={words.draftDrop} onClick={draft.drop} />
      </div>
    </Notice>
  );
}
