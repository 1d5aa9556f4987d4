import { Relation, relations } from '../../choices';

/** Another request, and how it belongs to this one. */
export interface RelatedRequest {
  readonly number: string;
  readonly relation: Relation;
}

/** Reads the column `related`, `2026-0003 duplicate, 2026-0004 related`. What does not read so is left out. */
export function relatedOf(column: string | null): readonly RelatedRequest[] {
  return (column ?? '').split(',').flatMap(part => {
    // The relation is the last word: an old register may have written its numbers with a space.
    const [, number = '', relation = ''] = /^(.*) (\S+)$/.exec(part.trim()) ?? [];
    return number !== '' && isRelation(relation) ? [{ number, relation }] : [];
  });
}

/** The column with one request more. One that was there gets its new relation. */
export function withRelated(column: string | null, added: RelatedRequest): string {
  const others = relatedOf(column).filter(({ number }) => number !== added.number);
  return [...others, added].map(({ number, relation }) => `${number} ${relation}`).join(', ');
}

function isRelation(text: string): text is Relation {
  return Object.prototype.hasOwnProperty.call(relations, text);
}
