import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { torontoToday } from '../../../kernel/dates/torontoToday';
import { RecordEntry } from '../disposition/candidate';
import { RecordItem } from '../recordsLibrary';
import { computedColumns } from '../retention/retentionOf';
import { Scheme, SchemeCode, transitoryCode } from '../scheme/contract';
import { FolderSeries, inheritedSeries } from './effectiveSeries';
import { ManagedLibrary } from './libraries';
import { RecordPlan, Unfit } from './recordStep';

/** How a person came to a series: the place of the suggestion, a search in the scheme, or the one click of a transitory document. */
export type ChosenBy = 'suggestion1' | 'suggestion2' | 'suggestion3' | 'search' | 'transitory';

/** What a document or folder is filed under. `inherit`: it has no series of its own any more, and so that of its folder. */
export type SeriesChoice = { readonly kind: 'series'; readonly code: SchemeCode; readonly by: ChosenBy } | { readonly kind: 'inherit' };

/** What a filing is computed from. */
export interface FilingGround {
  readonly library: Pick<ManagedLibrary, 'branch' | 'owner'>;
  readonly scheme: Scheme;
  readonly folders: FolderSeries;
  readonly today: CalendarDate;
}

/** What becomes of a document or folder by a choice of its series. The dates of its events stay; what follows from them is computed anew. */
export function planFiling({ item, facts }: RecordEntry, choice: SeriesChoice, ground: FilingGround): RecordPlan {
  const hindrance = hindranceOf(item);
  if (hindrance) return { kind: 'unfit', because: hindrance };
  if (choice.kind === 'inherit') return planInherit(item, facts.path, ground);
  // A code that was typed into the list past our pages is not filed yet.
  if (choice.code === item.seriesCode && item.status !== null) return { kind: 'asIs' };
  if (!isSeries(ground.scheme, choice.code)) return { kind: 'unfit', because: 'noSuchSeries' };
  return planSeries(item, choice, ground);
}

/** The day on which SharePoint got the document: its date until somebody says another. */
export function dayMade({ createdAt }: Pick<RecordItem, 'createdAt'>): CalendarDate {
  return torontoToday(Date.parse(createdAt));
}

/** Why nothing may be recorded on it: it is about to go, or gone. */
export function hindranceOf({ status }: Pick<RecordItem, 'status'>): Unfit | undefined {
  if (status === 'proposed') return 'inBatch';
  return status === 'disposed' ? 'disposed' : undefined;
}

function planSeries(item: RecordItem, { code, by }: Extract<SeriesChoice, { kind: 'series' }>, { library, scheme, today }: FilingGround): RecordPlan {
  const changes = {
    seriesCode: code,
    classifiedOn: today,
    datedOn: item.datedOn ?? dayMade(item),
    branch: item.branch ?? library.branch,
    assignedTo: item.assignedTo ?? library.owner,
    // What an archivist answered was for the series that it had.
    archivalReview: null,
  };
  const computed = computedColumns({ ...item, ...changes }, scheme);
  const data = { series: code, before: item.seriesCode, by, datedOn: changes.datedOn, eligibleOn: computed.eligibleOn };
  return { kind: 'step', transition: item.status === null ? 'classify' : 'reclassify', changes: { ...changes, ...computed }, data };
}

function planInherit(item: RecordItem, path: string, { scheme, folders }: FilingGround): RecordPlan {
  if (item.seriesCode === null) return { kind: 'asIs' };
  const above = inheritedSeries(path, folders);
  if (above.kind === 'none') return { kind: 'unfit', because: 'noFolder' };
  const changes = { seriesCode: null, classifiedOn: null, archivalReview: null };
  return { kind: 'step', transition: 'reclassify', changes: { ...changes, ...computedColumns({ ...item, ...changes }, scheme) }, data: { series: null, before: item.seriesCode, by: 'folder', folder: above.code } };
}

/** Something may be filed under series alone, and under those in force. */
function isSeries({ byCode }: Scheme, code: SchemeCode): boolean {
  return code === transitoryCode || byCode.get(code)?.level === 'series';
}
