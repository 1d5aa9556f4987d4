import { RuleSource } from '../../kernel/clock/explanation';
import { businessDays, Counted } from '../../kernel/calendar/dayCount';
import { Calendar } from '../../kernel/calendar/closure';
import { CalendarDate } from '../../kernel/dates/calendarDate';

/** How feedback, a question or a complaint reached the office. `phone` is whatever was said aloud. */
export type Channel = 'phone' | 'mail' | 'email';

/** Limits in working days: days on which the office is open. The day of receipt is not counted. */
export interface ServiceLimits {
  readonly acknowledge: number;
  /** Where a reply can't be given by then, an estimate of when is. */
  readonly reply: number;
  readonly source: RuleSource;
}

const commonStandards: RuleSource = {
  text: 'OPS Service Directive (2010) and OPS Common Service Standards',
  textFr: 'Directive sur les services de la FPO (2010) et normes de service communes de la FPO',
  confidence: 'high',
};

export const serviceLimits: Readonly<Record<Channel, ServiceLimits>> = {
  phone: { acknowledge: 2, reply: 15, source: commonStandards },
  mail: { acknowledge: 5, reply: 15, source: commonStandards },
  email: { acknowledge: 5, reply: 15, source: commonStandards },
};

export interface ServiceDates {
  /** The last day to say that it was received. */
  readonly acknowledgeBy: CalendarDate;
  /** The last day to answer or, where that can't be done, to give an estimate. */
  readonly replyBy: CalendarDate;
  /** The days left out on the way to the reply, each with its reason. */
  readonly leftOut: Counted['leftOut'];
}

/** By when what came in is acknowledged and answered, by the limits of its channel. */
export function serviceStandard(channel: Channel, received: CalendarDate, calendar: Calendar): ServiceDates {
  const { acknowledge, reply } = serviceLimits[channel];
  const workingDays = businessDays(calendar.whyClosed);
  const replied = workingDays.add(received, reply);
  return { acknowledgeBy: workingDays.add(received, acknowledge).date, replyBy: replied.date, leftOut: replied.leftOut };
}
