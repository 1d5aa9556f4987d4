import { MailResult } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { tellRoles } from '../../../kernel/tellRoles';
import { PageReview } from '../planLists';
import { retireNotice } from './notices';
import { answeredBy, takeReviewStep, ToldOutcome } from './reviewStep';

/** What an owner may say of a page. */
export const answers = ['stillRight', 'willFix', 'retire'] as const;
export type Answer = (typeof answers)[number];

/**
 * Keeps what the owner says. `note` is theirs, as they typed it. A page to be taken away is told to the communications leads. The question stays open to the owner;
 * once it is over, a lead's desk puts it back under the list's own permissions. Safe to repeat. Throws StoreError.
 */
export async function answerReview(work: Workplace, review: PageReview, answer: Answer, note: string, actionId: string): Promise<ToldOutcome> {
  const today = work.clock.today();
  const dueOn = answer === 'stillRight' ? null : answeredBy(today);
  const changes = { answeredOn: today, dueOn, note: note.trim() === '' ? null : note.trim() };
  const outcome = await takeReviewStep(work, answer, review, ({ pageId }) => ({ changes, data: { pageId, dueOn } }), actionId);
  if (outcome.kind === 'conflict' || answer !== 'retire') return outcome;
  const mail: MailResult | undefined = await tellRoles(work, ['communicationsLead'], retireNotice(work, outcome.item));
  return mail === undefined ? outcome : { ...outcome, mail };
}
