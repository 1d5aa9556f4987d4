import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { SelectInput } from '../../../../ui/form/inputs';
import { outcomes } from '../../choices';
import { checkClose, closingAsks, closingOutcomes } from '../../work/checkClose';
import { close } from '../../work/close';
import { foiWords } from '../foiWords';
import { stepWords } from '../steps/stepWords';
import { stepForm } from './StepForm';

/** Ends a request: how, and on which day where that is not known yet. */
export const CloseForm = stepForm({
  step: close,
  initial: (item, today) => ({ outcome: item.outcome ?? '', decisionSentOn: item.decisionSentOn ?? '', endedOn: String(today) }),
  read: checkClose,
  fields: (typed, { item, language }) => {
    const asked = closingAsks(item, typed.form.watch('outcome'));
    return (
      <>
        <SelectInput {...typed.field('outcome')} options={closingOutcomes(item).map(value => ({ value, label: outcomes[value][language] }))} />
        {asked === 'decisionSentOn' && <DateField {...typed.field('decisionSentOn')} />}
        {asked === 'endedOn' && <DateField {...typed.field('endedOn')} hint={stepWords[language].endedOnHint} />}
      </>
    );
  },
  saved: { en: foiWords.en.saved.close, fr: foiWords.fr.saved.close },
  note: { en: foiWords.en.forms.closeNote, fr: foiWords.fr.forms.closeNote },
  namesRequest: true,
});
