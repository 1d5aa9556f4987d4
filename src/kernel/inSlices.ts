/** Few enough to be done between two frames of a page. */
const sliceSize = 500;

/** Does one thing with each of many items, and lets the page breathe after some hundreds. `pause` comes back when the page has had its turn. */
export async function inSlices<Item>(items: readonly Item[], pause: () => Promise<void>, run: (item: Item, index: number) => void): Promise<void> {
  for (let start = 0; start < items.length; start += sliceSize) {
    if (start > 0) await pause();
    items.slice(start, start + sliceSize).forEach((item, place) => run(item, start + place));
  }
}
