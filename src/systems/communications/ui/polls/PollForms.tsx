import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { pollLifecycle } from '../../planLifecycles';
import { Poll, polls } from '../../planLists';
import { checkPoll, PollEntry, pollEntry, PollFault } from '../../polls/checkPoll';
import { changePoll, columnsOf, PollFacts, preparePoll } from '../../polls/pollSteps';
import { BeginForm } from '../forms/BeginForm';
import { ChangeForm } from '../forms/ChangeForm';
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

/** A new question. Nobody sees it before it is opened. */
export function NewPollForm({ work, visitor, onSaved, onCancel }: PollFormProps): JSX.Element {
  const words = useWords(pollsWords);
  const language = useLanguage();
  const typed = usePollForm(work);
  return (
    <BeginForm
      work={work}
      visitor={visitor}
      form="poll"
      typed={typed}
      run={(facts, actionId) => preparePoll(work, facts, actionId)}
      onDone={() => onSaved(words.told.prepare)}
      submitText={pollLifecycle.transitions.prepare.label[language]}
      onCancel={onCancel}
    >
      <PollFields work={work} typed={typed} />
    </BeginForm>
  );
}

/** Changes a question that is not open yet. */
export function ChangePollForm({ work, visitor, poll, onSaved, onCancel }: PollFormProps & { readonly poll: Poll }): JSX.Element {
  const words = useWords(pollsWords);
  const language = useLanguage();
  const typed = usePollForm(work, poll);
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={polls}
      item={poll}
      form="poll"
      typed={typed}
      run={changePoll}
      changes={columnsOf}
      mayApply={theirs => mayTake(pollLifecycle, 'change', theirs.status, standingOf(visitor, theirs))}
      onDone={() => onSaved(words.told.change)}
      submitText={pollLifecycle.transitions.change.label[language]}
      onCancel={onCancel}
    >
      <PollFields work={work} typed={typed} />
    </ChangeForm>
  );
}

function usePollForm({ clock }: CommunicationsProps['work'], poll?: Poll): TypedForm<PollFormEntry, PollFacts> {
  const { form: labels, faults } = useWords(pollsWords);
  const { kind, title, titleFr, answers, answersFr, dueOn, offices, branches, languages } = labels;
  return useTypedForm<PollFormEntry, PollFacts>({
    id: 'poll',
    initial: React.useMemo(() => ({ ...pollEntry(poll) }), [poll]),
    read: entry => checkPoll(entry, clock.today()),
    labels: { kind, title, titleFr, answers, answersFr, dueOn, offices, branches, languages },
    sayFault: (fault, label) => faults[fault as PollFault](label),
  });
}
