import * as React from 'react';
import { Row } from '../sharePoint/rows';
import { say } from '../strings';
import { Cell } from './Cell';
import { Column } from './columns';
import { rowName } from './listActions';
import type { ListPlace } from './place';
import { Customizers } from './useCustomizers';

interface GridRowProps {
  readonly place: ListPlace;
  readonly columns: readonly Column[];
  readonly row: Row;
  readonly rowIndex: number;
  readonly isSelected: boolean;
  readonly customizers: Customizers;
  /** The checkbox: this row more or less. */
  readonly onToggle: () => void;
  /** A click elsewhere on the row: this row alone. */
  readonly onPick: () => void;
}

export function GridRow({ place, columns, row, rowIndex, isSelected, customizers, onToggle, onPick }: GridRowProps): React.ReactElement {
  const pick = (event: React.MouseEvent): void => {
    if (event.target instanceof Element && !event.target.closest('a, button, input, label')) onPick();
  };
  return (
    <tr className={isSelected ? 'selected' : undefined} onClick={pick}>
      <td className="select-cell">
        <label><span className="visually-hidden">{say(place.facts.language, 'selectRow')} {rowName(row)}</span><input type="checkbox" checked={isSelected} onChange={onToggle} /></label>
      </td>
      {columns.map((column) => (
        <td key={column.name} className={column.alignsRight ? 'number' : column.field.type === 'DateTime' ? 'date' : undefined}>
          <Cell place={place} column={column} row={row} rowIndex={rowIndex} renderer={customizers.get(column.name)} />
        </td>
      ))}
    </tr>
  );
}
