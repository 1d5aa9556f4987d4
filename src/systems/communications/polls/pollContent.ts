import { Bilingual } from '../../../kernel/text';
import { Poll } from '../planLists';

/** One answer to choose. `id` is what a vote keeps, so that its words may be mended. */
export interface PollAnswer extends Bilingual {
  readonly id: string;
}

/** A pulse is answered on one scale, so that each can be held against the ones before it. */
export const pulseAnswers: readonly PollAnswer[] = [
  { id: '1', en: '1, not at all', fr: '1, pas du tout' },
  { id: '2', en: '2', fr: '2' },
  { id: '3', en: '3', fr: '3' },
  { id: '4', en: '4', fr: '4' },
  { id: '5', en: '5, fully', fr: '5, tout à fait' },
];

/** As the list keeps the answers of a poll. */
export function answersColumn(answers: readonly PollAnswer[]): string {
  return JSON.stringify(answers.map(({ id, en, fr }) => ({ id, en, fr })));
}

/** The answers of a poll; those of a pulse are always the same. None for a column that nobody can read. */
export function answersOf({ kind, answers }: Pick<Poll, 'kind' | 'answers'>): readonly PollAnswer[] {
  if (kind === 'pulse') return pulseAnswers;
  try {
    const value: unknown = JSON.parse(answers ?? '[]');
    return Array.isArray(value) && value.every(isAnswer) ? value : [];
  } catch {
    return [];
  }
}

function isAnswer(value: unknown): value is PollAnswer {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('en' in value) || !('fr' in value)) return false;
  return [value.id, value.en, value.fr].every(text => typeof text === 'string');
}
