import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { ClockResult } from './clockTypes';

/**
 * The last day on which a decision is in time: with its extension, rolled past days on which the office is closed, and for the records
 * of a third party the day of s. 28(7) (MFIPPA s. 21(7)). Null while the clock does not run, and for a third party's day that is not known.
 */
export function permittedUntil({ decisionDue, thirdParty }: Pick<ClockResult, 'decisionDue' | 'thirdParty'>): CalendarDate | null {
  if (!decisionDue) return null;
  if (!thirdParty?.noticeValid) return decisionDue.operational;
  return thirdParty.decisionDue ? latest(decisionDue.operational, thirdParty.decisionDue) : null;
}
