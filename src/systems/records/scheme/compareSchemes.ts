import { Scheme, SchemeEntry } from './contract';
import { EntryDifference, entryDifferences } from './import/differences';

/** What changed in the scheme between two days. */
export interface SchemeChanges {
  readonly added: readonly SchemeEntry[];
  readonly changed: readonly { readonly from: SchemeEntry; readonly to: SchemeEntry; readonly differences: readonly EntryDifference[] }[];
  readonly retired: readonly SchemeEntry[];
}

/** The scheme of one day against that of another, by code. A new version with the same content is no change. */
export function compareSchemes(earlier: Scheme, later: Scheme): SchemeChanges {
  return {
    added: later.entries.filter(({ code }) => !earlier.byCode.has(code)),
    changed: later.entries.flatMap(to => {
      const from = earlier.byCode.get(to.code);
      const differences = from && from.version !== to.version ? entryDifferences(from, to) : [];
      return from && differences.length > 0 ? [{ from, to, differences }] : [];
    }),
    retired: earlier.entries.filter(({ code }) => !later.byCode.has(code)),
  };
}
