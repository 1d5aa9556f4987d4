import { Workplace } from '../../../kernel/ports/workplace';
import { startsWith } from '../../../kernel/lists/conditions';
import { requests } from '../lists';

const shape = /^\d{4}-(\d{4,})$/;
/** More than the newest, so that a number typed by hand in the native list can't hide the highest one. */
const looked = 50;

/** `2026-0001`: the year of receipt and the place in that year. */
export function requestNumber(year: number, place: number): string {
  return `${year}-${String(place).padStart(4, '0')}`;
}

/** The place after the highest number of the year. Another coordinator may take it first: the column is unique. */
export async function nextPlace(work: Workplace, year: number): Promise<number> {
  const { items } = await work.lists.find(requests, {
    where: { number: startsWith(`${year}-`) },
    orderBy: { column: 'number', descending: true },
    top: looked,
  });
  const places = items.map(({ number }) => Number(shape.exec(number)?.[1] ?? 0));
  return Math.max(0, ...places) + 1;
}
