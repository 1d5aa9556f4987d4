import { ItemOf, ListDeclaration } from '../lists/defineList';
import { TrackedItem } from './act';
import { fingerprintOf } from './fingerprint';
import { isSealIntact, readLastAction } from './lastAction';

/**
 * True when an item's columns hold what its latest action left. False when someone changed them past our pages, in SharePoint's own grid
 * for example; who and when is in `modifiedBy` and `modifiedAt`, and what it was before in the item's versions.
 */
export async function isAsLeft<L extends ListDeclaration>(list: L, item: ItemOf<L> & TrackedItem): Promise<boolean> {
  const last = readLastAction(item.lastAction);
  if (!last || last.id !== item.lastActionId || !(await isSealIntact(last))) return false;
  return last.fingerprint === (await fingerprintOf(list, { ...item }));
}
