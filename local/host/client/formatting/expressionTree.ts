/** A formatting expression, read. The language is SharePoint's own; nothing of it is ever run as script. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: FormatValue }
  /** `@currentField`, `@now`, ... with the path behind it. */
  | { readonly kind: 'token'; readonly name: string; readonly path: readonly string[] }
  /** `[$Field.title]` */
  | { readonly kind: 'field'; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'conditional'; readonly test: Expression; readonly whenTrue: Expression; readonly whenFalse: Expression };

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '<' | '>' | '<=' | '>=' | '==' | '!=' | '&&' | '||';

/** What an expression gives. Dates are compared and subtracted as milliseconds since 1970. */
export type FormatValue = string | number | boolean | Date | FormatObject | readonly FormatValue[] | undefined;
export interface FormatObject { readonly [key: string]: FormatValue }

/** An expression or a formatter that the page can't read. The cell then shows its plain value. */
export class FormattingError extends Error {}
