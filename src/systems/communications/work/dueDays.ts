import { addBusinessDays } from '../../../kernel/calendar/dayCount';
import { ontarioCalendar } from '../../../kernel/calendar/ontarioCalendar';
import { addDays, CalendarDate, Instant } from '../../../kernel/dates/calendarDate';
import { torontoToday } from '../../../kernel/dates/torontoToday';

/** Business days for a new item or a revision, where nobody names a day. */
const toWrite = 10;
/** Business days for the approvals of what went out urgently. */
const toApprove = 1;
/** House rule (rules.md, section 4): a page is reviewed within twelve months. */
const daysToReview = 365;

export function readyBy(today: CalendarDate): CalendarDate {
  return addBusinessDays(today, toWrite, ontarioCalendar().whyClosed);
}

export function approvedBy(today: CalendarDate): CalendarDate {
  return addBusinessDays(today, toApprove, ontarioCalendar().whyClosed);
}

export function reviewedBy(publishedOn: CalendarDate): CalendarDate {
  return addDays(publishedOn, daysToReview);
}

/** The day of a moment in Toronto. */
export function dayOf(at: Instant): CalendarDate {
  return torontoToday(Date.parse(at));
}

export function isOver(at: Instant, now: Instant): boolean {
  return Date.parse(at) <= Date.parse(now);
}
