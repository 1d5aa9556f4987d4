import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { firstDayOf, monthOf } from '../../../../kernel/dates/month';
import { EmptyState } from '../../../../ui/EmptyState';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { calendarWords } from './calendarWords';
import { EntryLink } from './EntryLink';
import { daysOf } from './entryTexts';
import { DaysProps } from './MonthGrid';

/** The days of a month on which something begins, or goes on from the month before, one under the other. For a phone, and for who reads rather than looks. */
export function DayList({ month, today, entries, marked, moving, onOpen }: DaysProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const days = [...byFirstDay(entries.filter(({ from, until }) => monthOf(from) <= month && monthOf(until) >= month), firstDayOf(month))];
  if (days.length === 0) return <EmptyState title={words.emptyTitle} hint={words.emptyHint} />;
  return (
    <ul className="ri-cards">
      {days.map(([day, ofDay]) => (
        <li key={day} className="ri-card" data-day={day}>
          <h4>
            <time dateTime={day}>{sentence(dayInWords(day, language))}</time>
            {day === today && <span className="ri-subtle"> {words.today}</span>}
          </h4>
          <ul className="ri-entries">
            {ofDay.map(entry => (
              <li key={entry.key}>
                <EntryLink entry={entry} day={day} isMarked={marked.has(entry.key)} moving={moving} onOpen={onOpen} />
                {entry.from !== entry.until && <span className="ri-subtle">{sentence(daysOf(entry, language, words))}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Entries by the day under which a list shows them: their first, or the month's first when they began before. */
export function byFirstDay(entries: readonly PlannedEntry[], first: CalendarDate): ReadonlyMap<CalendarDate, readonly PlannedEntry[]> {
  const days = new Map<CalendarDate, readonly PlannedEntry[]>();
  for (const entry of entries) {
    const day = entry.from < first ? first : entry.from;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}
