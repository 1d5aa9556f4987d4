import * as React from 'react';
import { CalendarDate } from '../kernel/dates/calendarDate';
import { dueInWords } from '../kernel/dates/dateInWords';
import { dueTone } from './dueTone';
import { Icon } from './icons';
import { sentence } from './sentence';
import { useLanguage } from './surroundings';

interface DueDateProps {
  readonly date: CalendarDate;
  readonly today: CalendarDate;
}

/** A due date in words with an icon, never by colour alone; the plain date is in its `datetime`. */
export function DueDate({ date, today }: DueDateProps): JSX.Element {
  const language = useLanguage();
  const tone = dueTone(date, today);
  return (
    <span className={`ri-due ri-due-${tone}`}>
      <Icon name={tone} />
      <time dateTime={date}>{sentence(dueInWords(date, today, language))}</time>
    </span>
  );
}
