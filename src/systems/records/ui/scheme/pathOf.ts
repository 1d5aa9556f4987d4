import { Scheme, SchemeEntry } from '../../scheme/contract';

/** The function and the activity of an entry, the function first. */
export function pathOf(scheme: Scheme, entry: SchemeEntry): readonly SchemeEntry[] {
  const above = entry.parent === null ? undefined : scheme.byCode.get(entry.parent);
  if (!above || above.level === entry.level) return [];
  const top = above.parent === null ? undefined : scheme.byCode.get(above.parent);
  return top && top.level === 'function' && above.level === 'activity' ? [top, above] : [above];
}
