import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { Visitor } from '../../../../kernel/ports/people';
import { schemeEntryLifecycle } from '../../schemeLifecycle';

/** Whether a visitor keeps the scheme. The server's permissions are the wall. */
export function mayKeepScheme(visitor: Visitor): boolean {
  return mayTake(schemeEntryLifecycle, 'add', undefined, standingOf(visitor));
}
