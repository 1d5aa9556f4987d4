import * as React from 'react';
import { rowContext } from '../formatting/cellContext';
import { FormattedValue } from '../formatting/FormattedValue';
import type { FormatElement } from '../formatting/formatter';
import type { ViewFormatter } from '../formatting/viewFormatter';
import { Row } from '../sharePoint/rows';
import { say } from '../strings';
import { Cell } from './Cell';
import { Column } from './columns';
import { rowName } from './listActions';
import type { ListPlace } from './place';
import { PlainIfBroken } from './PlainIfBroken';
import { rowClasses } from './rowFormat';
import { Customizers } from './useCustomizers';

interface GridRowProps {
  readonly place: ListPlace;
  readonly columns: readonly Column[];
  readonly row: Row;
  readonly rowIndex: number;
  readonly isSelected: boolean;
  readonly customizers: Customizers;
  /** The view's own formatting. */
  readonly format: ViewFormatter | undefined;
  /** The checkbox: this row more or less. */
  readonly onToggle: () => void;
  /** A click elsewhere on the row: this row alone. */
  readonly onPick: () => void;
}

export function GridRow(props: GridRowProps): React.ReactElement {
  const { place, row, rowIndex, isSelected, format, onToggle, onPick } = props;
  const classes = React.useMemo(() => rowClasses(format, place, row, rowIndex), [format, place, row, rowIndex]);
  const pick = (event: React.MouseEvent): void => {
    if (event.target instanceof Element && !event.target.closest('a, button, input, label')) onPick();
  };
  return (
    <tr className={[classes, isSelected ? 'selected' : ''].join(' ').trim() || undefined} onClick={pick}>
      <td className="select-cell">
        <label className={format?.hideSelection ? 'visually-hidden' : undefined}><span className="visually-hidden">{say(place.facts.language, 'selectRow')} {rowName(place.list, row)}</span><input type="checkbox" checked={isSelected} onChange={onToggle} /></label>
      </td>
      {format?.rowFormatter ? <DrawnRow {...props} element={format.rowFormatter} /> : <Cells {...props} />}
    </tr>
  );
}

function Cells({ place, columns, row, rowIndex, customizers }: GridRowProps): React.ReactElement {
  return (
    <>
      {columns.map((column) => (
        <td key={column.name} className={column.alignsRight ? 'number' : column.field.type === 'DateTime' ? 'date' : undefined}>
          <Cell place={place} column={column} row={row} rowIndex={rowIndex} renderer={customizers.get(column.name)} />
        </td>
      ))}
    </>
  );
}

/** A row that the view draws as one piece; its plain cells where that can't be drawn. */
function DrawnRow({ element, ...props }: GridRowProps & { readonly element: FormatElement }): React.ReactElement {
  const { place, columns, row, rowIndex } = props;
  return (
    <PlainIfBroken plain={<Cells {...props} />}>
      <td colSpan={columns.length}>
        <FormattedValue element={element} context={rowContext({ list: place.list, row, rowIndex }, place.facts)} />
      </td>
    </PlainIfBroken>
  );
}
