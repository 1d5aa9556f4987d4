import * as React from 'react';
import { DueDate } from '../../../../ui/DueDate';
import { LinkButton } from '../../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { pollLifecycle } from '../../planLifecycles';
import { Poll } from '../../planLists';
import { closePoll, dropPoll, openPoll, PollOutcome } from '../../polls/pollSteps';
import { isTakingVotes } from '../../polls/vote';
import { CommunicationsProps } from '../screen';
import { useVotesOf } from './pollQueries';
import { pollsWords } from './pollsWords';
import { PollStep } from './PollStep';

type StepName = 'open' | 'close' | 'drop';

interface PollCardProps extends CommunicationsProps {
  readonly poll: Poll;
  readonly onChange: (poll: Poll) => void;
  readonly onDone: (message: string) => void;
}

const steps = { open: openPoll, close: closePoll, drop: dropPoll } as const satisfies Record<StepName, (work: CommunicationsProps['work'], poll: Poll, actionId: string) => Promise<PollOutcome>>;
const stepsOf = { draft: ['open', 'drop'], open: ['close', 'drop'], closed: [], dropped: [] } as const satisfies Record<Poll['status'], readonly StepName[]>;

/** A question in preparation or open, with what may be done with it. */
export function PollCard({ work, poll, onChange, onDone }: PollCardProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(pollsWords);
  const [step, setStep] = React.useState<StepName>();
  const votes = useVotesOf({ work }, poll);
  const today = work.clock.today();
  const title = language === 'fr' ? poll.titleFr : poll.title;
  return (
    <li className="ri-card" data-desk-poll={poll.id}>
      <strong>{title}</strong>
      <span className="ri-subtle">{pollLifecycle.states[poll.status].label[language]}</span>
      {poll.dueOn && <DueDate date={poll.dueOn} today={today} />}
      {votes.data && <span>{words.soFar(votes.data.votes.length)}</span>}
      {votes.data && votes.data.strangers > 0 && <span>{words.strangers(votes.data.strangers)}</span>}
      {poll.status === 'open' && !isTakingVotes(poll, today) && <span>{words.isPast}</span>}
      <div className="ri-buttons">
        {poll.status === 'draft' && <LinkButton text={pollLifecycle.transitions.change.label[language]} onClick={() => onChange(poll)} />}
        {stepsOf[poll.status].map(name => (
          <LinkButton key={name} text={pollLifecycle.transitions[name].label[language]} isOpen={step === name} onClick={() => setStep(step === name ? undefined : name)} />
        ))}
      </div>
      {step && (
        <PollStep
          key={`${step} ${poll.etag}`}
          work={work}
          question={words.surely[step](title)}
          label={pollLifecycle.transitions[step].label[language]}
          run={actionId => steps[step](work, poll, actionId)}
          onDone={() => onDone(words.told[step])}
          onCancel={() => setStep(undefined)}
        />
      )}
    </li>
  );
}
