/** One step from an old sequence to a new one. */
export type Step<Item> = { readonly kind: 'same'; readonly old: Item; readonly new: Item } | { readonly kind: 'removed'; readonly old: Item } | { readonly kind: 'added'; readonly new: Item };

/**
 * The shortest way from one sequence to another: what stays is a longest common subsequence. What is alike at both ends is set aside first,
 * so that the table (old length times new length) stays small where texts differ in a few places.
 */
export function stepsBetween<Item>(old: readonly Item[], renewed: readonly Item[], keyOf: (item: Item) => string): readonly Step<Item>[] {
  const oldKeys = old.map(keyOf);
  const newKeys = renewed.map(keyOf);
  const shorter = Math.min(old.length, renewed.length);
  let head = 0;
  while (head < shorter && oldKeys[head] === newKeys[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && oldKeys[old.length - 1 - tail] === newKeys[renewed.length - 1 - tail]) tail += 1;
  const same = (count: number, fromOld: number, fromNew: number): Step<Item>[] => Array.from({ length: count }, (_, place) => ({ kind: 'same', old: old[fromOld + place], new: renewed[fromNew + place] }));
  const kept = keptPairs(oldKeys.slice(head, old.length - tail), newKeys.slice(head, renewed.length - tail));
  const steps = same(head, 0, 0);
  let [atOld, atNew] = [head, head];
  for (const [inOld, inNew] of [...kept.map(([a, b]) => [a + head, b + head]), [old.length - tail, renewed.length - tail]]) {
    for (; atOld < inOld; atOld += 1) steps.push({ kind: 'removed', old: old[atOld] });
    for (; atNew < inNew; atNew += 1) steps.push({ kind: 'added', new: renewed[atNew] });
    if (inOld < old.length - tail) steps.push({ kind: 'same', old: old[atOld++], new: renewed[atNew++] });
  }
  return [...steps, ...same(tail, old.length - tail, renewed.length - tail)];
}

/** Places in both sequences of a longest common subsequence. */
function keptPairs(old: readonly string[], renewed: readonly string[]): readonly (readonly [number, number])[] {
  const width = renewed.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = renewed.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] = old[a] === renewed[b] ? lengths[(a + 1) * width + b + 1] + 1 : Math.max(lengths[(a + 1) * width + b], lengths[a * width + b + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < old.length && b < renewed.length; ) {
    if (old[a] === renewed[b]) pairs.push([a++, b++]);
    else if (lengths[(a + 1) * width + b] >= lengths[a * width + b + 1]) a += 1;
    else b += 1;
  }
  return pairs;
}
