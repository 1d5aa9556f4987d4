import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests } from '../../lists';
import { checkFee } from '../../work/checkFee';
import { FeeEntry, FeeFacts } from '../../work/contract';
import { feeChanges, recordFee } from '../../work/recordFee';
import { standingOf } from '../../work/standing';
import { foiWords } from '../foiWords';
import { askLabel } from '../labels';
import { useSayFault } from './faults';
import { ItemFormProps, nothingSecret, savedMessage } from './itemForm';

/** Records the day on which the $5 came. */
export function FeeForm({ work, visitor, item, onSaved, onCancel }: ItemFormProps<FoiRequest>): JSX.Element {
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
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-fee', item: `${requests.name}:${item.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction({
    work,
    list: requests,
    item,
    typed,
    run: (request, facts: FeeFacts, actionId) => recordFee(work, request, facts, actionId),
    changes: facts => feeChanges(item, facts, today),
    mayApply: theirs => mayTake(requestLifecycle, 'recordFee', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved({ number: item.number, message: savedMessage(words.saved.recordFee, outcome.recorded, words) });
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame
      typed={typed}
      draft={draft}
      submission={action.submission}
      onSend={action.send}
      submitText={requestLifecycle.transitions.recordFee.label[language]}
      onCancel={onCancel}
      before={action.conflict}
    >
      <DateField {...typed.field('feePaidOn')} />
    </FormFrame>
  );
}
