import * as React from 'react';
import { monthInWords } from '../../../../kernel/dates/dateInWords';
import { firstDayOf, monthOf } from '../../../../kernel/dates/month';
import { CardTable } from '../../../../ui/CardTable';
import { EmptyState } from '../../../../ui/EmptyState';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { calendarWords } from './calendarWords';
import { daysOf, hoursOf } from './entryTexts';
import { DaysProps } from './MonthGrid';

/** All entries of a month with everything that is known of them, for paper. */
export function PrintView({ month, entries }: Pick<DaysProps, 'month' | 'entries'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { facts } = words;
  const ofMonth = entries.filter(({ from, until }) => monthOf(from) <= month && monthOf(until) >= month);
  if (ofMonth.length === 0) return <EmptyState title={words.emptyTitle} hint={words.emptyHint} />;
  return (
    <CardTable caption={words.listCaption(monthInWords(firstDayOf(month), language))} heads={[facts.when, facts.kind, facts.what, facts.where, facts.state]}>
      {ofMonth.map(entry => (
        <tr key={entry.key} role="row" data-entry={entry.key}>
          <td role="cell">
            {sentence(daysOf(entry, language, words))} {hoursOf(entry, language, words)}
          </td>
          <td role="cell">{words.kind[entry.kind]}</td>
          <td role="cell">
            <strong>{entry.title[language]}</strong>
            {entry.details && <p>{entry.details[language]}</p>}
          </td>
          <td role="cell">{entry.place}</td>
          <td role="cell">{entry.state?.[language]}</td>
        </tr>
      ))}
    </CardTable>
  );
}
