import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { Workplace } from '../../../../kernel/ports/workplace';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Submission, useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Answer, answerReview, answers } from '../../health/answerReview';
import { ToldOutcome } from '../../health/reviewStep';
import { pageReviewLifecycle } from '../../planLifecycles';
import { PageReview } from '../../planLists';
import { answerWords } from './answerWords';

interface Given {
  readonly answer: Answer;
  readonly note: string;
}

interface ReviewAnswerProps {
  readonly work: Workplace;
  /** A question that waits for whoever is at the page. */
  readonly review: PageReview;
  /** Called once it is answered, for a screen that shows more of the question. */
  readonly onAnswered?: () => void;
}

/** What the owner of a page is asked, with the answers that they may give. It stays to thank them. */
export function ReviewAnswer({ work, review: asked, onAnswered }: ReviewAnswerProps): JSX.Element {
  const words = useWords(answerWords);
  // What is read anew behind the question does not change what is being answered.
  const [review] = React.useState(asked);
  const [given, setGiven] = React.useState<Given>();
  const submission = useSubmission<Given, ToldOutcome>(work, ({ answer, note }, actionId) => answerReview(work, review, answer, note, actionId), outcome => outcome.kind === 'done' && onAnswered?.());
  const { state } = submission;
  const send = (next: Given): void => {
    setGiven(next);
    submission.send(next);
  };
  return (
    <section className="ri-preview" aria-label={words.title} data-review={review.id}>
      {state.kind === 'answered' && given ? <Answered outcome={state.outcome} answer={given.answer} /> : <Question review={review} submission={submission} onSend={send} />}
    </section>
  );
}

function Question({ review, submission, onSend }: { readonly review: PageReview; readonly submission: Submission<Given, ToldOutcome>; readonly onSend: (given: Given) => void }): JSX.Element {
  const words = useWords(answerWords);
  const [note, setNote] = React.useState('');
  const id = `ri-review-note-${review.id}`;
  const { state } = submission;
  const possible = answers.filter(answer => mayTake(pageReviewLifecycle, answer, review.status, { roles: [], isAssignee: true }));
  return (
    <>
      <h3>{words.title}</h3>
      <Why review={review} />
      <div className="ri-field">
        <label className="ri-field-label" htmlFor={id}>
          {words.note}
        </label>
        <textarea id={id} className="ri-input" rows={3} maxLength={2000} value={note} aria-describedby={`${id}-hint`} onChange={event => setNote(event.target.value)} />
        <span id={`${id}-hint`} className="ri-hint">
          {words.noteHint}
        </span>
      </div>
      {state.kind === 'failed' && (
        <ErrorNotice problem={state.problem} takesFocus>
          <OtherButton text={words.tryAgain} onClick={submission.again} />
        </ErrorNotice>
      )}
      {state.kind === 'sending' ? (
        <p role="status">{words.sending}</p>
      ) : (
        <div className="ri-buttons">
          {possible.map(answer => {
            const Button = answer === 'stillRight' ? MainButton : OtherButton;
            return <Button key={answer} text={words.answers[answer]} onClick={() => onSend({ answer, note })} />;
          })}
        </div>
      )}
    </>
  );
}

function Why({ review: { status, dueOn } }: { readonly review: PageReview }): JSX.Element {
  const language = useLanguage();
  const words = useWords(answerWords);
  const [withDay, open] = status === 'mending' ? [words.mending, words.mendingOpen] : [words.asked, words.askedOpen];
  return <p>{dueOn ? withDay(dateInWords(dueOn, language)) : open}</p>;
}

function Answered({ outcome, answer }: { readonly outcome: ToldOutcome; readonly answer: Answer }): JSX.Element {
  const words = useWords(answerWords);
  if (outcome.kind === 'conflict') {
    return (
      <Notice tone="alert" title={words.over} takesFocus>
        <p>{words.overHint}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="news" title={words.thanks[answer]} takesFocus>
      {outcome.mail?.sent === false && <p>{words.mailNotSent}</p>}
    </Notice>
  );
}
