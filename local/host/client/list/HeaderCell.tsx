import * as React from 'react';
import { Column } from './columns';
import { Sort } from './viewXml';

interface HeaderCellProps {
  readonly column: Column;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

/** SharePoint can't sort by these. */
const unsortable: readonly string[] = ['Note', 'MultiChoice', 'LookupMulti', 'UserMulti', 'URL', 'Computed'];

/** A column's head. A click sorts by it, a second click turns the order. */
export function HeaderCell({ column: { field, name, alignsRight }, sort, onSort }: HeaderCellProps): React.ReactElement {
  const isSorted = sort?.field === name;
  const className = alignsRight ? 'number' : undefined;
  if (unsortable.includes(field.type)) return <th scope="col" className={className}>{field.title}</th>;
  return (
    <th scope="col" className={className} aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort({ field: name, descending: isSorted && !sort.descending })}>
        {field.title}<span className="sort-arrow" aria-hidden="true">{isSorted ? (sort.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}
