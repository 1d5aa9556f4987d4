import { bringUpToDate } from '../callOuts/bringUpToDate';
import { RequestStep } from '../requestStep';

/**
 * A step that changes what managers read of a request. Its open call-outs follow it: a break before that leaves them as they were, and the same
 * press, or the next such step, completes it.
 */
export function withCallOuts<Facts>(step: RequestStep<Facts>): RequestStep<Facts> {
  return {
    ...step,
    run: async (work, request, facts, actionId) => {
      const outcome = await step.run(work, request, facts, actionId);
      return outcome.kind === 'done' ? { ...outcome, mail: await bringUpToDate(work, outcome.item, actionId) } : outcome;
    },
  };
}
