import * as React from 'react';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { CallOut } from '../../lists';
import { answerCallOut } from '../../work/answer';
import { checkAnswer } from '../../work/checkAnswer';
import { AnswerEntry, AnswerFacts } from '../../work/contract';
import { answerEntryOf, answerLabels } from '../callOuts/answerEntry';
import { AnswerFields } from '../callOuts/AnswerFields';
import { CallOutActionFrame } from '../callOuts/CallOutActionFrame';
import { foiWords } from '../foiWords';
import { useSayFault } from './faults';
import { ItemFormProps, savedMessage } from './itemForm';

/** Names of third parties are confidential: they are not left in a browser. */
const secret = ['thirdPartiesNamed'] as const satisfies readonly (keyof AnswerEntry)[];

/** The search form of a manager or their delegate: records, or nil with the reason. */
export function AnswerForm(props: ItemFormProps<CallOut>): JSX.Element {
  const { work, visitor, item } = props;
  const words = useWords(foiWords);
  const typed = useTypedForm<AnswerEntry, AnswerFacts>({
    id: 'foi-answer',
    initial: answerEntryOf(item, visitor.person.name),
    read: checkAnswer,
    labels: answerLabels(useLanguage(), words.forms.affirm),
    sayFault: useSayFault(),
  });
  return (
    <CallOutActionFrame
      {...props}
      transition="answer"
      typed={typed}
      run={(callOut, facts: AnswerFacts, actionId) => answerCallOut(work, callOut, facts, actionId)}
      changes={facts => ({ ...facts, status: 'answered' as const })}
      savedBy={outcome => (outcome.kind === 'done' ? savedMessage(words.saved.answer, outcome.recorded, words) : undefined)}
      submitText={words.forms.answerSubmit}
      secret={secret}
    >
      <AnswerFields typed={typed} />
    </CallOutActionFrame>
  );
}
