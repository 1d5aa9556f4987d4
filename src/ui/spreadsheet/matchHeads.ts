import { Bilingual } from '../../kernel/text';

/** What a column of a file may hold, and the heads under which files keep it. */
export interface HeadedField {
  readonly label: Bilingual;
  /** Other heads, in either language. */
  readonly alsoCalled: readonly string[];
}

/** Finds the column (from 0) of each field by its head: its own name, its label in either language or another head of it. Each column is taken once. */
export function matchHeads<Field extends string>(fields: Readonly<Record<Field, HeadedField>>, heads: readonly string[]): Readonly<Partial<Record<Field, number>>> {
  const taken = new Set<number>();
  const match: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(fields) as Field[]) {
    const names = namesOf(field, fields[field]);
    const column = heads.findIndex((head, index) => !taken.has(index) && names.has(plainText(head)));
    if (column < 0) continue;
    taken.add(column);
    match[field] = column;
  }
  return match;
}

function namesOf(field: string, { label, alsoCalled }: HeadedField): ReadonlySet<string> {
  return new Set([field, label.en, label.fr, ...alsoCalled].map(plainText));
}

/** Without case, accents, points or doubled spaces. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
}
