import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { DateField } from '../../../../ui/form/DateField';
import { SelectInput, TextInput } from '../../../../ui/form/inputs';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { FoiRequest } from '../../lists';
import { checkSetDate, datesNotGiven } from '../../work/steps/checkClock';
import { setDate } from '../../work/steps/clock';
import { ItemFormProps } from '../forms/itemForm';
import { stepForm } from '../forms/StepForm';
import { useOfficeRules } from '../queries';
import { dueWords } from '../request/dueWords';
import { stepWords } from './stepWords';

/** Sets one of the dates that the rules of a request leave open. Under rules that give every date there is nothing to set. */
export function SetDateForm(props: ItemFormProps<FoiRequest>): JSX.Element {
  const words = useWords(stepWords);
  const { cancel } = useWords(uiWords);
  const office = useOfficeRules(props.work);
  return (
    <Loaded query={office} shape={['short', 'line', 'line']}>
      {rules =>
        datesNotGiven(props.item, rules).length > 0 ? (
          <OpenDateForm {...props} />
        ) : (
          <>
            <Notice tone="note" title={words.nothingToSet} />
            <OtherButton text={cancel} onClick={props.onCancel} />
          </>
        )
      }
    </Loaded>
  );
}

const OpenDateForm = stepForm({
  step: setDate,
  initial: () => ({ about: '', date: '', source: '' }),
  read: (entry, item, _today, office) => checkSetDate(entry, item, office),
  fields: (typed, { item, office, language }) => {
    const words = stepWords[language];
    const options = datesNotGiven(item, office).map(name => ({ value: name, label: dueWords[language].dates[name] }));
    return (
      <>
        <SelectInput {...typed.field('about')} options={options} hint={words.aboutHint} />
        <DateField {...typed.field('date')} hint={words.setDateHint} />
        <TextInput {...typed.field('source')} hint={words.sourceHint} />
      </>
    );
  },
  saved: { en: 'The date is set.', fr: 'La date est fixée.' },
});
