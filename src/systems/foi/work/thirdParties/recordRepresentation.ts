import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { thirdPartyLifecycle } from '../../caseLifecycles';
import { thirdParties } from '../../caseLists';
import { ClockEvent } from '../../clock/clockTypes';
import { foiActivity } from '../../lists';
import { actAgain } from '../actAgain';
import { thirdPartiesOf } from '../caseItems';
import { planOnce } from '../eventPlan';
import { withEvent } from '../events';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { stepWithItem } from '../stepWithItem';
import { RepresentationFacts } from './facts';
import { allAnsweredOn, thirdPartyDates } from './thirdPartyDates';

/** What the clock asks of an answer. */
export type AnsweredFacts = Pick<RepresentationFacts, 'respondedOn' | 'position' | 'allAnsweredOn'>;

/**
 * FIPPA s. 28(5), MFIPPA s. 21(5). First the item with what the third party said, then the request, whose clock learns of it once nobody else is
 * waited for (`allAnsweredOn`): that is asked after the item was written, so that of two answers entered at once the later sees the other.
 */
export const recordRepresentation = stepWithItem<RepresentationFacts>(
  'recordRepresentation',
  (request, { respondedOn, position, allAnsweredOn: answeredOn }: AnsweredFacts, office, today) =>
    planOnce(request, events => withAnswer(events, answeredOn), office, today, { respondedOn, position }),
  {
    ending: ':respond',
    list: thirdParties,
    change: async (work, request, facts, { actor, actionId, office }) => {
      const { thirdParty, respondedOn, position, representations } = facts;
      const standing = standingOf(await work.people.visitor(), thirdParty);
      const dates = thirdPartyDates(request, { noticeSentOn: thirdParty.noticeSentOn, respondedOn }, office, work.clock.today());
      const outcome = await actAgain(
        work,
        {
          list: thirdParties,
          activity: foiActivity,
          item: thirdParty,
          action: 'respond',
          actionId,
          actor,
          changes: { status: 'responded', respondedOn, position, representations, ...dates },
          data: { requestNumber: request.number, respondedOn, position, ...dates },
        },
        ({ status }) => mayTake(thirdPartyLifecycle, 'respond', status, standing),
      );
      if (outcome.kind === 'conflict') return undefined;
      return { ...facts, allAnsweredOn: allAnsweredOn(await thirdPartiesOf(work, request.number)) };
    },
  },
);

/** With the day of the last answer; without a day, somebody is still waited for. */
function withAnswer(events: readonly ClockEvent[], date: CalendarDate | null): readonly ClockEvent[] {
  const isKnown = events.some(event => event.type === 'thirdPartyResponded' && event.date === date);
  return date === null || isKnown ? events : withEvent(events, { type: 'thirdPartyResponded', date });
}
