import { everyPage } from '../../../kernel/lists/everyPage';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { isInForce } from '../holds';
import { Hold, holds } from '../lists';
import { PlacedHold } from './coverage';
import { readNamedRecords } from './heldRecords';

/**
 * The holds in force today, with where the folders that they name are now. Throws StoreError; `denied` for persons who may not see for which
 * matters records are kept.
 */
export async function holdsInForce(work: Pick<Workplace, 'lists' | 'clock' | 'repository'>): Promise<readonly PlacedHold[]> {
  const found = await everyPage(after => work.lists.find(holds, { where: { status: ['placed', 'ending'] }, top: 500, after }));
  const today = work.clock.today();
  return Promise.all(found.filter(hold => isInForce(hold, today)).map(hold => placed(work, hold)));
}

async function placed(work: Pick<Workplace, 'repository'>, hold: Hold): Promise<PlacedHold> {
  const folders = (hold.scope === 'items' ? readNamedRecords(hold.records) ?? [] : []).filter(({ medium }) => medium === 'folder');
  if (folders.length === 0) return hold;
  const places = await Promise.all(folders.map(({ key }) => placeOf(work, key)));
  return { ...hold, folders: places.flatMap(place => place ?? []) };
}

/** Undefined for a folder that is gone. */
async function placeOf({ repository }: Pick<Workplace, 'repository'>, key: string): Promise<string | undefined> {
  try {
    return (await repository.locate(key, 'folder')).path;
  } catch (error) {
    if (isProblem(error, 'notFound')) return undefined;
    throw error;
  }
}
