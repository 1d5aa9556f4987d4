import { itemOf, Judged } from '../../disposition/candidate';
import { methodFor } from '../../disposition/judge';
import { DispositionMethod } from '../../dispositionLists';

/** The method by which a record that can go has to go. */
export function methodOf({ candidate, retention }: Judged): DispositionMethod {
  return methodFor(retention.finalDisposition, itemOf(candidate).archivalReview) ?? 'destroy';
}
