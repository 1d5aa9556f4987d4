import { SharePointError } from '../../store/contract';
import { cannotConvert } from '../../store/refusals';
import { guidOf, Literal } from './literal';
import { Argument } from './segments';

const missing = (name: string): SharePointError =>
  new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The parameter ${name} does not exist in method.`);

/** What a function was called with, asked by name or, when the caller gave none, by position. */
export class Arguments {
  public constructor(private readonly given: readonly Argument[]) {}

  public get length(): number {
    return this.given.length;
  }

  public find(name: string, position = 0): Literal | undefined {
    const named = this.given.find(argument => argument.name === name.toLowerCase());
    if (named) return named.value;
    const unnamed = this.given[position];
    return unnamed && unnamed.name === undefined ? unnamed.value : undefined;
  }

  /** A string (or guid, or number written as text). Throws a 400 when it is missing. */
  public text(name: string, position = 0): string {
    const literal = this.find(name, position);
    if (!literal || literal.value === null) throw missing(name);
    if (literal.kind === 'json') throw cannotConvert('Edm.String');
    return String(literal.value);
  }

  public number(name: string, position = 0): number {
    const literal = this.find(name, position);
    if (!literal) throw missing(name);
    const value = literal.kind === 'string' || literal.kind === 'number' ? Number(literal.value) : NaN;
    if (!Number.isSafeInteger(value)) throw cannotConvert('Edm.Int32');
    return value;
  }

  /** `{…}`, `guid'…'` or `'…'`, in lower case and without braces. */
  public guid(name: string, position = 0): string {
    const guid = guidOf(this.text(name, position));
    if (!guid) throw cannotConvert('Edm.Guid');
    return guid;
  }

  public flag(name: string, position: number, otherwise: boolean): boolean {
    const literal = this.find(name, position);
    if (!literal || literal.value === null) return otherwise;
    return literal.value === true || literal.value === 1 || String(literal.value).toLowerCase() === 'true';
  }
}
