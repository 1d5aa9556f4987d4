import { nextPlace, NewestNumbers, numberAt } from '../../../kernel/activity/numbered';
import { yearOf } from '../../../kernel/dates/calendarDate';
import { startsWith } from '../../../kernel/lists/conditions';
import { Workplace } from '../../../kernel/ports/workplace';
import { boxes, paperFiles } from '../fileRoomLists';

const enough = 50;

export function newestFileNumbers({ lists }: Pick<Workplace, 'lists'>): NewestNumbers {
  return async beginning => {
    const { items } = await lists.findColumns(paperFiles, { where: { number: startsWith(beginning) }, orderBy: { column: 'number', descending: true }, top: enough }, ['number']);
    return items.map(({ number }) => number);
  };
}

export function newestBoxNumbers({ lists }: Pick<Workplace, 'lists'>): NewestNumbers {
  return async beginning => {
    const { items } = await lists.findColumns(boxes, { where: { number: startsWith(beginning) }, orderBy: { column: 'number', descending: true }, top: enough }, ['number']);
    return items.map(({ number }) => number);
  };
}

/** The number of a transfer list that no box stands on yet, `TL-2026-0001`. It is taken once a box is put on it. Throws StoreError. */
export async function nextTransferList({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>): Promise<string> {
  const beginning = `TL-${yearOf(clock.today())}-`;
  const newest: NewestNumbers = async start => {
    const { items } = await lists.findColumns(boxes, { where: { transferList: startsWith(start) }, orderBy: { column: 'transferList', descending: true }, top: enough }, ['transferList']);
    return items.flatMap(({ transferList }) => transferList ?? []);
  };
  return numberAt(beginning, await nextPlace(newest, beginning));
}
