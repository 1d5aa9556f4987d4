import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Fact, Facts } from '../../../../ui/Facts';
import { choiceLabel } from '../../../../ui/labels';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { parseRule } from '../../retention/notation/parseRule';
import { Scheme, SchemeEntry } from '../../scheme/contract';
import { schemeEntries } from '../../schemeList';
import { EntryLink } from './EntryLink';
import { pathOf } from './pathOf';
import { RuleWords } from './RuleWords';
import { schemeWords } from './schemeWords';

interface EntryFactsProps {
  readonly scheme: Scheme;
  readonly entry: SchemeEntry;
  readonly today: CalendarDate;
  readonly onOpen: (code: string) => void;
}

/** What the scheme says of one entry: where it belongs, what goes there, how long it is kept and on whose authority. */
export function EntryFacts({ scheme, entry, today, onOpen }: EntryFactsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  const day = dateInWords(entry.fromOn, language);
  const facts: readonly Fact[] = [
    { label: words.belongsTo, value: <Path scheme={scheme} entry={entry} onOpen={onOpen} /> },
    { label: words.otherLanguage, value: <span lang={language === 'en' ? 'fr-CA' : 'en-CA'}>{entry.title[language === 'en' ? 'fr' : 'en']}</span> },
    { label: words.keywords, value: entry.keywords[language].join(', ') },
    ...(entry.level === 'series' ? retentionFacts() : []),
    { label: words.citation, value: entry.citation },
  ];
  return (
    <>
      <p className="ri-subtle">{entry.fromOn > today ? words.inForceLater(day) : words.inForceFrom(day)}</p>
      {entry.scope[language] !== '' && (
        <Section title={words.scope}>
          <p className="ri-lines">{entry.scope[language]}</p>
        </Section>
      )}
      <Facts facts={facts} />
    </>
  );

  function retentionFacts(): readonly Fact[] {
    const parsed = entry.rule === null ? undefined : parseRule(entry.rule);
    return [
      { label: words.rule, value: entry.rule },
      { label: words.inWords, value: <RuleWords rule={entry.rule} /> },
      { label: words.finalDisposition, value: choiceLabel(schemeEntries.columns.finalDisposition, entry.finalDisposition, language) },
      { label: words.archivalReview, value: parsed?.ok ? (parsed.rule.archivalReview ? words.reviewAsked : words.reviewNotAsked) : null },
    ];
  }
}

function Path({ scheme, entry, onOpen }: Omit<EntryFactsProps, 'today'>): JSX.Element | null {
  const path = pathOf(scheme, entry);
  if (path.length === 0) return null;
  return (
    <ul className="ri-plainList">
      {path.map(each => (
        <li key={each.code}>
          <EntryLink entry={each} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
