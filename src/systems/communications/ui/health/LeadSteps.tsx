import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { Workplace } from '../../../../kernel/ports/workplace';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { refreshPage } from '../../../../ui/refreshPage';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { answerReview } from '../../health/answerReview';
import { remindOwner, takeAway, withdrawReview } from '../../health/leadSteps';
import { ToldOutcome } from '../../health/reviewStep';
import { pageReviewLifecycle } from '../../planLifecycles';
import { PageReview } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { questionWords } from './questionWords';

const leadSteps = ['takeAway', 'remind', 'stillRight', 'withdraw'] as const;
export type LeadStep = (typeof leadSteps)[number];

interface LeadStepsProps extends CommunicationsProps {
  readonly review: PageReview;
  readonly onTakenAway?: (pageId: number) => void;
}

/** What the communications lead may do with a question. Nothing for anybody else. */
export function LeadSteps({ work, visitor, review, onTakenAway }: LeadStepsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(questionWords);
  const client = useQueryClient();
  const [chosen, setChosen] = React.useState<LeadStep>();
  const [saved, setSaved] = React.useState<string>();
  const possible = leadSteps.filter(step => mayTake(pageReviewLifecycle, step, review.status, { roles: visitor.roles, isAssignee: false }));
  const done = (step: LeadStep, outcome: Extract<ToldOutcome, { kind: 'done' }>): void => {
    setChosen(undefined);
    setSaved(outcome.mail?.sent === false ? words.remindedNoMail : words.done[step]);
    if (step === 'takeAway') onTakenAway?.(review.pageId);
    void refreshPage(client);
  };
  return (
    <>
      {saved && <Notice tone="news" title={saved} takesFocus />}
      {chosen && <Confirm key={chosen} work={work} review={review} step={chosen} onDone={outcome => done(chosen, outcome)} onCancel={() => setChosen(undefined)} />}
      {!chosen && possible.length > 0 && (
        <div className="ri-buttons ri-noPrint">
          {possible.map(step => {
            const Button = step === 'takeAway' ? MainButton : OtherButton;
            const choose = (): void => {
              setSaved(undefined);
              setChosen(step);
            };
            return <Button key={step} text={pageReviewLifecycle.transitions[step].label[language]} onClick={choose} />;
          })}
        </div>
      )}
    </>
  );
}

interface ConfirmProps {
  readonly work: Workplace;
  readonly review: PageReview;
  readonly step: LeadStep;
  readonly onDone: (outcome: Extract<ToldOutcome, { kind: 'done' }>) => void;
  readonly onCancel: () => void;
}

/** Says what is about to be done, and to what, before it is. */
function Confirm({ work, review: seen, step, onDone, onCancel }: ConfirmProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(questionWords);
  const { sending, cancel } = useWords(uiWords);
  // What is read anew behind the step does not change what is about to be done.
  const [review] = React.useState(seen);
  const submission = useSubmission<undefined, ToldOutcome>(work, (_nothing, actionId) => take(work, review, step, actionId), outcome => outcome.kind === 'done' && onDone(outcome));
  const { state } = submission;
  if (state.kind === 'answered' && state.outcome.kind === 'conflict') return <Notice tone="alert" title={words.changed} takesFocus />;
  return (
    <div className="ri-preview" role="group" aria-label={pageReviewLifecycle.transitions[step].label[language]}>
      <p>{words.sure[step](review.title)}</p>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      <div className="ri-buttons">
        <MainButton text={state.kind === 'sending' ? sending : words.sureButton[step]} onClick={() => submission.send(undefined)} />
        <OtherButton text={cancel} onClick={onCancel} />
      </div>
    </div>
  );
}

function take(work: Workplace, review: PageReview, step: LeadStep, actionId: string): Promise<ToldOutcome> {
  switch (step) {
    case 'takeAway':
      return takeAway(work, review, actionId);
    case 'remind':
      return remindOwner(work, review, actionId);
    case 'stillRight':
      return answerReview(work, review, 'stillRight', review.note ?? '', actionId);
    case 'withdraw':
      return withdrawReview(work, review, actionId);
  }
}
