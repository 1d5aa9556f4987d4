import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { Language } from '../../../../kernel/text';
import { FoiRequest, requests } from '../../lists';
import { regimeFor } from '../../rules';
import { OfficeRules } from '../../work/officeRules';
import { checkAskClarification, checkExtend, checkNarrow, checkProposeAccessPlan, checkRecordAccessPlanAnswer, checkRecordClarification } from '../../work/steps/checkClock';
import { askClarification, extend, narrow, proposeAccessPlan, recordAccessPlanAnswer, recordClarification } from '../../work/steps/clock';
import { stepForm } from '../forms/StepForm';
import { optionsOf } from '../../../../ui/labels';
import { stepWords } from './stepWords';

export { SetDateForm } from './SetDateForm';

export const AskClarificationForm = stepForm({
  step: askClarification,
  initial: (_item, today) => ({ askedOn: String(today) }),
  read: checkAskClarification,
  fields: typed => <DateField {...typed.field('askedOn')} />,
  saved: { en: 'The question is recorded and the dates are computed anew.', fr: 'La question est inscrite et les dates recalculées.' },
  note: { en: stepWords.en.letterApart, fr: stepWords.fr.letterApart },
});

export const RecordClarificationForm = stepForm({
  step: recordClarification,
  initial: (item, today) => ({ clarifiedOn: String(today), wording: item.wording }),
  read: checkRecordClarification,
  fields: (typed, { language }) => (
    <>
      <DateField {...typed.field('clarifiedOn')} hint={stepWords[language].clarifiedHint} />
      <NoteInput {...typed.field('wording')} hint={stepWords[language].newWordingHint} />
    </>
  ),
  saved: { en: 'The clarification is recorded and the dates are computed anew.', fr: 'La précision est inscrite et les dates recalculées.' },
});

export const NarrowForm = stepForm({
  step: narrow,
  initial: (item, today) => ({ narrowedOn: String(today), wording: item.wording }),
  read: checkNarrow,
  fields: (typed, { language }) => (
    <>
      <DateField {...typed.field('narrowedOn')} />
      <NoteInput {...typed.field('wording')} hint={stepWords[language].newWordingHint} />
    </>
  ),
  saved: { en: 'The request is narrowed.', fr: 'La demande est restreinte.' },
});

export const ExtendForm = stepForm({
  step: extend,
  initial: (_item, today) => ({ noticeSentOn: String(today), days: '', ground: '', reason: '' }),
  read: checkExtend,
  fields: (typed, { item, language, office }) => (
    <>
      <DateField {...typed.field('noticeSentOn')} hint={stepWords[language].noticeHint} />
      <TextInput {...typed.field('days')} hint={daysHint(item, office, language)} isNumber />
      <SelectInput {...typed.field('ground')} options={optionsOf(requests.columns.extensionGround, language)} />
      <NoteInput {...typed.field('reason')} hint={stepWords[language].reasonableHint} />
    </>
  ),
  saved: { en: 'The extension is recorded and the dates are computed anew.', fr: 'La prorogation est inscrite et les dates recalculées.' },
  note: { en: stepWords.en.letterApart, fr: stepWords.fr.letterApart },
});

export const ProposeAccessPlanForm = stepForm({
  step: proposeAccessPlan,
  initial: (_item, today) => ({ proposedOn: String(today) }),
  read: checkProposeAccessPlan,
  fields: typed => <DateField {...typed.field('proposedOn')} />,
  saved: { en: 'The access plan is recorded and the dates are computed anew.', fr: "Le plan d'accès est inscrit et les dates recalculées." },
});

export const RecordAccessPlanAnswerForm = stepForm({
  step: recordAccessPlanAnswer,
  initial: (_item, today) => ({ answeredOn: String(today) }),
  read: checkRecordAccessPlanAnswer,
  fields: typed => <DateField {...typed.field('answeredOn')} />,
  saved: { en: 'The answer is recorded and the dates are computed anew.', fr: 'La réponse est inscrite et les dates recalculées.' },
});

/** An extension counts in the unit of the rules of its request. */
function daysHint({ receivedOn, act }: FoiRequest, office: OfficeRules, language: Language): string {
  const { unit } = regimeFor(receivedOn, act, office.clock.regimes);
  return unit === 'businessDay' ? stepWords[language].businessDaysHint : stepWords[language].calendarDaysHint;
}
