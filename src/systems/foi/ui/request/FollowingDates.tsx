import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { Facts } from '../../../../ui/Facts';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { ClockResult, DueDates } from '../../clock/clockTypes';
import { FoiRequest } from '../../lists';
import { dueWords } from './dueWords';

interface FollowingDatesProps {
  readonly clock: ClockResult;
  readonly status: FoiRequest['status'];
}

/** The dates beside that of the decision: to forward or transfer while that may still be, a third party's, and the appeal. */
export function FollowingDates({ clock, status }: FollowingDatesProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(dueWords);
  const { forwardDue, transferDue, thirdParty, appealUntil, clockStart } = clock;
  const day = (date: CalendarDate | undefined): string | null => (date ? sentence(dayInWords(date, language)) : null);
  const both = (due: DueDates | undefined): string => {
    if (!due) return words.notKnown;
    return due.strict === due.operational ? sentence(dayInWords(due.strict, language)) : words.both(sentence(dayInWords(due.strict, language)), dayInWords(due.operational, language));
  };
  const mayBeSentOn = clockStart !== undefined && (status === 'registered' || status === 'allocated');
  const isNotified = thirdParty?.noticeValid === true;
  const dates = [
    { label: words.dates.forward, value: mayBeSentOn ? both(forwardDue) : null },
    { label: words.dates.transfer, value: mayBeSentOn ? both(transferDue) : null },
    { label: words.dates.representations, value: isNotified ? (day(thirdParty.representationsDue) ?? words.notKnown) : null },
    { label: words.dates.earliestDecision, value: isNotified ? day(thirdParty.earliestDecision) : null },
    { label: words.dates.thirdPartyDecision, value: isNotified ? (day(thirdParty.decisionDue) ?? words.notKnown) : null },
    { label: words.dates.appeal, value: day(appealUntil) },
  ];
  return dates.some(({ value }) => value !== null) ? <Facts facts={dates} /> : null;
}
