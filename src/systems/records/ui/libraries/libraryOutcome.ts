import { Words } from '../../../../ui/words';
import { SubmissionState } from '../../../../ui/form/useSubmission';
import { en } from './words.en';

/** How a step on a library may end. */
export type LibraryStepOutcome = { readonly kind: 'done'; readonly recorded: boolean } | { readonly kind: keyof typeof en.refusals };

/** Why it was refused, in words; undefined while it was not. */
export function refusalIn(state: SubmissionState<LibraryStepOutcome>, { refusals }: Words<typeof en>): string | undefined {
  return state.kind === 'answered' && state.outcome.kind !== 'done' ? refusals[state.outcome.kind] : undefined;
}

/** What the person is told when it is done. */
export function doneIn({ recorded }: { readonly recorded: boolean }, doneText: string, { notRecorded }: Words<typeof en>): string {
  return recorded ? doneText : `${doneText} ${notRecorded}`;
}
