import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { checkFee } from '../../work/checkFee';
import { FeeEntry, FeeFacts } from '../../work/contract';
import { feeChanges, recordFee } from '../../work/recordFee';
import { foiWords } from '../foiWords';
import { askLabel } from '../labels';
import { useSayFault } from './faults';
import { ItemFormProps, savedMessage } from './itemForm';
import { RequestActionFrame } from './RequestActionFrame';

/** Records the day on which the $5 came. */
export function FeeForm(props: ItemFormProps<FoiRequest>): JSX.Element {
  const { work, item } = props;
  const language = useLanguage();
  const words = useWords(foiWords);
  const today = work.clock.today();
  const typed = useTypedForm<FeeEntry, FeeFacts>({
    id: 'foi-fee',
    initial: { feePaidOn: item.feePaidOn ?? '' },
    read: entry => checkFee(entry, today),
    labels: { feePaidOn: askLabel(requestLifecycle, 'recordFee', 'feePaidOn', language) },
    sayFault: useSayFault(),
  });
  return (
    <RequestActionFrame
      {...props}
      transition="recordFee"
      typed={typed}
      run={(request, facts: FeeFacts, actionId) => recordFee(work, request, facts, actionId)}
      changes={facts => feeChanges(item, facts, today)}
      savedBy={outcome => (outcome.kind === 'done' ? savedMessage(words.saved.recordFee, outcome.recorded, words) : undefined)}
    >
      <DateField {...typed.field('feePaidOn')} />
    </RequestActionFrame>
  );
}
