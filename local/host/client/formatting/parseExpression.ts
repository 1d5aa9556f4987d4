import { BinaryOperator, Expression, FormattingError } from './expressionTree';
import { Token, tokens } from './tokens';

/** Weakest first. Operators of one row bind alike and from the left. */
const precedence: readonly (readonly BinaryOperator[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];
/** Deeper than anyone writes, and shallow enough for every browser's stack. */
const deepest = 100;

/** Reads an Excel-like expression, without its `=` in front. Throws FormattingError for what is not one. */
export function parseExpression(source: string): Expression {
  const parser = new Parser(tokens(source));
  const expression = parser.conditional(0);
  parser.end();
  return expression;
}

class Parser {
  private at = 0;

  public constructor(private readonly parts: readonly Token[]) {}

  public end(): void {
    if (this.at < this.parts.length) throw new FormattingError(`Unexpected ${this.parts[this.at].text}`);
  }

  /** `test ? a : b`, which older formatters use. */
  public conditional(depth: number): Expression {
    if (depth > deepest) throw new FormattingError('The expression is nested too deeply');
    const test = this.binary(0, depth + 1);
    if (!this.take('?')) return test;
    const whenTrue = this.conditional(depth + 1);
    this.expect(':');
    return { kind: 'conditional', test, whenTrue, whenFalse: this.conditional(depth + 1) };
  }

  private binary(level: number, depth: number): Expression {
    const operators = precedence[level];
    if (!operators) return this.unary(depth);
    let left = this.binary(level + 1, depth);
    for (let operator = this.takeOneOf(operators); operator; operator = this.takeOneOf(operators)) {
      left = { kind: 'binary', operator, left, right: this.binary(level + 1, depth) };
    }
    return left;
  }

  private unary(depth: number): Expression {
    if (depth > deepest) throw new FormattingError('The expression is nested too deeply');
    if (this.take('!')) return { kind: 'unary', operator: '!', operand: this.unary(depth + 1) };
    if (this.take('-')) return { kind: 'unary', operator: '-', operand: this.unary(depth + 1) };
    return this.primary(depth);
  }

  private primary(depth: number): Expression {
    const part = this.parts[this.at++];
    if (!part) throw new FormattingError('The expression ends too early');
    switch (part.kind) {
      case 'number':
        return { kind: 'literal', value: Number(part.text) };
      case 'text':
        return { kind: 'literal', value: part.text.slice(1, -1).replace(/\\(.)/g, '$1') };
      case 'field':
        return fieldReference(part.text);
      case 'name':
        return this.named(part.text, depth);
      case 'operator':
        return this.bracketed(part.text, depth);
    }
  }

  private named(text: string, depth: number): Expression {
    if (text.startsWith('@')) {
      const [name, ...path] = text.slice(1).split('.');
      return { kind: 'token', name, path };
    }
    if (this.take('(')) return { kind: 'call', name: text, arguments: this.list(depth) };
    if (/^(true|false)$/i.test(text)) return { kind: 'literal', value: text.toLowerCase() === 'true' };
    throw new FormattingError(`Unknown name ${text}`);
  }

  private bracketed(text: string, depth: number): Expression {
    if (text !== '(') throw new FormattingError(`Unexpected ${text}`);
    const inside = this.conditional(depth + 1);
    this.expect(')');
    return inside;
  }

  private list(depth: number): readonly Expression[] {
    if (this.take(')')) return [];
    const items = [this.conditional(depth + 1)];
    while (this.take(',')) items.push(this.conditional(depth + 1));
    this.expect(')');
    return items;
  }

  private take(operator: string): boolean {
    const part = this.parts[this.at];
    if (part?.kind !== 'operator' || part.text !== operator) return false;
    this.at++;
    return true;
  }

  private takeOneOf(operators: readonly BinaryOperator[]): BinaryOperator | undefined {
    return operators.find((operator) => this.take(operator));
  }

  private expect(operator: string): void {
    if (!this.take(operator)) throw new FormattingError(`${operator} is missing`);
  }
}

/** `[$Name.path]` is a column's value. `[!Name.DisplayName]` is its title, read with an empty path. */
function fieldReference(text: string): Expression {
  const [name, ...path] = text.slice(2, -1).split('.');
  return { kind: 'field', name: text.startsWith('[!') ? `!${name}` : name, path };
}
