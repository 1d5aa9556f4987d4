import { addDays } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { PersonId } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { Poll, polls, votes } from '../planLists';
import { voteKey } from './vote';

/** How far closed polls are looked back for: a pulse is held against those of a year and a half before. */
const daysBack = 550;
const most = 200;

/** The polls of an office as they are shown. */
export interface PollsNow {
  /** What closes first at the top. */
  readonly open: readonly Poll[];
  /** Closed last first. */
  readonly closed: readonly Poll[];
}

/** Open polls and those closed lately. Both questions travel together. Throws StoreError. */
export async function readPolls(work: Workplace): Promise<PollsNow> {
  const today = work.clock.today();
  const [open, closed] = await Promise.all([
    work.lists.find(polls, { where: { status: 'open' }, top: most }),
    work.lists.find(polls, { where: { closedOn: between(addDays(today, -daysBack), today) }, and: { status: 'closed' }, orderBy: { column: 'closedOn', descending: true }, top: most }),
  ]);
  return { open: [...open.items].sort(byDay('dueOn')), closed: [...closed.items].sort(byDay('closedOn')).reverse() };
}

/** Polls in preparation, for the communications lead. Throws StoreError. */
export async function pollsInPreparation(work: Workplace): Promise<readonly Poll[]> {
  return (await work.lists.find(polls, { where: { status: 'draft' }, top: most })).items;
}

/** What a person answered, by number of the poll. Throws StoreError. */
export async function myAnswers(work: Workplace, open: readonly Poll[], person: PersonId): Promise<ReadonlyMap<number, string>> {
  const { items } = await work.lists.findColumns(votes, { where: { key: open.map(poll => voteKey(poll, person)) }, top: most }, ['pollId', 'answer']);
  return new Map(items.map(({ pollId, answer }) => [pollId, answer]));
}

/** Closed pulses that asked the same as this one before it, first to last. */
export function earlierPulses({ id, title, closedOn }: Poll, closed: readonly Poll[]): readonly Poll[] {
  return closed.filter(poll => poll.kind === 'pulse' && poll.id !== id && poll.title === title && (poll.closedOn ?? '') <= (closedOn ?? '')).sort(byDay('closedOn'));
}

function byDay(column: 'dueOn' | 'closedOn'): (a: Poll, b: Poll) => number {
  return (a, b) => (a[column] === b[column] ? a.id - b.id : (a[column] ?? '') < (b[column] ?? '') ? -1 : 1);
}
