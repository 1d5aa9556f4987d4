import { FormatValue } from './expressionTree';

/** What a formatter may ask about: one cell, its row, the reader and the moment. */
export interface FormatContext {
  /** The formatted column's value. */
  readonly currentField: FormatValue;
  /** Any column of the row by internal name; undefined for one that is not in the view. */
  field(name: string): FormatValue;
  fieldTitle(name: string): string;
  readonly now: Date;
  /** Mail address of the reader. */
  readonly me: string;
  /** 1033 for English, 1036 for French: the languages of SharePoint Online's pages. */
  readonly lcid: number;
  readonly rowIndex: number;
  readonly currentWeb: string;
  /** IANA name of the site's time zone: texts of dates are in it. */
  readonly timeZone: string;
}
