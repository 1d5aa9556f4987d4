import { FormattingError } from './expressionTree';
import { FormatElement, FormatExpression, isRecord, parseJson, readElement, readExpression } from './formatter';

/** View formatting of a list layout: a class for each row, or a drawing of its own in place of the row's cells. */
export interface ViewFormatter {
  /** Not used where there is a `rowFormatter`, as in SharePoint. */
  readonly additionalRowClass?: FormatExpression;
  readonly rowFormatter?: FormatElement;
  readonly hideSelection: boolean;
  readonly hideColumnHeader: boolean;
}

/** Reads a view's JSON. Throws FormattingError for what is none. */
export function readViewFormatter(json: string): ViewFormatter {
  const value = parseJson(json);
  if (!isRecord(value)) throw new FormattingError('The view formatting is no object');
  const rowFormatter = value.rowFormatter === undefined ? undefined : readElement(value.rowFormatter, 0);
  return {
    additionalRowClass: rowFormatter ? undefined : readExpression(value.additionalRowClass),
    rowFormatter,
    // SharePoint hides these for rows that are drawn otherwise alone.
    hideSelection: rowFormatter !== undefined && value.hideSelection === true,
    hideColumnHeader: rowFormatter !== undefined && value.hideColumnHeader === true,
  };
}
