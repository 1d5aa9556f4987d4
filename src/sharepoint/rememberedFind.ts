import { ItemOf, ListDeclaration } from '../kernel/lists/defineList';
import { Page, Query } from '../kernel/lists/query';
import { ListStore } from '../kernel/ports/listStore';
import { Memory, remembered } from './remember';

/** `find` for web parts that are only read: what the last visit showed, at once, and the fresh answer behind it. */
export function rememberedFind<L extends ListDeclaration>(
  memory: Memory,
  store: ListStore,
  list: L,
  query: Query<L>,
  on: { fresh(page: Page<ItemOf<L>>): void; error(error: unknown): void },
): Page<ItemOf<L>> | undefined {
  return remembered(memory, `${list.name}:${JSON.stringify(query)}`, () => store.find(list, query), on);
}
