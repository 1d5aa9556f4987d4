import { Token, tokensOf } from './tokens';

/** Why a rule can't be read, and where: 1 is its first character. */
export interface RuleFault {
  readonly problem: 'empty' | 'notUnderstood' | 'endsTooEarly' | 'tooLong';
  readonly at: number;
  /** What stands there; empty at the end. */
  readonly part: string;
}

/** Thrown between the parts of the parser only; parseRule turns it into its answer. */
export class Unreadable extends Error {
  public constructor(public readonly fault: RuleFault) {
    super(fault.problem);
  }
}

/** A way through the tokens of one rule, first to last. */
export interface Cursor {
  readonly next: () => Token | undefined;
  /** Steps over the next token if it has one of these texts, and says which. */
  readonly take: (...texts: readonly string[]) => string | undefined;
  readonly takeNumber: () => number | undefined;
  /** Throws the fault of what comes next. */
  readonly stop: () => never;
  /** Throws the fault of the number that was taken last. */
  readonly tooLong: () => never;
}

export function cursorOver(rule: string): Cursor {
  const tokens = tokensOf(rule);
  let index = 0;
  const takeIf = (isWanted: (token: Token) => boolean): Token | undefined => {
    const token = tokens[index];
    if (!token || !isWanted(token)) return undefined;
    index += 1;
    return token;
  };
  return {
    next: () => tokens[index],
    take: (...texts) => takeIf(({ text }) => texts.includes(text))?.text,
    takeNumber: () => {
      const token = takeIf(({ kind }) => kind === 'number');
      return token && Number(token.text);
    },
    stop: () => {
      const token = tokens[index];
      if (token) throw new Unreadable(faultAt('notUnderstood', token));
      throw new Unreadable({ problem: tokens.length === 0 ? 'empty' : 'endsTooEarly', at: rule.length + 1, part: '' });
    },
    tooLong: () => {
      const token = [...tokens.slice(0, index)].reverse().find(({ kind }) => kind === 'number');
      throw new Unreadable(token ? faultAt('tooLong', token) : { problem: 'tooLong', at: 1, part: rule });
    },
  };
}

function faultAt(problem: RuleFault['problem'], { at, written }: Token): RuleFault {
  return { problem, at, part: written };
}
