import * as React from 'react';
import { cellContext } from '../formatting/cellContext';
import { FormatElement, readFormatter } from '../formatting/formatter';
import { FormattedValue } from '../formatting/FormattedValue';
import { reportError } from '../probe';
import type { CellRenderer } from '../runtime/fieldCustomizers';
import { Row } from '../sharePoint/rows';
import { say } from '../strings';
import { cellText } from './cellText';
import { Column } from './columns';
import { fileAddress, folderAddress, isFolder } from './fileLinks';
import type { ListPlace } from './place';
import { PlainIfBroken } from './PlainIfBroken';

interface CellProps {
  readonly place: ListPlace;
  readonly column: Column;
  readonly row: Row;
  readonly rowIndex: number;
  /** Present where a field customizer draws the column. */
  readonly renderer: CellRenderer | undefined;
}

/** One value: drawn by the column's customizer, else by its formatter, else as text. */
export function Cell(props: CellProps): React.ReactElement {
  const { column: { field }, renderer } = props;
  const formatter = React.useMemo(() => formatterOf(field.formatter, field.internalName), [field]);
  if (renderer) return <CustomizedCell row={props.row} renderer={renderer} />;
  const plain = <PlainCell {...props} />;
  return formatter ? <PlainIfBroken plain={plain}><FormattedCell {...props} formatter={formatter} /></PlainIfBroken> : plain;
}

function formatterOf(json: string | undefined, column: string): FormatElement | undefined {
  if (json === undefined) return undefined;
  try {
    return readFormatter(json);
  } catch (error) {
    reportError(`formatter of ${column}`, error);
    return undefined;
  }
}

function CustomizedCell({ row, renderer }: { readonly row: Row; readonly renderer: CellRenderer }): React.ReactElement {
  const element = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const domElement = element.current;
    if (!domElement) return undefined;
    try {
      return renderer.render(domElement, row);
    } catch (error) {
      reportError('field customizer', error);
      return undefined;
    }
  }, [renderer, row]);
  return <div ref={element} />;
}

function FormattedCell({ place, column, row, rowIndex, formatter }: CellProps & { readonly formatter: FormatElement }): React.ReactElement {
  const context = cellContext({ list: place.list, field: column.field, row, rowIndex }, place.facts);
  return <FormattedValue element={formatter} context={context} />;
}

function PlainCell({ place, column, row }: CellProps): React.ReactElement {
  const text = cellText(column.field, row, place.facts.timeZone);
  const link = row[column.name];
  if (column.opens === 'item') return <a href={`${place.list.formsUrl}/DispForm.aspx?ID=${row.ID}`}>{text || `#${row.ID}`}</a>;
  if (column.opens === 'file') return <a href={isFolder(row) ? folderAddress(place, String(row.FileRef)) : fileAddress(row)}>{text}</a>;
  if (column.name === 'DocIcon') return <>{isFolder(row) ? say(place.facts.language, 'folder') : text.toUpperCase()}</>;
  if (column.field.type === 'URL' && typeof link === 'string' && /^https?:\/\//i.test(link)) return <a href={link}>{text}</a>;
  return <>{text}</>;
}
