import { begin } from '../../../../kernel/activity/begin';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { StoreError } from '../../../../kernel/ports/storeError';
import { thirdParties } from '../../caseLists';
import { ClockEvent } from '../../clock/clockTypes';
import { foiActivity } from '../../lists';
import { counted } from '../activityData';
import { planOnce } from '../eventPlan';
import { withEvent } from '../events';
import { stepWithItem } from '../stepWithItem';
import { NotifyFacts } from './facts';
import { thirdPartyDates } from './thirdPartyDates';

/** What the clock asks of a notice. Its third party is the item's own matter. */
export type NoticeFacts = Pick<NotifyFacts, 'noticeSentOn' | 'section'>;

/**
 * FIPPA s. 28(1), MFIPPA s. 21(1): a third party is told before its information is disclosed. First the item with its name, which stays out of
 * Activity, then the event of the clock. Notices of one day are one event: they give the same dates.
 */
export const notifyThirdParty = stepWithItem<NotifyFacts>(
  'notifyThirdParty',
  (request, { noticeSentOn, section }: NoticeFacts, office, today) => {
    const { changes, data } = planOnce(request, events => withNotice(events, noticeSentOn), office, today, { noticeSentOn, section });
    return { changes, data: counted('notifyThirdParty', data) };
  },
  {
    ending: ':notify',
    list: thirdParties,
    change: async (work, request, facts, { actor, actionId, office }) => {
      const { name, contact, section, noticeSentOn } = facts;
      const dates = thirdPartyDates(request, { noticeSentOn, respondedOn: null }, office, work.clock.today());
      const outcome = await begin(work, {
        list: thirdParties,
        activity: foiActivity,
        action: 'notify',
        actionId,
        actor,
        fields: { title: name, requestNumber: request.number, status: 'notified', contact, section, noticeSentOn, ...dates },
        data: { requestNumber: request.number, section, noticeSentOn, ...dates },
      });
      // Only the action's id is unique in a third party, and an item with that id is found again.
      if (outcome.kind === 'duplicate') throw new StoreError({ kind: 'duplicate' }, actionId);
      return { ...facts, noticeSentOn: outcome.item.noticeSentOn, section: outcome.item.section };
    },
  },
);

/** An answer on that day or later was the last one that was waited for. It no longer is: somebody else is asked now. */
function withNotice(events: readonly ClockEvent[], date: CalendarDate): readonly ClockEvent[] {
  const waiting = events.filter(event => event.type !== 'thirdPartyResponded' || event.date < date);
  const isKnown = waiting.some(event => event.type === 'thirdPartyNoticeSent' && event.date === date);
  return isKnown ? waiting : withEvent(waiting, { type: 'thirdPartyNoticeSent', date });
}
