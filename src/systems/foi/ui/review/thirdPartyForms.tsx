import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { useWords } from '../../../../ui/surroundings';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { ThirdParty, thirdParties } from '../../caseLists';
import { answers, checkNotify, checkRepresentation, noticeSections } from '../../work/thirdParties/checkThirdParty';
import { NotifyEntry, NotifyFacts, RepresentationEntry, RepresentationFacts } from '../../work/thirdParties/facts';
import { notifyThirdParty } from '../../work/thirdParties/notifyThirdParty';
import { recordRepresentation } from '../../work/thirdParties/recordRepresentation';
import { stepForm, StepSurroundings } from '../forms/StepForm';
import { stepFormOn } from '../forms/stepFormOn';
import { useThirdPartiesNow } from './caseQueries';
import { reviewWords } from './reviewWords';

const { columns } = thirdParties;

/** FIPPA s. 28, MFIPPA s. 21: tells a third party. Its name and address are never a draft. */
export const NotifyThirdPartyForm = stepForm<NotifyEntry, NotifyFacts>({
  step: notifyThirdParty,
  initial: (_item, today) => ({ name: '', contact: '', section: '', noticeSentOn: today }),
  read: checkNotify,
  fields: (typed, surroundings) => <NotifyFields typed={typed} {...surroundings} />,
  saved: { en: reviewWords.en.parties.notified, fr: reviewWords.fr.parties.notified },
  secret: ['name', 'contact'],
});

function NotifyFields({ typed, item, language }: StepSurroundings & { readonly typed: TypedForm<NotifyEntry, NotifyFacts> }): JSX.Element {
  const { secretHint } = useWords(reviewWords).parties;
  const options = noticeSections(item.act).map(({ section, title }) => ({ value: section, label: `${section} – ${title[language]}` }));
  return (
    <>
      <TextInput {...typed.field('name')} hint={secretHint} />
      <NoteInput {...typed.field('contact')} hint={secretHint} isOptional />
      <RadioInput {...typed.field('section')} options={options} />
      <DateField {...typed.field('noticeSentOn')} />
    </>
  );
}

/** What a third party answered to its notice. Its words are never a draft. */
export const RecordRepresentationForm = stepFormOn(useThirdPartiesNow, parties => {
  const waiting = parties.filter(({ status }) => status === 'notified');
  return {
    step: recordRepresentation,
    initial: (_item, today): RepresentationEntry => ({ thirdParty: waiting.length === 1 ? String(waiting[0].id) : '', respondedOn: today, position: '', representations: '' }),
    read: (entry, _item, today) => checkRepresentation(entry, parties, today),
    fields: (typed, { language }) => <RepresentationFields typed={typed} waiting={waiting} language={language} />,
    saved: { en: reviewWords.en.parties.answered, fr: reviewWords.fr.parties.answered },
    labels: { representations: columns.representations.title },
    secret: ['representations'],
  };
});

interface RepresentationFieldsProps extends Pick<StepSurroundings, 'language'> {
  readonly typed: TypedForm<RepresentationEntry, RepresentationFacts>;
  readonly waiting: readonly ThirdParty[];
}

function RepresentationFields({ typed, waiting, language }: RepresentationFieldsProps): JSX.Element {
  const words = useWords(reviewWords).parties;
  if (waiting.length === 0) return <p>{words.nobodyWaits}</p>;
  return (
    <>
      <SelectInput {...typed.field('thirdParty')} options={waiting.map(({ id, title, section }) => ({ value: String(id), label: `${title} (${section})` }))} />
      <DateField {...typed.field('respondedOn')} />
      <RadioInput {...typed.field('position')} options={Object.entries(answers).map(([value, label]) => ({ value, label: label[language] }))} />
      <NoteInput {...typed.field('representations')} hint={words.secretHint} isOptional />
    </>
  );
}
