import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { ClosedDay, closedDays } from '../../../../kernel/calendar/closedDays';
import { Calendar } from '../../../../kernel/calendar/closure';
import { dayOf } from '../../../../kernel/calendar/yearDates';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { Section } from '../../../../ui/Page';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { foiWords } from '../foiWords';
import { rulesWords } from './rulesWords';
import { sourceText } from './sourceText';

interface ClosedDaysProps {
  readonly year: number;
  readonly calendar: Calendar;
}

/** Holidays and closed days of a year, each with its effect and its source. */
export function ClosedDaysTable({ year, calendar }: ClosedDaysProps): JSX.Element {
  const words = useWords(rulesWords);
  const days = React.useMemo(() => closedDays(dayOf(year, 1, 1), dayOf(year, 12, 31), calendar), [year, calendar]);
  return (
    <Section title={words.closedDays(year)}>
      <CardTable caption={words.closedDays(year)} heads={[words.day, words.name, words.effect, words.source]}>
        {days.map(day => (
          <ClosedDayRow key={day.date} day={day} />
        ))}
      </CardTable>
    </Section>
  );
}

function ClosedDayRow({ day: { date, closure, isHoliday } }: { readonly day: ClosedDay }): JSX.Element {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const { before } = useWords(foiWords);
  return (
    <tr role="row" data-day={date}>
      <td role="cell">{sentence(dayInWords(date, language))}</td>
      <td role="cell">{sentence(closure.name[language])}</td>
      <td role="cell">{isHoliday ? words.isHoliday : words.isClosure}</td>
      <td role="cell">
        <span className="ri-label">{before(words.source)}</span>
        {sourceText(closure.source, language)}
      </td>
    </tr>
  );
}
