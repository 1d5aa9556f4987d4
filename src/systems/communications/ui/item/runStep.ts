import { Workplace } from '../../../../kernel/ports/workplace';
import { NewsItem } from '../../newsLists';
import { GivenReason, NewsText, Passing, TellingOutcome } from '../../work/contract';
import { expire, publish, publishUrgently, retract, schedule, unschedule } from '../../work/publish';
import { putBack } from '../../work/putBack';
import { abandon, approve, confirm, pass, revise, sendBack, submit } from '../../work/steps';
import { NewsStep } from './newsSteps';
import { StepFacts } from './stepEntry';

/** What steps lean on besides the item. */
export interface StepTools {
  readonly check: Passing['check'];
  readonly reasons: readonly GivenReason[];
  /** The text that is to go on, for the examination of how it will be read. */
  readonly text: NewsText;
}

interface StepRun extends StepTools {
  readonly work: Workplace;
  readonly item: NewsItem;
  readonly facts: StepFacts;
  readonly actionId: string;
}

/** Takes a step with what was answered to its question. Safe to repeat with the same `actionId`. Throws StoreError. */
export function runStep(step: NewsStep, { work, item, facts, actionId, check, reasons }: StepRun): Promise<TellingOutcome> {
  const passing: Passing = { check, reasons };
  switch (step) {
    case 'submit':
      return submit(work, item, passing, actionId);
    case 'pass':
      return pass(work, item, passing, actionId);
    case 'sendBack':
      return sendBack(work, item, { note: facts.text }, actionId);
    case 'approveEn':
      return approve(work, item, 'en', actionId);
    case 'approveFr':
      return approve(work, item, 'fr', actionId);
    case 'publish':
      return publish(work, item, passing, actionId);
    case 'schedule':
      // The form is not sent without a moment.
      return schedule(work, item, { ...passing, at: facts.at ?? work.clock.now() }, actionId);
    case 'unschedule':
      return unschedule(work, item, actionId);
    case 'publishUrgently':
      return publishUrgently(work, item, { check, reason: facts.text }, actionId);
    case 'confirm':
      return confirm(work, item, actionId);
    case 'revise':
      return revise(work, item, actionId);
    case 'retract':
      return retract(work, item, { reason: facts.text }, actionId);
    case 'expire':
      return expire(work, item, actionId);
    case 'putBack':
      return putBack(work, item, actionId);
    case 'abandon':
      return abandon(work, item, actionId);
  }
}
