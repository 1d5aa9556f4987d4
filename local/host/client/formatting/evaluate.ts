import { BinaryOperator, Expression, FormatObject, FormattingError, FormatValue } from './expressionTree';
import { FormatContext } from './context';
import { callFunction } from './functions';
import { asNumber, asText, isTrue } from './values';

/** The value of an expression. Throws FormattingError for functions and names that the page does not know. */
export function evaluate(expression: Expression, context: FormatContext): FormatValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'token':
      return inside(tokenValue(expression.name, context), expression.path);
    case 'field':
      return expression.name.startsWith('!') ? context.fieldTitle(expression.name.slice(1)) : inside(context.field(expression.name), expression.path);
    case 'call':
      return call(expression.name, expression.arguments, context);
    case 'unary':
      return expression.operator === '!' ? !isTrue(evaluate(expression.operand, context)) : -asNumber(evaluate(expression.operand, context));
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, context);
    case 'conditional':
      return evaluate(isTrue(evaluate(expression.test, context)) ? expression.whenTrue : expression.whenFalse, context);
  }
}

function tokenValue(name: string, context: FormatContext): FormatValue {
  switch (name) {
    case 'currentField':
      return context.currentField;
    case 'now':
      return context.now;
    case 'me':
      return context.me;
    case 'lcid':
      return context.lcid;
    case 'rowIndex':
      return context.rowIndex;
    case 'currentWeb':
      return context.currentWeb;
    default:
      throw new FormattingError(`Unknown name @${name}`);
  }
}

/** Follows a path into a person, a lookup or a link. A path that leads nowhere gives nothing; it never reaches what an object inherits. */
function inside(value: FormatValue, path: readonly string[]): FormatValue {
  return path.reduce<FormatValue>((current, key) => {
    const holder = isList(current) ? current[0] : current;
    return isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
  }, value);
}

function isList(value: FormatValue): value is readonly FormatValue[] {
  return Array.isArray(value);
}

function isObject(value: FormatValue): value is FormatObject {
  return typeof value === 'object' && !(value instanceof Date) && !Array.isArray(value);
}

/** Only the branch that is taken is worked out, so that a function may guard another. */
function call(name: string, given: readonly Expression[], context: FormatContext): FormatValue {
  if (name !== 'if') return callFunction(name, given.map((argument) => evaluate(argument, context)), context);
  if (given.length < 2) throw new FormattingError('if needs a test and a value');
  if (isTrue(evaluate(given[0], context))) return evaluate(given[1], context);
  return given[2] ? evaluate(given[2], context) : undefined;
}

function binary(operator: BinaryOperator, leftSide: Expression, rightSide: Expression, context: FormatContext): FormatValue {
  const left = evaluate(leftSide, context);
  if (operator === '&&') return isTrue(left) && isTrue(evaluate(rightSide, context));
  if (operator === '||') return isTrue(left) || isTrue(evaluate(rightSide, context));
  const right = evaluate(rightSide, context);
  switch (operator) {
    case '+':
      return isText(left) || isText(right) ? asText(left, context) + asText(right, context) : asNumber(left) + asNumber(right);
    case '-':
      return asNumber(left) - asNumber(right);
    case '*':
      return asNumber(left) * asNumber(right);
    case '/':
      return asNumber(left) / asNumber(right);
    case '%':
      return asNumber(left) % asNumber(right);
    case '==':
      return same(left, right, context);
    case '!=':
      return !same(left, right, context);
    default:
      return compare(operator, left, right, context);
  }
}

function isText(value: FormatValue): boolean {
  return typeof value === 'string' || typeof value === 'object' && !(value instanceof Date);
}

function isQuantity(value: FormatValue): value is number | Date | boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;
}

function same(left: FormatValue, right: FormatValue, context: FormatContext): boolean {
  if (isQuantity(left) || isQuantity(right)) return asText(left, context) === asText(right, context) || asNumber(left) === asNumber(right);
  return asText(left, context) === asText(right, context);
}

function compare(operator: '<' | '>' | '<=' | '>=', left: FormatValue, right: FormatValue, context: FormatContext): boolean {
  const [a, b] = isQuantity(left) || isQuantity(right) ? [asNumber(left), asNumber(right)] : [asText(left, context), asText(right, context)];
  switch (operator) {
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
  }
}
