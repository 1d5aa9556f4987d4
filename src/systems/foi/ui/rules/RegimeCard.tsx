import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { RegimeLine, regimeLines } from '../../clock/regimeLines';
import { Regime } from '../../rules';
import { foiWords } from '../foiWords';
import { rulesWords } from './rulesWords';
import { confidenceText, sourceText } from './sourceText';

/** One set of rules: from when, its limits with their sections, and what it does not say. */
export function RegimeCard({ regime }: { readonly regime: Regime }): JSX.Element {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const { from, to, unit, limits, commencement, pauses } = regime;
  const day = (date: CalendarDate): string => dateInWords(date, language);
  const title = to === undefined ? words.from(day(from.FIPPA)) : words.between(day(from.FIPPA), day(to));
  return (
    <Section title={title}>
      <p>
        <strong>{words.decisionIn[unit](limits.decision)}</strong> <span className="ri-subtle">{regime.id}</span>
      </p>
      <p className="ri-subtle">{words.begins(sourceText(commencement, language), confidenceText(commencement.confidence, language))}</p>
      {from.MFIPPA !== from.FIPPA && <p>{words.municipalFrom(day(from.MFIPPA))}</p>}
      <LimitsTable regime={regime} />
      {pauses.map(pause => (
        <p key={pause}>{words.stops[pause]}</p>
      ))}
    </Section>
  );
}

function LimitsTable({ regime }: { readonly regime: Regime }): JSX.Element {
  const words = useWords(rulesWords);
  const { limit, days, FIPPA, MFIPPA, confidence } = words.columns;
  return (
    <CardTable caption={words.limitsOf(regime.id)} heads={[limit, days, FIPPA, MFIPPA, confidence]}>
      {regimeLines(regime).map(line => (
        <LimitRow key={line.limit} line={line} />
      ))}
    </CardTable>
  );
}

function LimitRow({ line: { limit, days, sources, confidence } }: { readonly line: RegimeLine }): JSX.Element {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const { before } = useWords(foiWords);
  const cells = [
    { label: words.columns.days, text: days ?? words.unknown },
    { label: words.columns.FIPPA, text: sourceText(sources.FIPPA, language) },
    { label: words.columns.MFIPPA, text: sourceText(sources.MFIPPA, language) },
    { label: words.columns.confidence, text: days === null ? '' : confidenceText(confidence, language) },
  ];
  return (
    <tr role="row" data-limit={limit}>
      <td role="cell">{words.limits[limit]}</td>
      {cells.map(({ label, text }) => (
        <td key={label} role="cell">
          {text !== '' && <span className="ri-label">{before(label)}</span>}
          {text}
        </td>
      ))}
    </tr>
  );
}
