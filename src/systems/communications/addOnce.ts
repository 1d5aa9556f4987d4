import { ItemOf, NewFields } from '../../kernel/lists/defineList';
import { Query, UntypedQuery } from '../../kernel/lists/query';
import { isProblem } from '../../kernel/ports/storeError';
import { Workplace } from '../../kernel/ports/workplace';
import { acknowledgements } from './newsLists';
import { votes } from './planLists';

/** Lists in which a person may have one item for each thing: its `key` is unique and names both. */
type OnceList = typeof acknowledgements | typeof votes;

const attempts = 4;

/**
 * Adds what a person may say once. A second press, or a repeat after a broken connection, gives back what stands already. Undefined when somebody
 * else took the key: whoever may add to a list can write any key, and only the keepers of the list would see the item. Throws StoreError.
 */
export async function addOnce<L extends OnceList>(work: Workplace, list: L, fields: NewFields<L> & { readonly key: string }): Promise<ItemOf<L> | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work.lists.add(list, fields);
    } catch (error) {
      if (!isProblem(error, 'duplicate', 'disconnected')) throw error;
      const mine = await mineOf(work, list, fields.key);
      if (mine || isProblem(error, 'duplicate')) return mine;
      if (attempt === attempts) throw error;
    }
  }
}

async function mineOf<L extends OnceList>(work: Workplace, list: L, key: string): Promise<ItemOf<L> | undefined> {
  const query: UntypedQuery = { where: { key }, top: 1 };
  const [{ person }, { items }] = await Promise.all([work.people.visitor(), work.lists.find(list, query as Query<L>)]);
  return items.find(({ modifiedBy }) => modifiedBy.id === person.id);
}
