import * as React from 'react';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Cell, StatisticsTable, TableRow } from '../../statistics/table';
import { requestAddress } from '../../work/addresses';
import { FoiProps } from '../screen';
import { cellText } from './cellText';
import { dashboardWords } from './dashboardWords';

interface ReportTableProps extends Pick<FoiProps, 'work'> {
  readonly table: StatisticsTable;
}

/** Which cell stands open: its row and the place of its column. */
interface OpenCell {
  readonly row: string;
  readonly column: number;
}

/**
 * A table of the report, cards on a phone. Every number that counts something opens the requests that are in it, under its row. The roles are
 * written out because a table shown as blocks loses its own in some browsers.
 */
export function ReportTable({ work, table }: ReportTableProps): JSX.Element {
  const language = useLanguage();
  const { nothingCounted } = useWords(dashboardWords);
  const [open, setOpen] = React.useState<OpenCell>();
  if (table.rows.length === 0) return <p>{nothingCounted}</p>;
  const toggle = (row: string, column: number): void => setOpen(open?.row === row && open.column === column ? undefined : { row, column });
  const line = (row: TableRow): JSX.Element => (
    <ReportRow key={row.id} work={work} table={table} row={row} openColumn={open?.row === row.id ? open.column : undefined} onToggle={column => toggle(row.id, column)} />
  );
  return (
    <table className="ri-figures" role="table" data-table={table.id}>
      <caption className="ri-hidden">{table.title[language]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {table.of[language]}
          </th>
          {table.columns.map(({ id, label }) => (
            <th key={id} scope="col" role="columnheader" className="ri-number">
              {label[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{table.rows.map(line)}</tbody>
      {table.total && <tfoot role="rowgroup">{line(table.total)}</tfoot>}
    </table>
  );
}

interface ReportRowProps extends ReportTableProps {
  readonly row: TableRow;
  readonly openColumn: number | undefined;
  readonly onToggle: (column: number) => void;
}

function ReportRow({ work, table, row, openColumn, onToggle }: ReportRowProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(dashboardWords);
  const columnLabel = (place: number): string => table.columns[place].label[language];
  return (
    <>
      <tr role="row" data-row={row.id}>
        <th scope="row" role="rowheader">
          {row.label[language]}
        </th>
        {row.cells.map((cell, place) => (
          <td key={table.columns[place].id} role="cell" className="ri-number">
            <span className="ri-label" aria-hidden="true">
              {columnLabel(place)}
            </span>
            <Figure cell={cell} name={words.showRequests(cellText(cell, language), row.label[language], columnLabel(place))} isOpen={openColumn === place} onToggle={() => onToggle(place)} />
          </td>
        ))}
      </tr>
      {openColumn !== undefined && (
        <tr role="row">
          <td role="cell" colSpan={table.columns.length + 1}>
            <Numbers work={work} title={words.requestsIn(row.label[language], columnLabel(openColumn))} numbers={row.cells[openColumn].requests} />
          </td>
        </tr>
      )}
    </>
  );
}

interface FigureProps {
  readonly cell: Cell;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A number that has nothing behind it is plain. */
function Figure({ cell, name, isOpen, onToggle }: FigureProps): JSX.Element {
  const text = cellText(cell, useLanguage());
  if (cell.requests.length === 0) return <span>{text}</span>;
  return (
    <button type="button" className="ri-linkButton ri-figure" aria-expanded={isOpen} aria-label={name} onClick={onToggle}>
      {text}
    </button>
  );
}

function Numbers({ work, title, numbers }: Pick<FoiProps, 'work'> & { readonly title: string; readonly numbers: readonly string[] }): JSX.Element {
  return (
    <>
      <p className="ri-subtle">{title}</p>
      <ul className="ri-numbers" aria-label={title}>
        {numbers.map(number => (
          <li key={number}>
            <a href={requestAddress(work, number)}>{number}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
