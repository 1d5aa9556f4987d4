import { DayCount } from '../../../kernel/calendar/dayCount';
import { CalendarDate, yearOf } from '../../../kernel/dates/calendarDate';
import { clockContext } from '../clock/context';
import { regimeFor } from '../rules';
import { OfficeRules } from '../work/officeRules';
import { InTimeHeading, NoticeHeading } from './headings';
import { Ending, RequestStory } from './story';

/** A request that was completed in the year. */
export interface Completion {
  readonly story: RequestStory;
  readonly ending: Ending;
}

/** The completion of a request in a year: its latest end in that year. Undefined when it had none. */
export function completionIn(story: RequestStory, year: number): Completion | undefined {
  const endings = story.endings.filter(({ completedOn }) => yearOf(completedOn) === year);
  const ending = endings[endings.length - 1];
  return ending && { story, ending };
}

/** Which notices gave more time, of those sent by the day of completion. */
export function noticesOf({ story, ending }: Completion): NoticeHeading {
  const isBefore = (sentOn: CalendarDate): boolean => sentOn <= ending.completedOn;
  const isExtended = story.extensions.some(({ sentOn }) => isBefore(sentOn));
  const isThirdParty = story.thirdPartyNotices.some(isBefore);
  if (isExtended) return isThirdParty ? 'both' : 'extension';
  return isThirdParty ? 'thirdParty' : 'none';
}

/** What ends while the clock does not run is in time. */
export function inTime({ ending: { completedOn, permittedUntil } }: Completion): InTimeHeading {
  return permittedUntil === null || completedOn <= permittedUntil ? 'within' : 'over';
}

/** How the days of a request are counted: in the unit of the rules that it fell under on its receipt. */
export function dayCountOf({ act, receivedOn }: RequestStory, { clock, settings }: OfficeRules): DayCount {
  return clockContext(act, regimeFor(receivedOn, act, clock.regimes), settings, clock.calendar).count;
}

/** Days from receipt to completion, in the unit of the request's rules. Days on which the clock stood still are days too. */
export function daysToComplete({ story, ending }: Completion, office: OfficeRules): number {
  return dayCountOf(story, office).between(story.receivedOn, ending.completedOn);
}
