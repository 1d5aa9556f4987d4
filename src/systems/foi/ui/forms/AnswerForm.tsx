import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { Language } from '../../../../kernel/text';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { CheckInput, NoteInput, RadioInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { callOutLifecycle } from '../../lifecycle';
import { CallOut, callOuts } from '../../lists';
import { answerCallOut } from '../../work/answer';
import { checkAnswer } from '../../work/checkAnswer';
import { AnswerEntry, AnswerFacts } from '../../work/contract';
import { standingOf } from '../../work/standing';
import { foiWords } from '../foiWords';
import { askLabel, optionsOf } from '../labels';
import { useSayFault } from './faults';
import { ItemFormProps, nothingSecret, savedMessage } from './itemForm';

const emptyAnswer: AnswerEntry = {
  found: '',
  nilReason: '',
  searchedBy: '',
  searchedWhere: '',
  searchTerms: '',
  searchMinutes: '',
  preparationMinutes: '',
  recordCount: '',
  pageCount: '',
  sensitivities: '',
  otherHolders: '',
  affirmed: false,
};

/** The search form of a manager: records, or nil with the reason. */
export function AnswerForm({ work, visitor, item, onSaved, onCancel }: ItemFormProps<CallOut>): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords);
  const typed = useTypedForm<AnswerEntry, AnswerFacts>({
    id: 'foi-answer',
    initial: { ...emptyAnswer, searchedBy: visitor.person.name },
    read: checkAnswer,
    labels: { ...answerLabels(language), affirmed: words.forms.affirm },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-answer', item: `${callOuts.name}:${item.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction({
    work,
    list: callOuts,
    item,
    typed,
    run: (callOut, facts: AnswerFacts, actionId) => answerCallOut(work, callOut, facts, actionId),
    changes: facts => ({ ...facts, status: 'answered' as const }),
    mayApply: theirs => mayTake(callOutLifecycle, 'answer', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved({ number: item.requestNumber, message: savedMessage(words.saved.answer, outcome.recorded, words) });
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={words.forms.answerSubmit} onCancel={onCancel} before={action.conflict}>
      <AnswerFields typed={typed} />
    </FormFrame>
  );
}

function AnswerFields({ typed }: { readonly typed: TypedForm<AnswerEntry, AnswerFacts> }): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).forms;
  const { field } = typed;
  const found = typed.form.watch('found');
  return (
    <>
      <RadioInput {...field('found')} options={optionsOf(callOuts.columns.found, language)} />
      {found === 'nil' && <NoteInput {...field('nilReason')} hint={words.nilHint} />}
      {found === 'records' && (
        <>
          <TextInput {...field('recordCount')} isNumber />
          <TextInput {...field('pageCount')} isNumber isOptional />
        </>
      )}
      <TextInput {...field('searchedBy')} />
      <NoteInput {...field('searchedWhere')} hint={words.whereHint} />
      <NoteInput {...field('searchTerms')} hint={words.termsHint} />
      <TextInput {...field('searchMinutes')} hint={words.minutesHint} isNumber />
      <TextInput {...field('preparationMinutes')} hint={words.minutesHint} isNumber isOptional />
      <NoteInput {...field('sensitivities')} hint={words.sensitivitiesHint} isOptional />
      <NoteInput {...field('otherHolders')} hint={words.holdersHint} isOptional />
      <CheckInput {...field('affirmed')} />
    </>
  );
}

/** In the order of the fields on the page. */
function answerLabels(language: Language): Omit<{ readonly [K in keyof AnswerEntry]: string }, 'affirmed'> {
  const { columns } = callOuts;
  return {
    found: askLabel(callOutLifecycle, 'answer', 'found', language),
    nilReason: columns.nilReason.title[language],
    recordCount: columns.recordCount.title[language],
    pageCount: columns.pageCount.title[language],
    searchedBy: askLabel(callOutLifecycle, 'answer', 'searchedBy', language),
    searchedWhere: askLabel(callOutLifecycle, 'answer', 'searchedWhere', language),
    searchTerms: askLabel(callOutLifecycle, 'answer', 'searchTerms', language),
    searchMinutes: askLabel(callOutLifecycle, 'answer', 'searchMinutes', language),
    preparationMinutes: columns.preparationMinutes.title[language],
    sensitivities: columns.sensitivities.title[language],
    otherHolders: columns.otherHolders.title[language],
  };
}
