import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { checkFee } from '../../work/checkFee';
import { FeeEntry, FeeFacts } from '../../work/contract';
import { recordFee } from '../../work/recordFee';
import { stepForm } from './StepForm';

type Entry = { [K in keyof FeeEntry]: FeeEntry[K] };

/** Records the day on which the $5 came. */
export const FeeForm = stepForm<Entry, FeeFacts>({
  step: recordFee,
  initial: item => ({ feePaidOn: item.feePaidOn ?? '' }),
  read: (entry, _item, today) => checkFee(entry, today),
  fields: typed => <DateField {...typed.field('feePaidOn')} />,
  saved: { en: 'The fee is recorded and the dates are computed anew.', fr: 'Les droits sont inscrits et les dates recalculées.' },
});
