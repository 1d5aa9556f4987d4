import * as React from 'react';
import { CheckInput, NoteInput, RadioInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { callOuts } from '../../lists';
import { AnswerEntry, AnswerFacts } from '../../work/contract';
import { foiWords } from '../foiWords';
import { optionsOf } from '../../../../ui/labels';
import { callOutWords } from './callOutWords';
import { RecordLinesInput } from './RecordLinesInput';

interface AnswerFieldsProps {
  readonly typed: TypedForm<AnswerEntry, AnswerFacts>;
}

/** The search form (rules.md 1.8). What only belongs to the other kind of answer is not there. */
export function AnswerFields({ typed }: AnswerFieldsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).forms;
  const { positionHint, destroyedHint } = useWords(callOutWords).answer;
  const { field } = typed;
  const found = typed.form.watch('found');
  return (
    <>
      <RadioInput {...field('found')} options={optionsOf(callOuts.columns.found, language)} />
      {found === 'nil' && <NoteInput {...field('nilReason')} hint={words.nilHint} />}
      {found === 'records' && <RecordFields typed={typed} />}
      <TextInput {...field('searchedBy')} />
      <TextInput {...field('searcherPosition')} hint={positionHint} />
      <NoteInput {...field('searchedWhere')} hint={words.whereHint} />
      <NoteInput {...field('searchTerms')} hint={words.termsHint} />
      <TextInput {...field('searchMinutes')} hint={words.minutesHint} isNumber />
      <TextInput {...field('preparationMinutes')} hint={words.minutesHint} isNumber isOptional />
      <NoteInput {...field('destroyedRecords')} hint={destroyedHint} isOptional />
      <NoteInput {...field('sensitivities')} hint={words.sensitivitiesHint} isOptional />
      <NoteInput {...field('otherHolders')} hint={words.holdersHint} isOptional />
      <CheckInput {...field('affirmed')} />
    </>
  );
}

function RecordFields({ typed }: AnswerFieldsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(callOutWords).answer;
  const { field, form } = typed;
  return (
    <>
      <TextInput {...field('recordCount')} isNumber />
      <TextInput {...field('pageCount')} isNumber isOptional />
      <SelectInput {...field('medium')} options={optionsOf(callOuts.columns.medium, language)} isOptional />
      <TextInput {...field('location')} hint={words.locationHint} isOptional />
      <RecordLinesInput field={field('recordLines')} value={form.watch('recordLines')} />
      <NoteInput {...field('thirdPartiesNamed')} hint={`${words.thirdPartiesHint}. ${words.secret}`} isOptional />
    </>
  );
}
