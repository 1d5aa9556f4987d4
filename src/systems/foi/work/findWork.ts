import { entriesOf, StampedEntry } from '../../../kernel/activity/entriesOf';
import { byDueDate } from '../../../kernel/lists/byDueDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { ItemOf } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { open } from '../lifecycle';
import { CallOut, callOuts, FoiRequest, foiActivity, requesters, requests } from '../lists';

export type Requester = ItemOf<typeof requesters>;

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
export function activityOf(work: Workplace, subject: string): Promise<readonly StampedEntry[]> {
  return entriesOf(work, foiActivity, subject);
}
