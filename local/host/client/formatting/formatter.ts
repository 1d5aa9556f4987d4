import { FormattingError } from './expressionTree';

/** A text, an expression in text form (`=if(...)`, `@currentField`, `[$Field]`) or in the older tree form. */
export type FormatExpression = string | number | boolean | { readonly operator: string; readonly operands: readonly FormatExpression[] };

/** One element of a column formatter, with the parts that the page draws. */
export interface FormatElement {
  readonly elmType: string;
  readonly txtContent?: FormatExpression;
  readonly style?: Readonly<Record<string, FormatExpression>>;
  readonly attributes?: Readonly<Record<string, FormatExpression>>;
  readonly children?: readonly FormatElement[];
}

/** Elements that a formatter may make. SharePoint allows about the same; none of them runs anything. */
export const elementTypes: readonly string[] = ['div', 'span', 'a', 'img', 'p', 'svg', 'path', 'button'];

/** Reads a formatter's JSON. Throws FormattingError for what is none. */
export function readFormatter(json: string): FormatElement {
  return readElement(parseJson(json), 0);
}

export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new FormattingError('The formatter is no JSON');
  }
}

const deepest = 20;

export function readElement(value: unknown, depth: number): FormatElement {
  if (depth > deepest) throw new FormattingError('The formatter is nested too deeply');
  if (!isRecord(value)) throw new FormattingError('The formatter has no element');
  const elmType = value.elmType;
  if (typeof elmType !== 'string' || !elementTypes.includes(elmType)) throw new FormattingError(`Unknown element ${String(elmType)}`);
  return {
    elmType,
    txtContent: readExpression(value.txtContent),
    style: readExpressions(value.style),
    attributes: readExpressions(value.attributes),
    children: Array.isArray(value.children) ? value.children.map((child) => readElement(child, depth + 1)) : undefined,
  };
}

function readExpressions(value: unknown): Readonly<Record<string, FormatExpression>> | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => {
    const expression = readExpression(part);
    return expression === undefined ? [] : [[name, expression]];
  }));
}

export function readExpression(value: unknown): FormatExpression | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isRecord(value) || typeof value.operator !== 'string' || !Array.isArray(value.operands)) return undefined;
  const operands = value.operands.map(readExpression);
  return { operator: value.operator, operands: operands.filter((operand): operand is FormatExpression => operand !== undefined) };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
