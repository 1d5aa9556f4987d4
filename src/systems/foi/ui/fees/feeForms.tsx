import * as React from 'react';
import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Workplace } from '../../../../kernel/ports/workplace';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput } from '../../../../ui/form/inputs';
import { fees as feeList } from '../../caseLists';
import { moneyInWords } from '../../clock/wording';
import { CallOut } from '../../lists';
import { checkDeposit, checkEstimate, checkWaiver } from '../../work/fees/checkFees';
import { awaitedDeposit, currentFee, searchedSoFar } from '../../work/fees/currentFee';
import { estimateFees } from '../../work/fees/estimateFees';
import { DepositEntry, EstimateEntry, WaiverEntry } from '../../work/fees/facts';
import { recordDeposit, waiveFees } from '../../work/fees/settleFees';
import { callOutsOf } from '../../work/findWork';
import { stepFormOn } from '../forms/stepFormOn';
import { optionsOf } from '../../../../ui/labels';
import { useFeesNow } from '../review/caseQueries';
import { EstimateFields } from './EstimateFields';
import { feeWords } from './feeWords';

const { columns } = feeList;

function useCallOutsNow(work: Workplace, number: string): UseQueryResult<readonly CallOut[]> {
  return useQuery(['foi', work.sitePath, 'callOutsNow', number], () => callOutsOf(work, number), { staleTime: 0, cacheTime: 0, refetchOnWindowFocus: false });
}

/** A number as a form's field holds it; nothing for none. */
const typedCount = (count: number): string => (count > 0 ? String(count) : '');

/** An estimate, which opens with the minutes and pages of the answered call-outs. */
export const EstimateFeesForm = stepFormOn(useCallOutsNow, callOuts => ({
  step: estimateFees,
  initial: (_item, today): EstimateEntry => {
    const { searchMinutes, preparationMinutes, pages } = searchedSoFar(callOuts);
    return {
      sentOn: today, searchMinutes: typedCount(searchMinutes), preparationMinutes: typedCount(preparationMinutes), programmingMinutes: '', pages: typedCount(pages), discs: '', external: '', asksDeposit: true,
    };
  },
  read: (entry, item, today) => checkEstimate(entry, item, today),
  fields: (typed, surroundings) => <EstimateFields typed={typed} callOuts={callOuts} {...surroundings} />,
  saved: { en: feeWords.en.estimated, fr: feeWords.fr.estimated },
  labels: {
    searchMinutes: columns.searchMinutes.title,
    preparationMinutes: columns.preparationMinutes.title,
    programmingMinutes: columns.programmingMinutes.title,
    pages: columns.pages.title,
    discs: columns.discs.title,
    external: columns.external.title,
    asksDeposit: { en: feeWords.en.asksDeposit, fr: feeWords.fr.asksDeposit },
  },
}));

export const RecordDepositForm = stepFormOn(useFeesNow, fees => ({
  step: recordDeposit,
  initial: (_item, today): DepositEntry => ({ depositPaidOn: today }),
  read: (entry, item, today) => checkDeposit(entry, item, currentFee(fees), today),
  fields: (typed, { item, language }) => {
    const awaited = awaitedDeposit(item);
    const words = feeWords[language];
    return (
      <>
        <p>{awaited ? words.awaited(moneyInWords(awaited.amount, language), dateInWords(awaited.since, language)) : words.noDeposit}</p>
        <DateField {...typed.field('depositPaidOn')} />
      </>
    );
  },
  saved: { en: feeWords.en.paid, fr: feeWords.fr.paid },
}));

export const WaiveFeesForm = stepFormOn(useFeesNow, fees => {
  const fee = currentFee(fees);
  return {
    step: waiveFees,
    initial: (_item, today): WaiverEntry => ({ waivedOn: today, waiverReason: '', waiverNote: '' }),
    read: (entry, item, today) => checkWaiver(entry, item, fee, today),
    fields: (typed, { language }) => (
      <>
        <p>{fee ? feeWords[language].toWaive(moneyInWords(fee.total, language)) : feeWords[language].nothingAsked}</p>
        <DateField {...typed.field('waivedOn')} />
        <RadioInput {...typed.field('waiverReason')} options={optionsOf(columns.waiverReason, language)} />
        {fee && <NoteInput {...typed.field('waiverNote')} isOptional />}
      </>
    ),
    saved: { en: feeWords.en.waived, fr: feeWords.fr.waived },
    // Why somebody can't pay is theirs alone.
    secret: ['waiverNote'] as const,
  };
});
