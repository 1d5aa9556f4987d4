import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { checkApprove, checkDecide, checkNothing, checkRelease, checkReturn, checkSubmit } from '../../work/steps/checkDecision';
import { approve, decide, release, returnForAmendment, startReview, submit } from '../../work/steps/decision';
import { stepForm } from '../forms/StepForm';
import { decisionOptions } from './decisionOptions';
import { stepWords } from './stepWords';

export { AppealForm, EndAppealForm } from './appealForms';
export { ReopenForm, TransferForm } from './endForms';

export const StartReviewForm = stepForm({
  step: startReview,
  initial: () => ({}),
  read: checkNothing,
  fields: () => null,
  saved: { en: 'The review has begun.', fr: "L'examen est commencé." },
  note: { en: stepWords.en.reviewHint, fr: stepWords.fr.reviewHint },
});

export const SubmitForm = stepForm({
  step: submit,
  initial: item => ({ proposedOutcome: item.proposedOutcome ?? '', note: '' }),
  read: checkSubmit,
  fields: (typed, { language }) => (
    <>
      <SelectInput {...typed.field('proposedOutcome')} options={decisionOptions(language)} hint={stepWords[language].proposedHint} />
      <NoteInput {...typed.field('note')} hint={stepWords[language].noteHint} isOptional />
    </>
  ),
  saved: { en: 'The decision waits for approval.', fr: "La décision attend l'approbation." },
});

export const ReturnForAmendmentForm = stepForm({
  step: returnForAmendment,
  initial: () => ({ note: '' }),
  read: checkReturn,
  fields: (typed, { language }) => <NoteInput {...typed.field('note')} hint={stepWords[language].noteHint} />,
  saved: { en: 'The request is sent back for amendment.', fr: 'La demande est renvoyée pour modification.' },
});

export const ApproveForm = stepForm({
  step: approve,
  initial: () => ({ note: '' }),
  read: checkApprove,
  fields: (typed, { language }) => <NoteInput {...typed.field('note')} hint={stepWords[language].noteHint} isOptional />,
  saved: { en: 'The decision is approved.', fr: 'La décision est approuvée.' },
});

export const DecideForm = stepForm({
  step: decide,
  initial: (item, today) => ({ decisionSentOn: String(today), outcome: item.proposedOutcome ?? '' }),
  read: checkDecide,
  fields: (typed, { language }) => (
    <>
      <DateField {...typed.field('decisionSentOn')} hint={stepWords[language].decisionDayHint} />
      <SelectInput {...typed.field('outcome')} options={decisionOptions(language)} />
    </>
  ),
  saved: { en: 'The decision is recorded and the clock has ended.', fr: 'La décision est inscrite et le délai est terminé.' },
  note: { en: stepWords.en.letterApart, fr: stepWords.fr.letterApart },
});

export const ReleaseForm = stepForm({
  step: release,
  initial: (_item, today) => ({ releasedOn: String(today), pagesReleased: '' }),
  read: checkRelease,
  fields: (typed, { language }) => (
    <>
      <DateField {...typed.field('releasedOn')} />
      <TextInput {...typed.field('pagesReleased')} hint={stepWords[language].pagesHint} isNumber />
    </>
  ),
  saved: { en: 'The release is recorded.', fr: 'La divulgation est inscrite.' },
});
