import { EffectiveSeries, effectiveSeries, folderKey, inheritedSeries } from '../../classify/effectiveSeries';
import { seriesOfFolders } from '../../classify/readFolders';
import { RecordEntry } from '../../disposition/candidate';
import { SchemeCode } from '../../scheme/contract';

type Inherited = Extract<EffectiveSeries, { kind: 'inherited' }>;

/** What holds for a record, what its folder would give it, and which folder that is. */
export interface Standing {
  readonly series: EffectiveSeries;
  readonly above: { readonly code: SchemeCode; readonly folder: RecordEntry } | undefined;
}

export function standingOfRecord({ item, facts }: RecordEntry, folders: readonly RecordEntry[]): Standing {
  const series = seriesOfFolders(folders);
  const above = inheritedSeries(facts.path, series);
  return {
    series: effectiveSeries({ path: facts.path, seriesCode: item.seriesCode as SchemeCode | null }, series),
    above: above.kind === 'none' ? undefined : aboveOf(above, folders),
  };
}

function aboveOf({ code, folder: key }: Inherited, folders: readonly RecordEntry[]): Standing['above'] {
  const folder = folders.find(({ facts }) => folderKey(facts.path) === key);
  return folder && { code, folder };
}
