import { startsWith } from '../../../kernel/lists/conditions';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { requests } from '../lists';

const shape = /^\d{4}-(\d{4,})$/;
/** More than the newest, so that a number typed by hand in the native list can't hide the highest one. */
const looked = 50;
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** `2026-0001`: the year of receipt and the place in that year. */
export function requestNumber(year: number, place: number): string {
  return `${year}-${String(place).padStart(4, '0')}`;
}

/** The place after the highest number of the year. Another coordinator may take it first: the column is unique. */
export async function nextPlace(work: Workplace, year: number): Promise<number> {
  const places = (await newestUnder(work, `${year}-`)).map(number => Number(shape.exec(number)?.[1] ?? 0));
  return Math.max(0, ...places) + 1;
}

/** The newest numbers that begin so. More than SharePoint reads at once are asked for digit by digit. Throws StoreError. */
async function newestUnder(work: Workplace, beginning: string): Promise<readonly string[]> {
  try {
    const { items } = await work.lists.findColumns(requests, { where: { number: startsWith(beginning) }, orderBy: { column: 'number', descending: true }, top: looked }, ['number']);
    return items.map(({ number }) => number);
  } catch (error) {
    if (!isProblem(error, 'threshold')) throw error;
    return (await Promise.all(digits.map(digit => newestUnder(work, `${beginning}${digit}`)))).flat();
  }
}
