import { ItemId, ItemOf, ListDeclaration } from '../../../../kernel/lists/defineList';
import { isProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';

/** An item by its number as the address gives it; null when there is none. Throws StoreError. */
export async function itemAt<L extends ListDeclaration>({ lists }: Workplace, list: L, address: string): Promise<ItemOf<L> | null> {
  if (!/^\d{1,9}$/.test(address)) return null;
  try {
    return await lists.get(list, Number(address) as ItemId<L['name']>);
  } catch (error) {
    if (isProblem(error, 'notFound')) return null;
    throw error;
  }
}
