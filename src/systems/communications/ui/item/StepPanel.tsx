import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { NoteInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { newsLifecycle } from '../../newsLifecycle';
import { news, NewsItem } from '../../newsLists';
import { TellingOutcome } from '../../work/contract';
import { CommunicationsProps } from '../screen';
import { BarriersNotice } from './BarriersNotice';
import { HindranceNotice } from './HindranceNotice';
import { checkedSteps, NewsStep, questionOf } from './newsSteps';
import { runStep, StepTools } from './runStep';
import { readStep, StepEntry, StepFacts, StepFault } from './stepEntry';
import { stepWords } from './stepWords';

interface StepPanelProps extends CommunicationsProps {
  readonly step: NewsStep;
  /** The item with everything that was written saved. */
  readonly item: NewsItem;
  readonly tools: StepTools;
  readonly onDone: (message: string) => void;
  /** Closed without a step; also to look at what somebody else changed. */
  readonly onClose: () => void;
}

const nothingSecret: readonly (keyof StepEntry & string)[] = [];
const empty: StepEntry = { text: '', day: '', hour: '' };

/** One step of an item: what follows from it, what it asks, and the button that takes it. */
export function StepPanel({ work, visitor, step, item, tools, onDone, onClose }: StepPanelProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(stepWords);
  const question = questionOf[step];
  const typed = useTypedForm<StepEntry, StepFacts>({
    id: `news-${step}`,
    initial: empty,
    read: entry => readStep(step, entry, work.clock.now()),
    labels: { text: question && question !== 'moment' ? words[question] : '', day: words.day, hour: words.hour },
    sayFault: (fault, label) => words[fault as StepFault](label),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: `news-${step}`, item: `${news.name}:${item.id}` }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<StepFacts, TellingOutcome>(work, (facts, actionId) => runStep(step, { work, item, facts, actionId, ...tools }), outcome => {
    if (outcome.kind !== 'done') return;
    draft.clear();
    onDone(doneMessage(outcome));
  });
  const label = newsLifecycle.transitions[step].label[language];
  const doneMessage = ({ mail, recorded }: Extract<TellingOutcome, { readonly kind: 'done' }>): string =>
    [words.done(label), ...(mail?.sent === false ? [words.notTold] : []), ...(recorded ? [] : [words.notRecorded])].join(' ');
  const { state } = submission;
  const answer = state.kind === 'answered' ? state.outcome : undefined;
  const before = (
    <>
      {answer?.kind === 'hindered' && <HindranceNotice hindrance={answer.by} />}
      {answer?.kind === 'conflict' && (
        <Notice tone="alert" title={words.conflictTitle} takesFocus>
          <p>{words.conflict}</p>
          <LinkButton text={words.conflictLook} onClick={onClose} />
        </Notice>
      )}
    </>
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.about(label, item.number)} onCancel={onClose} before={before}>
      <p>{words.follows[step]}</p>
      {checkedSteps.includes(step) && <BarriersNotice text={tools.text} />}
      <Question typed={typed} question={question} />
    </FormFrame>
  );
}

function Question({ typed, question }: { readonly typed: TypedForm<StepEntry, StepFacts>; readonly question: (typeof questionOf)[NewsStep] }): JSX.Element | null {
  const words = useWords(stepWords);
  if (question === undefined) return null;
  if (question !== 'moment') return <NoteInput {...typed.field('text')} />;
  return (
    <>
      <DateField {...typed.field('day')} hint={words.dayHint} />
      <TextInput {...typed.field('hour')} hint={words.hourHint} isNumber />
    </>
  );
}
