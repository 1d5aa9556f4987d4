import { Page, PageMark } from './query';

/** All items of a question, page after page. `page` asks for the page after a mark, or for the first one. */
export async function everyPage<Item>(page: (after: PageMark | undefined) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: PageMark | undefined;
  do {
    const answer: Page<Item> = await page(after);
    items.push(...answer.items);
    after = answer.next;
  } while (after);
  return items;
}
