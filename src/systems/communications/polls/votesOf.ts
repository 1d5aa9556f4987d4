import { addDays, CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { torontoToday } from '../../../kernel/dates/torontoToday';
import { between } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { Poll, Vote, votes } from '../planLists';
import { voteKey } from './vote';

/** Items of one answer of SharePoint, which gives no more than 5,000. */
const pageSize = 2000;

/** The votes of a poll, for whoever may see them all. */
export interface VotesOfPoll {
  readonly votes: readonly Vote[];
  /** How many were entered in somebody else's name. They count for nothing. */
  readonly strangers: number;
}

/** Every vote of a poll. Throws StoreError. */
export async function votesOf(work: Workplace, poll: Poll): Promise<VotesOfPoll> {
  const found = await votesWithin(work, poll, torontoToday(Date.parse(poll.createdAt)), work.clock.today());
  const own = found.filter(item => item.key === voteKey(poll, item.modifiedBy.id));
  return { votes: own, strangers: found.length - own.length };
}

/** SharePoint refuses a span in which all polls together had more than 5,000 votes: it is asked for in halves. */
async function votesWithin(work: Workplace, poll: Poll, from: CalendarDate, to: CalendarDate): Promise<readonly Vote[]> {
  try {
    return await everyPage(after => work.lists.find(votes, { where: { votedOn: between(from, to), pollId: poll.id }, top: pageSize, after }));
  } catch (error) {
    const days = daysBetween(from, to);
    if (!isProblem(error, 'threshold') || days === 0) throw error;
    const middle = addDays(from, Math.floor(days / 2));
    return [...(await votesWithin(work, poll, from, middle)), ...(await votesWithin(work, poll, addDays(middle, 1), to))];
  }
}
