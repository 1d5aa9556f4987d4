import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { SelectInput } from '../../../../ui/form/inputs';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests } from '../../lists';
import { checkClose } from '../../work/checkClose';
import { closeRequest } from '../../work/close';
import { CloseEntry, CloseFacts } from '../../work/contract';
import { foiWords } from '../foiWords';
import { askLabel, optionsOf } from '../labels';
import { useSayFault } from './faults';
import { ItemFormProps, savedMessage } from './itemForm';
import { RequestActionFrame } from './RequestActionFrame';

/** Ends a request: when the decision went out and how it ended. */
export function CloseForm(props: ItemFormProps<FoiRequest>): JSX.Element {
  const { work, item } = props;
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
  return (
    <RequestActionFrame
      {...props}
      transition="close"
      typed={typed}
      run={(request, facts: CloseFacts, actionId) => closeRequest(work, request, facts, actionId)}
      changes={facts => ({ ...facts, status: 'closed' as const })}
      savedBy={outcome => (outcome.kind === 'done' ? savedMessage(words.saved.close, outcome.recorded, words) : undefined)}
      submitText={words.about(requestLifecycle.transitions.close.label[language], item.number)}
    >
      <DateField {...typed.field('decisionSentOn')} />
      <SelectInput {...typed.field('outcome')} options={optionsOf(requests.columns.outcome, language)} />
      <p>{words.forms.closeNote}</p>
    </RequestActionFrame>
  );
}
