import { allActivity, allCallOuts, allRequests } from './cases';
import { Office } from '../../../support/workingOffice';

/** All requests, call-outs and entries of Activity, to see that an attempt left no trace. */
export async function everything(office: Office) {
  const work = office.as('foiCoordinator');
  return [await allRequests(work), await allCallOuts(work), await allActivity(work)];
}
