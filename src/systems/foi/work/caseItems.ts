import { Workplace } from '../../../kernel/ports/workplace';
import { Fee, fees, FoiRecord, records, ThirdParty, thirdParties } from '../caseLists';
import { everyPage } from '../../../kernel/lists/everyPage';

const pageSize = 500;
const inOrder = (a: { readonly id: number }, b: { readonly id: number }): number => a.id - b.id;

/** The records of a request in the order in which they were added. Throws StoreError `denied` for anyone but coordinators and decision makers. */
export async function recordsOf({ lists }: Workplace, requestNumber: string): Promise<readonly FoiRecord[]> {
  return [...(await everyPage(after => lists.find(records, { where: { requestNumber }, top: pageSize, after })))].sort(inOrder);
}

/** The third parties of a request in the order in which they were notified. Throws as `recordsOf`. */
export async function thirdPartiesOf({ lists }: Workplace, requestNumber: string): Promise<readonly ThirdParty[]> {
  return [...(await everyPage(after => lists.find(thirdParties, { where: { requestNumber }, top: pageSize, after })))].sort(inOrder);
}

/** The fee estimates of a request, the oldest first. Throws as `recordsOf`. */
export async function feesOf({ lists }: Workplace, requestNumber: string): Promise<readonly Fee[]> {
  return [...(await everyPage(after => lists.find(fees, { where: { requestNumber }, top: pageSize, after })))].sort(inOrder);
}
