import * as React from 'react';
import { StoreProblem } from '../../kernel/ports/storeError';
import { Workplace } from '../../kernel/ports/workplace';
import { problemOf } from '../problemOf';
import { useMounted } from '../useMounted';

export type SubmissionState<Outcome> =
  | { readonly kind: 'idle' | 'sending' }
  | { readonly kind: 'answered'; readonly outcome: Outcome }
  /** `isUnknown`: the action may have been done. Sending the very same again, under the same id, is then the only right step. */
  | { readonly kind: 'failed'; readonly problem: StoreProblem; readonly isUnknown: boolean };

export interface Submission<Input, Outcome> {
  readonly state: SubmissionState<Outcome>;
  readonly send: (input: Input) => void;
  /** Sends again what was sent last, under the same id. */
  readonly again: () => void;
  /** Sends under a new id: for a change that the person puts on top of somebody else's. */
  readonly anew: (input: Input) => void;
}

interface Attempt<Input> {
  readonly input: Input;
  readonly actionId: string;
}

/**
 * Sends a form. The id of the action is made once, when the form opens, so that a double press, a repeat after a broken
 * connection and an impatient person all end in one action.
 */
export function useSubmission<Input, Outcome extends { readonly kind: string }>(
  work: Pick<Workplace, 'newId' | 'log'>,
  run: (input: Input, actionId: string) => Promise<Outcome>,
  onAnswer: (outcome: Outcome, input: Input) => void,
): Submission<Input, Outcome> {
  const [firstId] = React.useState(() => work.newId());
  const [state, setState] = React.useState<SubmissionState<Outcome>>({ kind: 'idle' });
  const last = React.useRef<Attempt<Input>>();
  const isBusy = React.useRef(false);
  const isMounted = useMounted();

  const attempt = async (next: Attempt<Input>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    last.current = next;
    setState({ kind: 'sending' });
    const after = await settled(work, () => run(next.input, next.actionId));
    // Once done, the form is over: a late second press finds it busy for ever.
    isBusy.current = after.kind === 'answered' && after.outcome.kind === 'done';
    if (!isMounted.current) return;
    setState(after);
    if (after.kind === 'answered') onAnswer(after.outcome, next.input);
  };

  return {
    state,
    send: input => void attempt({ input, actionId: last.current?.actionId ?? firstId }),
    again: () => void (last.current && attempt(last.current)),
    anew: input => void attempt({ input, actionId: work.newId() }),
  };
}

async function settled<Outcome>(work: Pick<Workplace, 'log'>, run: () => Promise<Outcome>): Promise<Extract<SubmissionState<Outcome>, { kind: 'answered' | 'failed' }>> {
  try {
    return { kind: 'answered', outcome: await run() };
  } catch (error) {
    const problem = problemOf(error);
    work.log.warn('actionFailed', { problem: problem.kind });
    return { kind: 'failed', problem, isUnknown: problem.kind === 'disconnected' || problem.kind === 'unexpected' };
  }
}
