import { act, ActionOutcome } from '../../../kernel/activity/act';
import { begin, BeginOutcome } from '../../../kernel/activity/begin';
import { JsonValue } from '../../../kernel/activity/json';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { FieldsOf } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { Audience, audienceColumn } from '../audience';
import { communicationsActivity } from '../newsLists';
import { pollLifecycle } from '../planLifecycles';
import { Poll, PollKind, polls } from '../planLists';
import { countVotes } from './countVotes';
import { answersColumn, answersOf, PollAnswer } from './pollContent';
import { resultsColumn } from './results';
import { votesOf } from './votesOf';

export type PollOutcome = ActionOutcome<typeof polls>;

/** A question as the communications lead prepares it. */
export interface PollFacts {
  readonly kind: PollKind;
  readonly title: string;
  readonly titleFr: string;
  /** Of a poll. A pulse has its own. */
  readonly answers: readonly PollAnswer[];
  readonly audience: Audience;
  /** Last day on which it takes answers. */
  readonly dueOn: CalendarDate;
}

/** Makes a question that nobody may answer yet. The same `actionId` always gives the same one. Throws StoreError. */
export async function preparePoll(work: Workplace, facts: PollFacts, actionId: string): Promise<BeginOutcome<typeof polls>> {
  const actor = await actorOf(work, pollLifecycle, 'prepare', actionId);
  const { title, titleFr, kind, ...rest } = columnsOf(facts);
  return begin(work, { list: polls, activity: communicationsActivity, action: 'prepare', actionId, actor, fields: { title, titleFr, kind, status: 'draft', ...rest }, data: dataOf(facts) });
}

/** Changes a question that is not open yet. Throws StoreError. */
export function changePoll(work: Workplace, poll: Poll, facts: PollFacts, actionId: string): Promise<PollOutcome> {
  return step(work, poll, 'change', columnsOf(facts), dataOf(facts), actionId);
}

/** Puts a question to the staff until its last day. Throws StoreError. */
export function openPoll(work: Workplace, poll: Poll, actionId: string): Promise<PollOutcome> {
  return step(work, poll, 'open', { status: 'open' }, { dueOn: poll.dueOn }, actionId);
}

/** Takes a question away. Its answers are not counted. Throws StoreError. */
export function dropPoll(work: Workplace, poll: Poll, actionId: string): Promise<PollOutcome> {
  return step(work, poll, 'drop', { status: 'dropped' }, { from: poll.status }, actionId);
}

/** Ends a question and publishes its counts, which hide small groups. What is answered later is not counted. Throws StoreError. */
export async function closePoll(work: Workplace, poll: Poll, actionId: string): Promise<PollOutcome> {
  const actor = await actorOf(work, pollLifecycle, 'close', actionId, poll);
  const { votes, strangers } = await votesOf(work, poll);
  const counted = votes.map(({ answer, branch }) => ({ answer, branch: branch ?? '' }));
  const results = countVotes(counted, answersOf(poll).map(({ id }) => id));
  const changes = { status: 'closed', closedOn: work.clock.today(), results: resultsColumn(results) } as const;
  return act(work, { list: polls, activity: communicationsActivity, item: poll, action: 'close', actionId, actor, changes, data: { votes: results.all?.votes ?? null, strangers } });
}

async function step(work: Workplace, poll: Poll, action: 'change' | 'open' | 'drop', changes: Partial<FieldsOf<typeof polls>>, data: JsonValue, actionId: string): Promise<PollOutcome> {
  const actor = await actorOf(work, pollLifecycle, action, actionId, poll);
  return act(work, { list: polls, activity: communicationsActivity, item: poll, action, actionId, actor, changes, data });
}

/** The columns that the facts of a question fill. */
export function columnsOf({ kind, title, titleFr, answers, audience, dueOn }: PollFacts) {
  return { kind, title, titleFr, answers: kind === 'poll' ? answersColumn(answers) : null, audience: audienceColumn(audience), dueOn };
}

function dataOf({ kind, answers, audience, dueOn }: PollFacts): JsonValue {
  return { kind, answers: answers.length, audience: audienceColumn(audience), dueOn };
}
