import { sha256 } from '../../../../kernel/activity/json';
import { inTurn, ItemResult, Turns } from '../../../../kernel/inTurn';
import { Workplace } from '../../../../kernel/ports/workplace';
import { endVersion, PutOutcome, putVersion, retireEntry } from '../schemeStep';
import { SchemeStep } from './plan';
import { enterAccount } from './unaccounted';

export type StepResult = ItemResult<SchemeStep, PutOutcome>;

/**
 * Writes a plan, one entry after the other, in its order. May be stopped, or broken off anywhere: pressed again with the same turns it goes
 * on where it stopped, and so does the same file planned anew, because the id of each step is made of the file and the version.
 * What SharePoint refuses for one entry does not stop the others. Throws StoreError when it stays out of reach.
 */
export function applyPlan(work: Workplace, steps: readonly SchemeStep[], fileHash: string, turns: Turns<PutOutcome>): Promise<readonly StepResult[]> {
  return inTurn(steps, keyOf, async step => apply(work, step, await idOf(step, fileHash)), turns);
}

async function apply(work: Workplace, step: SchemeStep, actionId: string): Promise<PutOutcome> {
  switch (step.kind) {
    case 'add':
      return putVersion(work, step.entry, undefined, actionId);
    case 'change':
      return putVersion(work, step.entry, step.before, actionId);
    case 'retire':
      return retireEntry(work, step.before, { untilOn: step.untilOn, reason: null }, actionId);
    case 'end':
      return endVersion(work, step.before, step.untilOn, actionId);
    case 'account':
      return enterAccount(work, step.before);
  }
}

/** `add PSR-MED-10@2`: one step is done once to one version. */
function keyOf(step: SchemeStep): string {
  return 'entry' in step ? `${step.entry.code}@${step.entry.version}` : `${step.kind} ${step.before.key}`;
}

async function idOf(step: SchemeStep, fileHash: string): Promise<string> {
  return `scheme:${(await sha256(`${fileHash}|${keyOf(step)}`)).slice(0, 40)}`;
}

/** The code of the entry that a step is about. */
export function codeOfStep(step: SchemeStep): string {
  return 'entry' in step ? step.entry.code : step.before.code;
}
