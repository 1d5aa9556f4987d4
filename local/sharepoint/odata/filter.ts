import { Comparison, FieldRef, Predicate } from '../../store/itemQuery';
import { invalidExpression } from '../../store/refusals';
import { Literal } from '../url/literal';
import { Token, tokenize } from './tokens';

/** What a `$filter` may name, and how a constant compared with it is to be read. */
export interface FilterTarget {
  /** `Author/EMail` or `Title` to a column; throws SharePoint's refusal for a name it does not know. */
  resolve(path: string): FieldRef;
  compare(ref: FieldRef, op: Comparison, literal: Literal): Predicate;
}

type DatePart = Extract<Predicate, { kind: 'datePart' }>['part'];
const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const dateParts: ReadonlySet<string> = new Set(['day', 'month', 'year', 'hour', 'minute', 'second']);
const mirrored: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
/** Deep enough for every real query, shallow enough that a hostile one cannot exhaust the stack. */
const deepest = 200;

class FilterParser {
  private position = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  public constructor(private readonly text: string, private readonly target: FilterTarget) {
    this.tokens = tokenize(text);
  }

  public parse(): Predicate {
    const predicate = this.or();
    if (this.position < this.tokens.length) this.fail();
    return predicate;
  }

  private or(): Predicate {
    return this.chain('or', () => this.and());
  }

  private and(): Predicate {
    return this.chain('and', () => this.unary());
  }

  private chain(kind: 'and' | 'or', next: () => Predicate): Predicate {
    const terms = [next()];
    while (this.takeWord(kind)) terms.push(next());
    return terms.length === 1 ? terms[0] : { kind, terms };
  }

  private unary(): Predicate {
    if (++this.depth > deepest) this.fail();
    const predicate = this.takeWord('not') ? ({ kind: 'not', term: this.unary() } as const) : this.primary();
    this.depth--;
    return predicate;
  }

  private primary(): Predicate {
    if (this.take('open')) {
      const inner = this.or();
      this.expect('close');
      return this.truth(inner);
    }
    const token = this.next();
    if (token.kind === 'literal') return this.reversed(token.literal);
    if (token.kind !== 'word') return this.fail();
    return this.peek()?.kind === 'open' ? this.call(token.text) : this.comparison(this.target.resolve(token.text));
  }

  /** `'x' eq Title`: SharePoint accepts the constant first. */
  private reversed(literal: Literal): Predicate {
    const op = this.operator();
    const token = this.next();
    if (token.kind !== 'word') return this.fail();
    return this.target.compare(this.target.resolve(token.text), mirrored[op], literal);
  }

  private comparison(ref: FieldRef): Predicate {
    const op = this.operator();
    const token = this.next();
    return token.kind === 'literal' ? this.target.compare(ref, op, token.literal) : this.fail();
  }

  private call(name: string): Predicate {
    const lower = name.toLowerCase();
    this.expect('open');
    if (lower === 'startswith') return this.textCall('startsWith', 'field first');
    if (lower === 'substringof') return this.textCall('contains', 'text first');
    if (dateParts.has(lower)) return this.datePart(lower as DatePart);
    return this.fail();
  }

  private textCall(kind: 'startsWith' | 'contains', order: 'field first' | 'text first'): Predicate {
    const first = this.next();
    this.expect('comma');
    const second = this.next();
    this.expect('close');
    const [field, text] = order === 'field first' ? [first, second] : [second, first];
    if (field.kind !== 'word' || text.kind !== 'literal' || text.literal.kind !== 'string') return this.fail();
    return this.truth({ kind, ref: this.target.resolve(field.text), value: text.literal.value });
  }

  private datePart(part: DatePart): Predicate {
    const field = this.next();
    this.expect('close');
    if (field.kind !== 'word') return this.fail();
    const op = this.operator();
    const token = this.next();
    if (token.kind !== 'literal' || token.literal.kind !== 'number') return this.fail();
    return { kind: 'datePart', ref: this.target.resolve(field.text), part, op, value: token.literal.value };
  }

  /** `startswith(…) eq true`: the comparison with a truth value adds nothing, or a `not`. */
  private truth(predicate: Predicate): Predicate {
    const operator = this.peek();
    const value = this.tokens[this.position + 1];
    if (operator?.kind !== 'word' || !/^(eq|ne)$/i.test(operator.text)) return predicate;
    if (value?.kind !== 'literal' || value.literal.kind !== 'boolean') return this.fail();
    this.position += 2;
    return value.literal.value === (operator.text.toLowerCase() === 'eq') ? predicate : { kind: 'not', term: predicate };
  }

  private operator(): Comparison {
    const token = this.next();
    const word = token.text.toLowerCase();
    return token.kind === 'word' && comparisons.has(word) ? (word as Comparison) : this.fail();
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private next(): Token {
    return this.tokens[this.position++] ?? this.fail();
  }

  private take(kind: Token['kind']): boolean {
    if (this.peek()?.kind !== kind) return false;
    this.position++;
    return true;
  }

  private takeWord(word: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.position++;
    return true;
  }

  private expect(kind: Token['kind']): void {
    if (!this.take(kind)) this.fail();
  }

  private fail(): never {
    throw invalidExpression(this.text);
  }
}

/** Reads SharePoint's `$filter` dialect. Throws `The expression "…" is not valid.` and whatever the target refuses. */
export function parseFilter(text: string, target: FilterTarget): Predicate {
  return new FilterParser(text, target).parse();
}
