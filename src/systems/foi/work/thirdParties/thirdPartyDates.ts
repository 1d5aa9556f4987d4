import { CalendarDate, latest } from '../../../../kernel/dates/calendarDate';
import { ThirdParty } from '../../caseLists';
import { ClockEvent } from '../../clock/clockTypes';
import { FoiRequest } from '../../lists';
import { clockFrom } from '../dates';
import { readEvents, withEvent } from '../events';
import { OfficeRules } from '../officeRules';

export type ThirdPartyDates = Pick<ThirdParty, 'representationsDueOn' | 'earliestDecisionOn' | 'dueOn'>;
type Told = Pick<ThirdParty, 'noticeSentOn' | 'respondedOn'>;

/**
 * The dates of one third party, counted from its own notice: each has its own 20 days for representations and its own decision within 30 days
 * (FIPPA s. 28(5) and (7), MFIPPA s. 21(5) and (7)). So the clock is asked with this third party alone. `dueOn` is the last day of the decision
 * about its information. Null for what the rules do not give: a late notice, or a limit that is not known and that nobody has set by hand.
 */
export function thirdPartyDates(request: Pick<FoiRequest, 'act' | 'events'>, { noticeSentOn, respondedOn }: Told, office: OfficeRules, today: CalendarDate): ThirdPartyDates {
  const others = readEvents(request).filter(({ type }) => type !== 'thirdPartyNoticeSent' && type !== 'thirdPartyResponded');
  const told: readonly ClockEvent[] = [{ type: 'thirdPartyNoticeSent', date: noticeSentOn }, ...(respondedOn ? [{ type: 'thirdPartyResponded', date: respondedOn } as const] : [])];
  const { thirdParty } = clockFrom(request.act, told.reduce(withEvent, others), office, today);
  return {
    representationsDueOn: thirdParty?.representationsDue ?? null,
    earliestDecisionOn: thirdParty?.earliestDecision ?? null,
    dueOn: thirdParty?.decisionDue ?? null,
  };
}

/**
 * The day on which the last of several third parties answered; null while one of them is still waited for.
 *
 * The clock of a request knows one third party, and several are counted so: the latest notice is the one that counts, because the request is
 * decided whole only when the last third party was heard (s. 28(7): within 30 days after *the* notice, and the last one ends last). Its answer
 * brings the decision forward only when no other third party is still within its time, so an answer becomes an event of the clock once all have
 * answered. The first day that the clock then gives is never before that of any third party, and may be some days after it: each item has its own.
 * A third party whose decision was sent is not waited for any more.
 */
export function allAnsweredOn(parties: readonly Pick<ThirdParty, 'status' | 'respondedOn'>[]): CalendarDate | null {
  if (parties.some(({ status }) => status === 'notified')) return null;
  const [first, ...others] = parties.flatMap(({ respondedOn }) => respondedOn ?? []);
  return first === undefined ? null : latest(first, ...others);
}
