import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { readerLanguages } from '../../newsLists';
import { officeWordsOf } from '../../officeWords/officeWords';
import { pollKinds } from '../../planLists';
import { PollFacts } from '../../polls/pollSteps';
import { CommunicationsProps } from '../screen';
import { PlacesInput } from './PlacesInput';
import type { PollFormEntry } from './PollForms';
import { pollsWords } from './pollsWords';

interface PollFieldsProps extends Pick<CommunicationsProps, 'work'> {
  readonly typed: TypedForm<PollFormEntry, PollFacts>;
}

/** The question in both languages, its answers, its last day and whom it concerns. */
export function PollFields({ work, typed }: PollFieldsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(pollsWords).form;
  const office = useQuery(['communications', work.sitePath, 'officeWords'], () => officeWordsOf(work)).data;
  const isPulse = typed.form.watch('kind') === 'pulse';
  return (
    <>
      <RadioInput {...typed.field('kind')} hint={isPulse ? words.pulseHint : undefined} options={Object.entries(pollKinds).map(([value, label]) => ({ value, label: label[language] }))} />
      <TextInput {...typed.field('title')} />
      <TextInput {...typed.field('titleFr')} />
      {!isPulse && <NoteInput {...typed.field('answers')} hint={words.answersHint} />}
      {!isPulse && <NoteInput {...typed.field('answersFr')} hint={words.answersFrHint} />}
      <DateField {...typed.field('dueOn')} />
      <PlacesInput {...typed.field('offices')} chosen={typed.form.watch('offices')} places={office?.offices ?? []} />
      <PlacesInput {...typed.field('branches')} chosen={typed.form.watch('branches')} places={office?.branches ?? []} />
      <RadioInput {...typed.field('languages')} options={Object.entries(readerLanguages).map(([value, label]) => ({ value, label: label[language] }))} />
    </>
  );
}
