import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MailResult } from '../../../../kernel/ports/people';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { refreshPage } from '../../../../ui/refreshPage';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';
import { approveBatch, refuseBatch } from '../../disposition/answer';
import { roleToApprove } from '../../disposition/approvals';
import { takeOut, withdrawBatch } from '../../disposition/change';
import { submitBatch, SubmitOutcome } from '../../disposition/submit';
import { dispositionLifecycle } from '../../dispositionLifecycle';
import { BatchProps, StepProps } from './batchProps';
import { dispositionWords } from './dispositionWords';
import { ReasonForm } from './ReasonForm';
import { StartDisposal } from './StartDisposal';

type Transition = keyof typeof dispositionLifecycle.transitions;

/** The buttons of a batch for whoever is at the page. */
export function BatchSteps(props: BatchProps): JSX.Element {
  const { work, visitor, now, onTold } = props;
  const { batch, approvals } = now;
  const words = useWords(dispositionWords).batch;
  const client = useQueryClient();
  const [open, setOpen] = React.useState<'refuse' | 'withdraw'>();
  const may = (transition: Transition): boolean => mayTake(dispositionLifecycle, transition, batch.status, standingOf(visitor, batch));
  const isAsked = roleToApprove(visitor.person.id, approvals.open, approvals.given, approvals.approvers) !== undefined;
  const done = (message: string): void => {
    setOpen(undefined);
    onTold(message);
    void refreshPage(client);
  };
  return (
    <>
      {may('submit') && <Submit {...props} key={batch.etag} onDone={done} />}
      {may('approve') && isAsked && <Approve {...props} key={`approve ${batch.etag}`} onDone={done} />}
      {may('startDisposal') && approvals.open.length === 0 && now.isAsLeft && <StartDisposal {...props} onDone={done} />}
      <div className="ri-buttons">
        {may('refuse') && <OtherButton text={words.refuse} onClick={() => setOpen('refuse')} />}
        {may('withdraw') && <OtherButton text={words.withdraw} onClick={() => setOpen('withdraw')} />}
      </div>
      {open && (
        <SidePanel title={words[open]} onClose={() => setOpen(undefined)}>
          <ReasonForm
            work={work}
            visitor={visitor}
            form={`records-batch-${open}`}
            item={batch.number}
            submitText={words[open]}
            run={(reason, actionId): Promise<{ readonly kind: string }> => (open === 'refuse' ? refuseBatch(work, batch, reason, actionId) : withdrawBatch(work, batch, reason, actionId))}
            onDone={() => done(open === 'refuse' ? words.refused : words.withdrawn)}
            onCancel={() => setOpen(undefined)}
          />
        </SidePanel>
      )}
    </>
  );
}

function Submit({ work, now: { batch }, onDone }: StepProps): JSX.Element {
  const words = useWords(dispositionWords);
  const { turns, progress } = useTurns<string>();
  const [takingOut, setTakingOut] = React.useState<readonly string[]>();
  const submission = useSubmission<null, SubmitOutcome>(
    work,
    (_nothing, actionId) => submitBatch(work, batch, actionId, turns),
    outcome => {
      if (outcome.kind === 'done') onDone(withMail(words.batch.submitted, outcome.mail, words.batch.noMail));
      if (outcome.kind === 'refused') setTakingOut(outcome.lines.map(({ line }) => line.key));
    },
  );
  const removal = useSubmission<readonly string[], { readonly kind: string }>(
    work,
    (keys, actionId) => takeOut(work, batch, keys, actionId),
    outcome => outcome.kind === 'done' && onDone(words.batch.takenOut),
  );
  const { state } = submission;
  const answer = state.kind === 'answered' ? state.outcome : undefined;
  return (
    <>
      {[state, removal.state].map((each, index) => each.kind === 'failed' && <ErrorNotice key={index} problem={each.problem} takesFocus />)}
      {answer?.kind === 'conflict' && <ErrorNotice problem={{ kind: 'stale' }} takesFocus />}
      {(answer?.kind === 'noManager' || answer?.kind === 'empty') && <Notice tone="alert" title={words.batch[answer.kind]} />}
      <TurnsProgress progress={progress} said={words.disposal.progress} />
      {takingOut && (
        <Notice tone="alert" title={words.batch.refusedLines(takingOut.length)} takesFocus>
          <div className="ri-buttons">
            <OtherButton text={words.batch.takeOut} onClick={() => removal.send(takingOut)} />
          </div>
        </Notice>
      )}
      <div className="ri-buttons">
        <MainButton text={words.batch.submit} onClick={() => submission.send(null)} />
      </div>
    </>
  );
}

function Approve({ work, now: { batch }, onDone }: StepProps): JSX.Element {
  const words = useWords(dispositionWords).batch;
  const submission = useSubmission(
    work,
    (_nothing: null, actionId) => approveBatch(work, batch, actionId),
    outcome => outcome.kind === 'done' && onDone(words.approved),
  );
  const { state } = submission;
  const answer = state.kind === 'answered' ? state.outcome.kind : undefined;
  return (
    <>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      {answer === 'conflict' && <Notice tone="alert" title={words.changed} takesFocus />}
      {answer === 'notAsked' && <Notice tone="note" title={words.notAsked} />}
      <p>{words.approveNote(batch.count ?? 0)}</p>
      <div className="ri-buttons">
        <MainButton text={words.approve} onClick={() => (state.kind === 'failed' ? submission.again() : submission.send(null))} />
      </div>
    </>
  );
}

/** Says so when the mail did not go: the step is done either way. */
function withMail(message: string, mail: MailResult | undefined, notSent: string): string {
  return mail === undefined || mail.sent ? message : `${message} ${notSent}`;
}
