import * as React from 'react';
import { CalendarDate, Weekday } from '../../../../kernel/dates/calendarDate';
import { dayInWords, monthInWords, weekdayInWords } from '../../../../kernel/dates/dateInWords';
import { firstDayOf, Month, monthOf, weeksOf } from '../../../../kernel/dates/month';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { isNamedOn } from '../../calendar/entry';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { calendarWords } from './calendarWords';
import { EntryLink, EntryLinkProps } from './EntryLink';

export interface DaysProps extends Pick<EntryLinkProps, 'moving' | 'onOpen'> {
  readonly month: Month;
  readonly today: CalendarDate;
  readonly entries: readonly PlannedEntry[];
  /** Keys of entries that planners should look at. */
  readonly marked: ReadonlySet<string>;
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** A month in weeks. */
export function MonthGrid({ month, ...props }: DaysProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  return (
    <table className="ri-month">
      <caption className="ri-hidden">{words.gridCaption(monthInWords(firstDayOf(month), language))}</caption>
      <thead>
        <tr>
          {weekdays.map(day => (
            <th key={day} scope="col">
              {sentence(weekdayInWords(day, language))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map(week => (
          <tr key={week[0]}>
            {week.map(day => (
              <DayCell key={day} {...props} day={day} isOutside={monthOf(day) !== month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps extends Omit<DaysProps, 'month'> {
  readonly day: CalendarDate;
  readonly isOutside: boolean;
}

function DayCell({ day, isOutside, today, entries, marked, moving, onOpen }: DayCellProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const ofDay = entries.filter(entry => isNamedOn(entry, day));
  return (
    <td
      data-day={day}
      data-outside={isOutside || undefined}
      data-today={day === today || undefined}
      data-target={moving?.target === day || undefined}
      aria-current={day === today ? 'date' : undefined}
      onDragOver={event => moving?.dragOver(event, day)}
      onDrop={event => moving?.drop(event, day)}
    >
      <time dateTime={day} className="ri-dayNumber">
        <span aria-hidden="true">{Number(day.slice(-2))}</span>
        <span className="ri-hidden">{dayInWords(day, language)}</span>
      </time>
      {day === today && <span className="ri-subtle"> {words.today}</span>}
      {ofDay.length > 0 && (
        <ul className="ri-entries">
          {ofDay.map(entry => (
            <li key={entry.key}>
              <EntryLink entry={entry} day={day} isMarked={marked.has(entry.key)} moving={moving} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
