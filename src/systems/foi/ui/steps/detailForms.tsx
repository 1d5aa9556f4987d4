import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { requests } from '../../lists';
import { checkAmend, checkContentiousNotice, checkFlagContentious } from '../../work/steps/checkDetails';
import { amend, flagContentious, recordContentiousNotice } from '../../work/steps/details';
import { ProgramAreaInput } from '../forms/ProgramAreaInput';
import { stepForm } from '../forms/StepForm';
import { optionsOf } from '../../../../ui/labels';
import { foiWords } from '../foiWords';
import { stepWords } from './stepWords';

export { LinkForm } from './LinkForm';

const { columns } = requests;

export const AmendForm = stepForm({
  step: amend,
  initial: ({ title, requesterCategory, source, corporateNumber, programArea, language, series }) => ({
    title, requesterCategory: String(requesterCategory), source: String(source), corporateNumber: corporateNumber ?? '', programArea: programArea ?? '', language: String(language), series: series ?? '',
  }),
  read: checkAmend,
  fields: (typed, { work, language }) => {
    const words = foiWords[language].forms;
    return (
      <>
        <TextInput {...typed.field('title')} hint={words.titleHint} />
        <SelectInput {...typed.field('requesterCategory')} options={optionsOf(columns.requesterCategory, language)} />
        <RadioInput {...typed.field('source')} options={optionsOf(columns.source, language)} />
        <TextInput {...typed.field('corporateNumber')} isOptional />
        <ProgramAreaInput {...typed.field('programArea')} work={work} isOptional />
        <RadioInput {...typed.field('language')} options={optionsOf(columns.language, language)} />
        <TextInput {...typed.field('series')} hint={words.seriesHint} isOptional />
      </>
    );
  },
  saved: { en: 'The details are corrected.', fr: 'Les détails sont corrigés.' },
});

export const FlagContentiousForm = stepForm({
  step: flagContentious,
  initial: item => ({ contentiousReason: item.contentiousReason ?? '' }),
  read: checkFlagContentious,
  fields: (typed, { language }) => <NoteInput {...typed.field('contentiousReason')} hint={stepWords[language].contentiousHint} />,
  saved: { en: 'The request is flagged as contentious.', fr: 'La demande est signalée comme délicate.' },
});

export const RecordContentiousNoticeForm = stepForm({
  step: recordContentiousNotice,
  initial: (_item, today) => ({ noticeSentOn: String(today) }),
  read: checkContentiousNotice,
  fields: typed => <DateField {...typed.field('noticeSentOn')} />,
  saved: { en: 'The contentious-issue notice is recorded.', fr: "L'avis de question délicate est inscrit." },
});
