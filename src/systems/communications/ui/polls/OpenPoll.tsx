import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Icon } from '../../../../ui/icons';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { useMounted } from '../../../../ui/useMounted';
import { Poll } from '../../planLists';
import { answersOf } from '../../polls/pollContent';
import { vote, VoteOutcome } from '../../polls/vote';
import { CommunicationsProps } from '../screen';
import { pollsWords } from './pollsWords';

type Answering = { readonly kind: 'idle' } | { readonly kind: 'sending'; readonly answer: string } | VoteOutcome | { readonly kind: 'failed'; readonly problem: StoreProblem };

interface OpenPollProps extends Pick<CommunicationsProps, 'work'> {
  readonly poll: Poll;
  /** What the reader answered before. */
  readonly mine: string | undefined;
}

/** A question that is answered in one press. */
export function OpenPoll({ work, poll, mine }: OpenPollProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(pollsWords);
  const [state, setState] = React.useState<Answering>({ kind: 'idle' });
  const isMounted = useMounted();
  const question = language === 'fr' ? poll.titleFr : poll.title;
  const press = async (answer: string): Promise<void> => {
    if (state.kind === 'sending') return;
    setState({ kind: 'sending', answer });
    const outcome = await vote(work, poll, answer).catch((error: unknown) => ({ kind: 'failed', problem: problemOf(error) }) as const);
    if (isMounted.current) setState(outcome);
  };
  const standing = state.kind === 'done' ? state.answer : mine;
  return (
    <article className="ri-card" data-poll={poll.id}>
      <h3>{question}</h3>
      {poll.dueOn && <p className="ri-subtle">{words.until(dateInWords(poll.dueOn, language))}</p>}
      {standing !== undefined && <Answered poll={poll} answer={standing} takesFocus={state.kind === 'done'} />}
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} />}
      {(state.kind === 'taken' || state.kind === 'over') && <Notice tone="alert" title={words[state.kind]} />}
      {standing === undefined && (
        <div className="ri-buttons" role="group" aria-label={words.choose(question)}>
          {answersOf(poll).map(answer => (
            <button key={answer.id} type="button" className="ri-button" aria-disabled={state.kind === 'sending' || undefined} onClick={() => void press(answer.id)}>
              {state.kind === 'sending' && state.answer === answer.id ? words.sending : answer[language]}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}

/** Takes the focus of the buttons that it stands for. */
function Answered({ poll, answer, takesFocus }: { readonly poll: Poll; readonly answer: string; readonly takesFocus: boolean }): JSX.Element {
  const language = useLanguage();
  const words = useWords(pollsWords);
  const line = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);
  const chosen = answersOf(poll).find(({ id }) => id === answer);
  return (
    <>
      <p ref={line} tabIndex={-1}>
        <Icon name="done" /> {words.answered(chosen?.[language] ?? answer)}
      </p>
      <p className="ri-subtle">{words.resultsFollow}</p>
    </>
  );
}
