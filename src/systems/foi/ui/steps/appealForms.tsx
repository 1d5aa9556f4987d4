import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { SelectInput, TextInput } from '../../../../ui/form/inputs';
import { requests } from '../../lists';
import { appeal, endAppeal } from '../../work/steps/appeal';
import { checkAppeal, checkEndAppeal } from '../../work/steps/checkDecision';
import { stepForm } from '../forms/StepForm';
import { optionsOf } from '../../../../ui/labels';
import { decisionOptions } from './decisionOptions';
import { stepWords } from './stepWords';

export const AppealForm = stepForm({
  step: appeal,
  initial: () => ({ appealedOn: '', appealNumber: '', appealDueOn: '' }),
  read: checkAppeal,
  fields: (typed, { language }) => (
    <>
      <DateField {...typed.field('appealedOn')} />
      <TextInput {...typed.field('appealNumber')} />
      <DateField {...typed.field('appealDueOn')} hint={stepWords[language].representationsHint} />
    </>
  ),
  saved: { en: 'The appeal is recorded.', fr: "L'appel est inscrit." },
});

export const EndAppealForm = stepForm({
  step: endAppeal,
  initial: item => ({ endedOn: '', result: '', outcome: item.outcome ?? '' }),
  read: checkEndAppeal,
  fields: (typed, { language }) => (
    <>
      <DateField {...typed.field('endedOn')} hint={stepWords[language].endedHint} />
      <SelectInput {...typed.field('result')} options={optionsOf(requests.columns.appealResult, language)} />
      <SelectInput {...typed.field('outcome')} options={decisionOptions(language)} hint={stepWords[language].finalOutcomeHint} />
    </>
  ),
  saved: { en: 'The end of the appeal is recorded.', fr: "L'issue de l'appel est inscrite." },
});
