import * as React from 'react';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../kernel/dates/dateInWords';
import { DueDate } from '../../../ui/DueDate';
import { Facts } from '../../../ui/Facts';
import { sentence } from '../../../ui/sentence';
import { useLanguage, useWords } from '../../../ui/surroundings';
import { DueDates as BothDates } from '../clock/clockTypes';
import { foiWords } from './foiWords';

interface DueDatesProps {
  readonly due: BothDates;
  /** Left out where nothing is due any more: the days alone are shown then. */
  readonly today?: CalendarDate;
}

/** Both readings of the Legislation Act, in words; one line when they give the same day. */
export function DueDates({ due, today }: DueDatesProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).request;
  const earlier = due.strict <= due.operational ? due.strict : due.operational;
  const day = (date: CalendarDate): string => sentence(dayInWords(date, language));
  return (
    <>
      {today && <DueDate date={earlier} today={today} />}
      {due.strict === due.operational ? (
        <p>{day(due.strict)}</p>
      ) : (
        <Facts
          facts={[
            { label: words.dueStrict, value: day(due.strict) },
            { label: words.dueOperational, value: day(due.operational) },
          ]}
        />
      )}
    </>
  );
}
