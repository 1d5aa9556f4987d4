import * as React from 'react';
import { Row } from '../sharePoint/rows';
import { say } from '../strings';
import { cellText } from './cellText';
import { choiceLabel } from './choiceLabel';
import { Column } from './columns';
import { GridRow } from './GridRow';
import { viewFormatter } from './rowFormat';
import { HeaderCell } from './HeaderCell';
import type { ListPlace } from './place';
import { Customizers } from './useCustomizers';
import { groupField, ownSort, Sort } from './viewXml';

interface GridProps {
  readonly place: ListPlace;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly isLoading: boolean;
  readonly selected: readonly Row[];
  readonly sort: Sort | undefined;
  readonly isFiltered: boolean;
  readonly customizers: Customizers;
  readonly onSort: (sort: Sort) => void;
  readonly onSelect: (rows: readonly Row[]) => void;
}

/** The rows as a table. It scrolls sideways inside its own region, so that a phone's page never does. */
export function Grid({ place, columns, rows, isLoading, selected, sort, isFiltered, customizers, onSort, onSelect }: GridProps): React.ReactElement {
  const { view, list, facts: { language } } = place;
  const shownSort = sort ?? ownSort(view);
  const format = React.useMemo(() => viewFormatter(view), [view]);
  const allSelected = rows.length > 0 && selected.length === rows.length;
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={`${list.title}: ${view.title}`} aria-busy={isLoading}>
      <table className="list-grid">
        <thead className={format?.hideColumnHeader ? 'visually-hidden' : undefined}>
          <tr>
            <th scope="col" className="select-cell">
              <label><span className="visually-hidden">{say(language, 'selectAll')}</span><input type="checkbox" checked={allSelected} disabled={rows.length === 0} onChange={() => onSelect(allSelected ? [] : rows)} /></label>
            </th>
            {columns.map((column) => <HeaderCell key={column.name} column={column} sort={shownSort} onSort={onSort} />)}
          </tr>
        </thead>
        {groupsOf(place, rows).map(({ title, rows: members }) => (
          <tbody key={title}>
            {title !== undefined && <tr className="group-row"><th scope="rowgroup" colSpan={columns.length + 1}>{title || say(language, 'emptyValue')} ({members.length})</th></tr>}
            {members.map((row) => (
              <GridRow key={row.ID} place={place} columns={columns} row={row} rowIndex={rows.indexOf(row)} isSelected={selected.includes(row)} customizers={customizers} format={format}
                onToggle={() => onSelect(selected.includes(row) ? selected.filter((other) => other !== row) : [...selected, row])} onPick={() => onSelect([row])} />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length === 0 && <p className="list-empty" role="status">{say(language, isLoading ? 'loading' : isFiltered ? 'emptyFiltered' : 'emptyView')}</p>}
    </div>
  );
}

interface Group { readonly title?: string; readonly rows: readonly Row[] }

/** Neighbours of one value under one heading; the server has sorted them so. Without a group column all rows are one nameless group. */
function groupsOf(place: ListPlace, rows: readonly Row[]): readonly Group[] {
  const { list, view, facts } = place;
  const name = groupField(view);
  const field = list.fields.find(({ internalName }) => internalName === name);
  if (!field) return [{ rows }];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const title = choiceLabel(place, field, cellText(field, row, facts.timeZone));
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, members]) => ({ title, rows: members }));
}
