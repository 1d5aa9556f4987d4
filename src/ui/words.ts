import { Language } from '../kernel/text';

/**
 * The shape that the French table must have: the same keys, the same parameters. A key that is missing, or one too many, does not compile.
 * A table is plain data and small functions, so a sentence can bend with its number in either language without a library.
 */
export type Words<Table> = {
  readonly [K in keyof Table]: Table[K] extends string ? string : Table[K] extends (...facts: infer Facts) => string ? (...facts: Facts) => string : Words<Table[K]>;
};

/** A table of words in both languages. */
export type BothLanguages<Table> = { readonly [L in Language]: Words<Table> };
