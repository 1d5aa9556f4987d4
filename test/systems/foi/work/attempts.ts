import { isProblem } from '../../../../src/kernel/ports/storeError';
import { allActivity, allCallOuts, allRequests } from './cases';
import { Office } from './office';

/** What became of an action: its outcome, or `refused` by page or server. */
export async function resultOf(action: Promise<{ readonly kind: string }>): Promise<string> {
  try {
    return (await action).kind;
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return 'refused';
    throw error;
  }
}

/** All requests, call-outs and entries of Activity, to see that an attempt left no trace. */
export async function everything(office: Office) {
  const work = office.as('foiCoordinator');
  return [await allRequests(work), await allCallOuts(work), await allActivity(work)];
}
