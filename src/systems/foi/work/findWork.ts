import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { ItemOf } from '../../../kernel/lists/defineList';
import { PageMark, Page } from '../../../kernel/lists/query';
import { Workplace } from '../../../kernel/ports/workplace';
import { open } from '../lifecycle';
import { CallOut, callOuts, FoiRequest, foiActivity, requesters, requests } from '../lists';

export type Requester = ItemOf<typeof requesters>;
export type FoiActivityEntry = ItemOf<typeof foiActivity>;

const pageSize = 500;

/** Every request that is not closed, the one due first at the top; those whose clock does not run come last. */
export async function openRequests(work: Workplace): Promise<readonly FoiRequest[]> {
  const found = await everyPage(after => work.lists.find(requests, { where: { status: open }, top: pageSize, after }));
  return [...found].sort(byDueDate);
}

/** Undefined for a number that no request has. */
export async function requestByNumber(work: Workplace, number: string): Promise<FoiRequest | undefined> {
  return (await work.lists.find(requests, { where: { number }, top: 1 })).items[0];
}

/** The call-outs of a request in the order in which they were made. */
export async function callOutsOf(work: Workplace, requestNumber: string): Promise<readonly CallOut[]> {
  const found = await everyPage(after => work.lists.find(callOuts, { where: { requestNumber }, top: pageSize, after }));
  return [...found].sort((a, b) => a.id - b.id);
}

/** Who asked. Undefined when nobody was named. Throws StoreError `denied` for anyone but a coordinator. */
export async function requesterOf(work: Workplace, requestNumber: string): Promise<Requester | undefined> {
  return (await work.lists.find(requesters, { where: { requestNumber }, top: 1 })).items[0];
}

/** What was done to an item (`subjectOf` names it), first to last. A manager finds their own entries only. */
export async function activityOf(work: Workplace, subject: string): Promise<readonly FoiActivityEntry[]> {
  const found = await everyPage(after => work.lists.find(foiActivity, { where: { subject }, top: pageSize, after }));
  return [...found].sort((a, b) => a.position - b.position || a.id - b.id);
}

export async function everyPage<Item>(page: (after: PageMark | undefined) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: PageMark | undefined;
  do {
    const answer: Page<Item> = await page(after);
    items.push(...answer.items);
    after = answer.next;
  } while (after);
  return items;
}

interface Due {
  readonly id: number;
  readonly dueOn: CalendarDate | null;
}

/** Overdue first, then what is due next; what has no date comes last. */
export function byDueDate(a: Due, b: Due): number {
  if (a.dueOn === b.dueOn) return a.id - b.id;
  if (a.dueOn === null) return 1;
  if (b.dueOn === null) return -1;
  return a.dueOn < b.dueOn ? -1 : 1;
}
