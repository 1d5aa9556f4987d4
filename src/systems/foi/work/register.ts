import { begin } from '../../../kernel/activity/begin';
import { yearOf } from '../../../kernel/dates/calendarDate';
import { NewFields } from '../../../kernel/lists/defineList';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { foiActivity, requesters, requests } from '../lists';
import { actorOf } from './actor';
import { RegisterFacts, RegisterOutcome } from './contract';
import { dateColumns, DateColumns } from './dates';
import { openingEvents } from './events';
import { nextPlace, requestNumber } from './requestNumber';
import { untilAnswered } from './retry';

/** How often a number that a colleague took first is replaced by the next. */
const attempts = 10;

/**
 * Registers a request under the next number of its year. The same `actionId` always gives the same request.
 * Who asked is kept in `requesters` before this counts as done, and nowhere else. `duplicate` after ten numbers in a row were taken.
 * Throws StoreError; a repeat with the same `actionId` then completes what was begun.
 */
export async function registerRequest(work: Workplace, facts: RegisterFacts, actionId: string): Promise<RegisterOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'register', actionId);
  const dates = dateColumns(facts.act, openingEvents(facts.receivedOn, facts.feePaidOn), work.clock.today());
  const outcome = await beginNumbered(work, facts, dates, actor, actionId);
  if (outcome.kind === 'done') await keepRequester(work, outcome.item.number, facts);
  return outcome;
}

async function beginNumbered(work: Workplace, facts: RegisterFacts, dates: DateColumns, actor: string, actionId: string): Promise<RegisterOutcome> {
  const year = yearOf(facts.receivedOn);
  let outcome: RegisterOutcome = { kind: 'duplicate' };
  for (let attempt = 0, place = 0; attempt < attempts && outcome.kind === 'duplicate'; attempt += 1) {
    place = Math.max(place + 1, await nextPlace(work, year));
    const fields = fieldsOf(requestNumber(year, place), facts, dates);
    outcome = await begin(work, { list: requests, activity: foiActivity, action: 'register', actionId, actor, fields, data: dataOf(fields) });
  }
  return outcome;
}

/** Named one by one: nothing of the requester may slip into the request. */
function fieldsOf(number: string, facts: RegisterFacts, dates: DateColumns): NewFields<typeof requests> {
  const { receivedOn, title, wording, act, kind, requesterCategory, feePaidOn } = facts;
  return { number, receivedOn, title, wording, act, kind, requesterCategory, feePaidOn, status: 'registered', ...dates };
}

/** What reports count: no text that anybody typed, and nothing of who asked. */
function dataOf(fields: NewFields<typeof requests>) {
  const { number, act, kind, receivedOn, requesterCategory, feePaidOn = null, regime, dueStrict = null, dueOperational = null } = fields;
  return { number, act, kind, receivedOn, requesterCategory, feePaidOn, regime, dueStrict, dueOperational };
}

async function keepRequester(work: Workplace, number: string, { requesterName, requesterContact }: RegisterFacts): Promise<void> {
  if (requesterName === '') return;
  try {
    await untilAnswered(() => work.lists.add(requesters, { title: requesterName, requestNumber: number, contact: requesterContact || null }));
  } catch (error) {
    // Kept already, by an attempt whose answer was lost.
    if (!isProblem(error, 'duplicate')) throw error;
  }
}
