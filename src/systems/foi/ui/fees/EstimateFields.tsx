import * as React from 'react';
import { parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { DateField } from '../../../../ui/form/DateField';
import { CheckInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { useWords } from '../../../../ui/surroundings';
import { CallOut } from '../../lists';
import { estimateSoFar } from '../../work/fees/checkFees';
import { searchedSoFar } from '../../work/fees/currentFee';
import { EstimateEntry, EstimateFacts } from '../../work/fees/facts';
import { StepSurroundings } from '../forms/StepForm';
import { feeWords } from './feeWords';
import { FeeLines } from './FeeLines';

interface EstimateFieldsProps extends StepSurroundings {
  readonly typed: TypedForm<EstimateEntry, EstimateFacts>;
  readonly callOuts: readonly CallOut[];
}

/** The lines of an estimate and what they come to, while they are typed. */
export function EstimateFields({ typed, callOuts, work, item }: EstimateFieldsProps): JSX.Element {
  const words = useWords(feeWords);
  const { field } = typed;
  const entry = typed.form.watch();
  const found = searchedSoFar(callOuts);
  const fees = estimateSoFar(entry, item, parseCalendarDate(entry.sentOn.trim()) ?? work.clock.today());
  return (
    <>
      <p>{words.rest}</p>
      {callOuts.some(({ status }) => status === 'answered') && <p>{words.suggested(found.searchMinutes, found.preparationMinutes, found.pages)}</p>}
      <DateField {...field('sentOn')} />
      {item.kind === 'general' ? (
        <>
          <TextInput {...field('searchMinutes')} hint={words.quarterHint} isNumber isOptional />
          <TextInput {...field('preparationMinutes')} hint={words.quarterHint} isNumber isOptional />
        </>
      ) : (
        <p>{words.personal}</p>
      )}
      <TextInput {...field('programmingMinutes')} hint={words.quarterHint} isNumber isOptional />
      <TextInput {...field('pages')} isNumber isOptional />
      <TextInput {...field('discs')} isNumber isOptional />
      <TextInput {...field('external')} hint={words.dollarsHint} isOptional />
      <FeeLines fees={fees} deposit={entry.asksDeposit ? fees.deposit : 0} />
      {!fees.estimateRequired && <p className="ri-subtle">{words.notRequired}</p>}
      {fees.deposit > 0 && <CheckInput {...field('asksDeposit')} isOptional />}
    </>
  );
}
