import { rowContext } from '../formatting/cellContext';
import { resolve } from '../formatting/resolve';
import { asText } from '../formatting/values';
import { readViewFormatter, ViewFormatter } from '../formatting/viewFormatter';
import { reportError } from '../probe';
import type { ViewInfo } from '../sharePoint/listInfo';
import { Row } from '../sharePoint/rows';
import type { ListPlace } from './place';

/** A view's formatting. One that can't be read is reported, and the rows are drawn plain. */
export function viewFormatter({ formatter, title }: ViewInfo): ViewFormatter | undefined {
  if (formatter === undefined) return undefined;
  try {
    return readViewFormatter(formatter);
  } catch (error) {
    reportError(`formatting of the view ${title}`, error);
    return undefined;
  }
}

/** The classes that the formatting gives to one row; none where its expression can't be worked out. */
export function rowClasses(format: ViewFormatter | undefined, place: ListPlace, row: Row, rowIndex: number): string {
  if (format?.additionalRowClass === undefined) return '';
  const context = rowContext({ list: place.list, row, rowIndex }, place.facts);
  try {
    return asText(resolve(format.additionalRowClass, context), context).trim();
  } catch (error) {
    reportError(`row formatting of the view ${place.view.title}`, error);
    return '';
  }
}
