import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { DraftControl, useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { pollLifecycle } from '../../planLifecycles';
import { Poll, polls } from '../../planLists';
import { checkPoll, PollEntry, pollEntry, PollFault } from '../../polls/checkPoll';
import { changePoll, columnsOf, PollFacts, preparePoll } from '../../polls/pollSteps';
import { CommunicationsProps } from '../screen';
import { PollFields } from './PollFields';
import { pollsWords } from './pollsWords';

interface PollFormProps extends CommunicationsProps {
  /** Told in one sentence what was kept. */
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** A question as its form types it. */
export type PollFormEntry = { [K in keyof PollEntry]: string };
const nothingSecret: readonly (keyof PollFormEntry & string)[] = [];

/** A new question. Nobody sees it before it is opened. */
export function NewPollForm({ work, visitor, onSaved, onCancel }: PollFormProps): JSX.Element {
  const words = useWords(pollsWords);
  const language = useLanguage();
  const { typed, draft } = usePollForm({ work, visitor });
  const submission = useSubmission(
    work,
    (facts: PollFacts, actionId) => preparePoll(work, facts, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(words.told.prepare);
    },
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={pollLifecycle.transitions.prepare.label[language]} onCancel={onCancel}>
      <PollFields work={work} typed={typed} />
    </FormFrame>
  );
}

/** Changes a question that is not open yet. */
export function ChangePollForm({ work, visitor, poll, onSaved, onCancel }: PollFormProps & { readonly poll: Poll }): JSX.Element {
  const words = useWords(pollsWords);
  const language = useLanguage();
  const { typed, draft } = usePollForm({ work, visitor }, poll);
  const action = useItemAction({
    work,
    list: polls,
    item: poll,
    typed,
    run: (now: Poll, facts: PollFacts, actionId) => changePoll(work, now, facts, actionId),
    changes: columnsOf,
    mayApply: theirs => mayTake(pollLifecycle, 'change', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(words.told.change);
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={pollLifecycle.transitions.change.label[language]} onCancel={onCancel} before={action.conflict}>
      <PollFields work={work} typed={typed} />
    </FormFrame>
  );
}

function usePollForm({ work, visitor }: CommunicationsProps, poll?: Poll): { readonly typed: TypedForm<PollFormEntry, PollFacts>; readonly draft: DraftControl } {
  const { form: labels, faults } = useWords(pollsWords);
  const { kind, title, titleFr, answers, answersFr, dueOn, offices, branches, languages } = labels;
  const typed = useTypedForm<PollFormEntry, PollFacts>({
    id: 'poll',
    initial: React.useMemo(() => ({ ...pollEntry(poll) }), [poll]),
    read: entry => checkPoll(entry, work.clock.today()),
    labels: { kind, title, titleFr, answers, answersFr, dueOn, offices, branches, languages },
    sayFault: (fault, label) => faults[fault as PollFault](label),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'poll', item: poll ? `${polls.name}:${poll.id}` : 'new' }, clock: work.clock, secret: nothingSecret });
  return { typed, draft };
}
