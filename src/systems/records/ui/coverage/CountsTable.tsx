import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Counts, documentsIn, sumOf } from '../../classify/coverage';
import { coverageWords } from './coverageWords';

interface CountsRow {
  readonly key: string;
  readonly name: string;
  /** Of the library. */
  readonly address?: string;
  readonly counts: Counts;
}

interface CountsTableProps {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly CountsRow[];
}

const kinds = ['own', 'inherited', 'transitory', 'unclassified'] as const satisfies readonly (keyof Counts)[];

/** Documents by what they are filed under, one row for each library or branch, and their sum. */
export function CountsTable({ title, head, rows }: CountsTableProps): JSX.Element {
  const words = useWords(coverageWords);
  const all: CountsRow = { key: '#all', name: words.all, counts: sumOf(rows.map(({ counts }) => counts)) };
  return (
    <Section title={title}>
      <CardTable caption={title} heads={[head, words.documents, ...kinds.map(kind => words[kind]), words.covered]}>
        {[...rows, ...(rows.length > 1 ? [all] : [])].map(row => (
          <Row key={row.key} row={row} />
        ))}
      </CardTable>
    </Section>
  );
}

function Row({ row: { name, address, counts } }: { readonly row: CountsRow }): JSX.Element {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const number = (count: number): string => count.toLocaleString(`${language}-CA`);
  const documents = documentsIn(counts);
  return (
    <tr role="row">
      <td role="cell">{address === undefined ? name : <a className="ri-rowLink" href={address}>{name}</a>}</td>
      <NumberCell label={words.documents}>{number(documents)}</NumberCell>
      {kinds.map(kind => (
        <NumberCell key={kind} label={words[kind]}>
          {number(counts[kind])}
        </NumberCell>
      ))}
      <NumberCell label={words.covered}>{documents === 0 ? '' : words.share(Math.floor(((documents - counts.unclassified) / documents) * 100))}</NumberCell>
    </tr>
  );
}

function NumberCell({ label, children }: { readonly label: string; readonly children: React.ReactNode }): JSX.Element {
  return (
    <td role="cell" className="ri-number">
      <span className="ri-label">{label}: </span>
      {children}
    </td>
  );
}
