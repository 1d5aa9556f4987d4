import { Scheme, SchemeCode, SchemeEntry } from './contract';

/** A function or an activity with what stands under it. */
export interface SchemeBranch {
  readonly entry: SchemeEntry;
  readonly branches: readonly SchemeBranch[];
  readonly series: readonly SchemeEntry[];
  /** Series under it, at whatever depth. */
  readonly count: number;
}

/** The scheme as a tree. `unplaced`: entries whose parent is not in the scheme on that day, or that only lead to each other. */
export function branchesOf({ entries, byCode }: Scheme): { readonly tree: readonly SchemeBranch[]; readonly unplaced: readonly SchemeEntry[] } {
  const under = childrenOf(entries);
  const placed = new Set<SchemeCode>();
  const branchOf = (entry: SchemeEntry): SchemeBranch => {
    placed.add(entry.code);
    const children = under.get(entry.code) ?? [];
    const series = children.filter(({ level }) => level === 'series');
    series.forEach(({ code }) => placed.add(code));
    const branches = children.filter(({ level }) => level !== 'series').map(branchOf);
    return { entry, branches, series, count: branches.reduce((sum, { count }) => sum + count, series.length) };
  };
  const tree = entries.filter(({ level, parent }) => level === 'function' && (parent === null || !byCode.has(parent))).map(branchOf);
  return { tree, unplaced: entries.filter(({ code }) => !placed.has(code)) };
}

/** The entries right under each code, in the order of their codes. */
function childrenOf(entries: readonly SchemeEntry[]): ReadonlyMap<SchemeCode, readonly SchemeEntry[]> {
  const under = new Map<SchemeCode, SchemeEntry[]>();
  for (const entry of entries) {
    if (entry.parent === null) continue;
    const others = under.get(entry.parent);
    if (others) others.push(entry);
    else under.set(entry.parent, [entry]);
  }
  return under;
}
