import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { reportWords } from './reportWords';
import { ReportTable } from './tables';

/** One report as a table, and a chart of it under it; it says so where there is nothing to count. */
export function ReportSection({ table: { title, heads, rows }, children }: { readonly table: ReportTable; readonly children?: React.ReactNode }): JSX.Element {
  const words = useWords(reportWords);
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <CardTable caption={title} heads={heads}>
          {rows.map(row => (
            <tr key={row.slice(0, 2).join(' ')} role="row">
              {row.map((value, place) => (
                <Cell key={heads[place]} label={heads[place]} value={value} />
              ))}
            </tr>
          ))}
        </CardTable>
      )}
      {children}
    </Section>
  );
}

function Cell({ label, value }: { readonly label: string; readonly value: string | number }): JSX.Element {
  const language = useLanguage();
  return (
    <td role="cell" className={typeof value === 'number' ? 'ri-number' : undefined}>
      <span className="ri-label">{label}: </span>
      {typeof value === 'number' ? value.toLocaleString(`${language}-CA`) : value}
    </td>
  );
}
