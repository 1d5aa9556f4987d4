import { Instant } from '../kernel/dates/calendarDate';

const day = 86_400_000;
const prefix = 'regional-intranet:day';

export interface DayQuestion<T> {
  readonly key: string;
  /** Names the person at the page. */
  readonly login: string | undefined;
  readonly now: Instant;
  /** What lies in a browser may be anything. */
  isValue(value: unknown): value is T;
  ask(): Promise<T | undefined>;
}

interface Kept {
  readonly login: string;
  readonly at: string;
  readonly value: unknown;
}

/**
 * The answer of today, kept on this machine for the person of this login: pages of one day ask once. Asked anew without a login, after a day, and where
 * another person's answer lies there. Nothing is kept of a question that has no answer. Throws what `ask` throws.
 */
export async function keptForADay<T>({ key, login, now, isValue, ask }: DayQuestion<T>): Promise<T | undefined> {
  const before = read(key);
  if (before && before.login === login && isOfToday(before.at, now) && isValue(before.value)) return before.value;
  const value = await ask();
  if (login !== undefined && value !== undefined) write(key, { login, at: now, value });
  return value;
}

function isOfToday(at: string, now: Instant): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age < day;
}

// Storage may be full, forbidden or not there at all. Nothing is lost but a request.
function read(key: string): Kept | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`${prefix}:${key}`) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(`${prefix}:${key}`, JSON.stringify(kept));
  } catch {
    // See above.
  }
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'login' in value && typeof value.login === 'string' && 'at' in value && typeof value.at === 'string' && 'value' in value;
}
