import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput, TextInput } from '../../../../ui/form/inputs';
import { requests } from '../../lists';
import { checkReopen, checkTransfer } from '../../work/steps/checkDecision';
import { reopen } from '../../work/steps/reopen';
import { transfer } from '../../work/steps/transfer';
import { stepForm } from '../forms/StepForm';
import { optionsOf } from '../../../../ui/labels';
import { stepWords } from './stepWords';

export const TransferForm = stepForm({
  step: transfer,
  initial: (_item, today) => ({ transferKind: '', institution: '', sentOn: String(today) }),
  read: checkTransfer,
  fields: (typed, { language }) => (
    <>
      <RadioInput {...typed.field('transferKind')} options={optionsOf(requests.columns.transferKind, language)} />
      <TextInput {...typed.field('institution')} hint={stepWords[language].institutionHint} />
      <DateField {...typed.field('sentOn')} />
    </>
  ),
  saved: { en: 'The request is passed on and closed here.', fr: "La demande est transmise et fermée ici." },
  note: {
    en: 'The request is closed here. Call-outs that are still open are withdrawn. Write the letter first: a closed request gets no letters.',
    fr: "La demande est fermée ici. Les demandes de recherche encore ouvertes sont retirées. Rédigez d'abord la lettre : une demande fermée n'en reçoit plus.",
  },
  namesRequest: true,
});

export const ReopenForm = stepForm({
  step: reopen,
  initial: (_item, today) => ({ reopenedOn: String(today), reason: '' }),
  read: checkReopen,
  fields: (typed, { language }) => (
    <>
      <DateField {...typed.field('reopenedOn')} hint={stepWords[language].reopenHint} />
      <NoteInput {...typed.field('reason')} hint={stepWords[language].noteHint} />
    </>
  ),
  saved: { en: 'The request is open again, and its records are preserved.', fr: 'La demande est rouverte et ses documents sont conservés.' },
});
