import { GroupResult, PollResults } from './countVotes';

/** As the list keeps the results of a closed poll. */
export function resultsColumn(results: PollResults): string {
  return JSON.stringify(results);
}

/** Undefined while a poll is open, and for a column that nobody can read. */
export function readResults(column: string | null): PollResults | undefined {
  if (!column) return undefined;
  try {
    const value: unknown = JSON.parse(column);
    return isResults(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The mean of a pulse, to one decimal. Undefined when too few answered. */
export function averageOf({ all }: PollResults): number | undefined {
  if (!all) return undefined;
  const sum = Object.entries(all.counts).reduce((total, [answer, votes]) => total + Number(answer) * votes, 0);
  return Math.round((10 * sum) / all.votes) / 10;
}

function isResults(value: unknown): value is PollResults {
  if (typeof value !== 'object' || value === null || !('all' in value) || !('branches' in value) || !('others' in value)) return false;
  return isGroupOrNull(value.all) && isGroupOrNull(value.others) && Array.isArray(value.branches) && value.branches.every(isGroup);
}

function isGroupOrNull(value: unknown): boolean {
  return value === null || isGroup(value);
}

function isGroup(value: unknown): value is GroupResult {
  if (typeof value !== 'object' || value === null || !('votes' in value) || !('counts' in value)) return false;
  return typeof value.votes === 'number' && typeof value.counts === 'object' && value.counts !== null && Object.values(value.counts).every(count => typeof count === 'number');
}
