import { PersonId } from '../../../kernel/lists/columns';
import { StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { addOnce } from '../addOnce';
import { Poll, votes } from '../planLists';
import { answersOf } from './pollContent';

/** What became of a vote. */
export type VoteOutcome =
  /** `answer` is the one that stands: the first, should the person have answered before. */
  | { readonly kind: 'done'; readonly answer: string }
  /** The poll takes no more answers. */
  | { readonly kind: 'over' }
  /** Somebody else entered an answer under this person's key. It is not counted; the communications lead can see it. */
  | { readonly kind: 'taken' };

/** What a vote is found by: nobody has two for one poll. */
export function voteKey({ id }: Pick<Poll, 'id'>, person: PersonId): string {
  return `${id}:${person}`;
}

/** True while people may answer: opened, and its last day not over. */
export function isTakingVotes({ status, dueOn }: Pick<Poll, 'status' | 'dueOn'>, today: string): boolean {
  return status === 'open' && (dueOn === null || dueOn >= today);
}

/** Answers a poll for the person at the page, once and for good: a second press is the same vote. Throws StoreError, `invalid` for what is no answer of the poll. */
export async function vote(work: Workplace, poll: Poll, answer: string): Promise<VoteOutcome> {
  if (!isTakingVotes(poll, work.clock.today())) return { kind: 'over' };
  if (!answersOf(poll).some(({ id }) => id === answer)) throw new StoreError({ kind: 'invalid', field: 'answer' });
  const [{ person }, where] = await Promise.all([work.people.visitor(), work.directory.me()]);
  const fields = { title: poll.title, pollId: poll.id, key: voteKey(poll, person.id), answer, branch: where?.branch ?? '', votedOn: work.clock.today() };
  const kept = await addOnce(work, votes, fields);
  return kept ? { kind: 'done', answer: kept.answer } : { kind: 'taken' };
}
