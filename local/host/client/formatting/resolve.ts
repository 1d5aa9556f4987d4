import { BinaryOperator, Expression, FormattingError, FormatValue } from './expressionTree';
import { FormatContext } from './context';
import { evaluate } from './evaluate';
import { FormatExpression } from './formatter';
import { parseExpression } from './parseExpression';

/** Binary operators of the tree form; `Date()` and other names are functions there. */
const operators: readonly string[] = ['+', '-', '*', '/', '%', '<', '>', '<=', '>=', '==', '!=', '&&', '||'];

/** The value of any expression of a formatter. A text without `=`, `@` or `[$` in front stands for itself. */
export function resolve(expression: FormatExpression, context: FormatContext): FormatValue {
  return evaluate(toTree(expression), context);
}

function toTree(expression: FormatExpression): Expression {
  if (typeof expression === 'number' || typeof expression === 'boolean') return { kind: 'literal', value: expression };
  if (typeof expression === 'string') return textTree(expression);
  return operatorTree(expression.operator, expression.operands.map(toTree));
}

/** Expressions as they were read: a view has the same few for all of its rows. */
const known = new Map<string, Expression>();

function textTree(text: string): Expression {
  const tree = known.get(text) ?? readText(text);
  known.set(text, tree);
  return tree;
}

function readText(text: string): Expression {
  if (text.startsWith('=')) return parseExpression(text.slice(1));
  // Only a whole token or column name is read; a text that merely begins with one stands for itself.
  if (/^(@[A-Za-z]\w*(\.\w+)*|\[[$!][^\]]+\])$/.test(text)) return parseExpression(text);
  return { kind: 'literal', value: text };
}

function operatorTree(operator: string, operands: readonly Expression[]): Expression {
  if (operator === '?' || operator === ':') return conditionalTree(operands);
  if (operator === '!') return { kind: 'unary', operator: '!', operand: first(operands) };
  if (!isBinary(operator)) return { kind: 'call', name: operator.replace(/\(\)$/, ''), arguments: operands };
  return operands.slice(1).reduce<Expression>((left, right) => ({ kind: 'binary', operator, left, right }), first(operands));
}

function conditionalTree([test, whenTrue, whenFalse]: readonly Expression[]): Expression {
  if (!test || !whenTrue || !whenFalse) throw new FormattingError('? needs a test and two values');
  return { kind: 'conditional', test, whenTrue, whenFalse };
}

function first(operands: readonly Expression[]): Expression {
  if (!operands[0]) throw new FormattingError('An operator has no operand');
  return operands[0];
}

function isBinary(operator: string): operator is BinaryOperator {
  return operators.includes(operator);
}
