import { Workstation } from '../../kernel/ports/people';
import { Language } from '../../kernel/text';
import { ReaderLanguage } from './newsLists';

/** Whom something concerns. An empty list names everybody; a person must fit all three. It chooses what is shown first, it locks nothing. */
export interface Audience {
  /** Offices by the name that the directory gives them, `Sudbury`. */
  readonly offices: readonly string[];
  readonly branches: readonly string[];
  readonly languages: ReaderLanguage;
}

export const everybody: Audience = { offices: [], branches: [], languages: 'both' };

/** As a list keeps it; null for everybody. */
export function audienceColumn({ offices, branches, languages }: Audience): string | null {
  return offices.length === 0 && branches.length === 0 && languages === 'both' ? null : JSON.stringify({ offices, branches, languages });
}

/** Everybody for a column that is empty or that nobody can read: better shown to all than to none. */
export function readAudience(column: string | null): Audience {
  if (!column) return everybody;
  try {
    const value: unknown = JSON.parse(column);
    return isAudience(value) ? value : everybody;
  } catch {
    return everybody;
  }
}

/**
 * Whether it concerns a person. Somebody of whom the directory says nothing is shown everything: a must-read item may not be missed because
 * Graph did not answer. `language` is the one that they read in now.
 */
export function concerns({ offices, branches, languages }: Audience, where: Workstation | undefined, language: Language): boolean {
  if (languages !== 'both' && languages !== language) return false;
  if (!where) return true;
  return isNamed(offices, where.office) && isNamed(branches, where.branch);
}

function isNamed(names: readonly string[], name: string): boolean {
  return names.length === 0 || name === '' || names.some(each => each.toLowerCase() === name.toLowerCase());
}

function isAudience(value: unknown): value is Audience {
  if (typeof value !== 'object' || value === null || !('offices' in value) || !('branches' in value) || !('languages' in value)) return false;
  return areTexts(value.offices) && areTexts(value.branches) && ['both', 'en', 'fr'].includes(String(value.languages));
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}
