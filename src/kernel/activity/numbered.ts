import { isProblem } from '../ports/storeError';

/**
 * Asks a list for its newest numbers that begin so, the highest first. Some fifty are enough: more than the newest, so that a number typed by
 * hand in the native list can't hide the highest one.
 */
export type NewestNumbers = (beginning: string) => Promise<readonly string[]>;

interface Duplicate {
  readonly kind: 'duplicate';
}

/** How often a number that a colleague took first is replaced by the next. */
const attempts = 10;
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** `numberAt('2026-', 1)` is `2026-0001`. */
export function numberAt(beginning: string, place: number): string {
  return `${beginning}${String(place).padStart(4, '0')}`;
}

/** The place after the highest number that begins so. A colleague may take it first: a column of numbers is unique. Throws StoreError. */
export async function nextPlace(newest: NewestNumbers, beginning: string): Promise<number> {
  const places = (await newestUnder(newest, beginning)).map(number => placeOf(number, beginning));
  return Math.max(0, ...places) + 1;
}

/** Makes an item under the next number that begins so. `duplicate` after ten numbers in a row were taken. Throws StoreError. */
export async function beginUnderNext<Outcome extends { readonly kind: string }>(
  newest: NewestNumbers,
  beginning: string,
  beginUnder: (number: string) => Promise<Outcome>,
): Promise<Outcome | Duplicate> {
  let outcome: Outcome | Duplicate = { kind: 'duplicate' };
  for (let attempt = 0, place = 0; attempt < attempts && outcome.kind === 'duplicate'; attempt += 1) {
    place = Math.max(place + 1, await nextPlace(newest, beginning));
    outcome = await beginUnder(numberAt(beginning, place));
  }
  return outcome;
}

/** More than SharePoint reads at once are asked for digit by digit. */
async function newestUnder(newest: NewestNumbers, beginning: string): Promise<readonly string[]> {
  try {
    return await newest(beginning);
  } catch (error) {
    if (!isProblem(error, 'threshold')) throw error;
    return (await Promise.all(digits.map(digit => newestUnder(newest, `${beginning}${digit}`)))).flat();
  }
}

function placeOf(number: string, beginning: string): number {
  const place = number.startsWith(beginning) ? number.slice(beginning.length) : '';
  return /^\d{4,}$/.test(place) ? Number(place) : 0;
}
