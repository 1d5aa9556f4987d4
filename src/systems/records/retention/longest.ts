import { Course } from './course';
import { keepingMore } from './final';

const kinds: readonly Course['kind'][] = ['dated', 'waiting', 'unscheduled', 'permanent'];

/**
 * Where several series cover a record, the longest applies (rules.md 2.2). What is due to the Archives under any of them is not destroyed
 * under another, and a review that any of them asks for is asked for.
 */
export function longestOf(courses: readonly Course[]): Course {
  const [longest, ...others] = [...courses].sort(longestFirst);
  if (others.length === 0) return longest;
  return {
    ...longest,
    final: others.reduce((final, other) => keepingMore(final, other.final), longest.final),
    archivalReview: courses.some(({ archivalReview }) => archivalReview),
    steps: [...longest.steps, { code: 'longest', facts: { rules: courses.length } }],
  };
}

function longestFirst(a: Course, b: Course): number {
  return kinds.indexOf(b.kind) - kinds.indexOf(a.kind) || compare(b.lastDay, a.lastDay) || compare(b.semiActiveFrom, a.semiActiveFrom) || compare(a.rule, b.rule) || (a.version ?? 0) - (b.version ?? 0);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
