import { NewFields } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { requests } from '../lists';
import { counted } from './activityData';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { beginNumbered, NewRequest } from './beginRequest';
import { RegisterFacts, RegisterOutcome } from './contract';
import { dateColumns, DateColumns } from './dates';
import { openingEvents } from './events';
import { keepRequester } from './keepRequester';
import { officeRulesOf } from './officeRules';
import { preserve } from './preserve';

/**
 * Registers a request under the next number of its year. The same `actionId` always gives the same request.
 * Who asked is kept in `requesters` and the records are kept from disposal before this counts as done. `duplicate` after ten numbers in a
 * row were taken. Throws StoreError; a repeat with the same `actionId` then completes what was begun.
 */
export async function registerRequest(work: Workplace, facts: RegisterFacts, actionId: string): Promise<RegisterOutcome> {
  const [actor, office] = await Promise.all([actorOf(work, requestLifecycle, 'register', actionId), officeRulesOf(work)]);
  const dates = dateColumns(facts.act, openingEvents(facts.receivedOn, facts.feePaidOn), office, work.clock.today());
  const outcome = await beginNumbered(work, { action: 'register', actionId, actor, fields: fieldsOf(facts, dates), dataOf });
  if (outcome.kind !== 'done') return outcome;
  await keepRequester(work, outcome.item.number, facts);
  await preserve(work, outcome.item);
  return outcome;
}

/** Named one by one: nothing of the requester may slip into the request. */
function fieldsOf(facts: RegisterFacts, dates: DateColumns): NewRequest['fields'] {
  const { receivedOn, title, wording, act, kind, source, corporateNumber, programArea, series, language, requesterCategory, feePaidOn } = facts;
  return { receivedOn, title, wording, act, kind, source, corporateNumber, programArea, series, language, requesterCategory, feePaidOn, contentious: false, status: 'registered', ...dates };
}

/** What reports count: no text that anybody typed, and nothing of who asked. */
function dataOf(fields: NewFields<typeof requests>) {
  const { number, act, kind, source, receivedOn, requesterCategory, feePaidOn = null, regime, dueStrict = null, dueOperational = null } = fields;
  return counted('register', { number, act, kind, source, receivedOn, requesterCategory, feePaidOn, regime, dueStrict, dueOperational });
}
