import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { SelectInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests } from '../../lists';
import { checkClose } from '../../work/checkClose';
import { closeRequest } from '../../work/close';
import { CloseEntry, CloseFacts } from '../../work/contract';
import { standingOf } from '../../work/standing';
import { foiWords } from '../foiWords';
import { askLabel, optionsOf } from '../labels';
import { useSayFault } from './faults';
import { ItemFormProps, nothingSecret, savedMessage } from './itemForm';

/** Ends a request: when the decision went out and how it ended. */
export function CloseForm({ work, visitor, item, onSaved, onCancel }: ItemFormProps<FoiRequest>): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords);
  const today = work.clock.today();
  const typed = useTypedForm<CloseEntry, CloseFacts>({
    id: 'foi-close',
    initial: { decisionSentOn: item.decisionSentOn ?? '', outcome: item.outcome ?? '' },
    read: entry => checkClose(entry, item, today),
    labels: {
      decisionSentOn: askLabel(requestLifecycle, 'close', 'decisionSentOn', language),
      outcome: askLabel(requestLifecycle, 'close', 'outcome', language),
    },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-close', item: `${requests.name}:${item.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction({
    work,
    list: requests,
    item,
    typed,
    run: (request, facts: CloseFacts, actionId) => closeRequest(work, request, facts, actionId),
    changes: facts => ({ ...facts, status: 'closed' as const }),
    mayApply: theirs => mayTake(requestLifecycle, 'close', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved({ number: item.number, message: savedMessage(words.saved.close, outcome.recorded, words) });
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
      submitText={words.about(requestLifecycle.transitions.close.label[language], item.number)}
      onCancel={onCancel}
      before={action.conflict}
    >
      <DateField {...typed.field('decisionSentOn')} />
      <SelectInput {...typed.field('outcome')} options={optionsOf(requests.columns.outcome, language)} />
      <p>{words.forms.closeNote}</p>
    </FormFrame>
  );
}
