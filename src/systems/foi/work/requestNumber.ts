import { NewestNumbers, numberAt } from '../../../kernel/activity/numbered';
import { startsWith } from '../../../kernel/lists/conditions';
import { Workplace } from '../../../kernel/ports/workplace';
import { requests } from '../lists';

/** What the numbers of a year of receipt begin with. */
export function numbersOf(year: number): string {
  return `${year}-`;
}

/** `2026-0001`: the year of receipt and the place in that year. */
export function requestNumber(year: number, place: number): string {
  return numberAt(numbersOf(year), place);
}

export function newestRequestNumbers(work: Workplace): NewestNumbers {
  return async beginning => {
    const { items } = await work.lists.findColumns(requests, { where: { number: startsWith(beginning) }, orderBy: { column: 'number', descending: true }, top: 50 }, ['number']);
    return items.map(({ number }) => number);
  };
}
