import { calendarDate } from '../../../../kernel/dates/calendarDate';
import { between } from '../../../../kernel/lists/conditions';
import { everyPage } from '../../../../kernel/lists/everyPage';
import { PageMark } from '../../../../kernel/lists/query';
import { askInHalves, halveDays } from '../../../../kernel/lists/windows';
import { LibraryEntry } from '../../../../kernel/ports/repository';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Bilingual } from '../../../../kernel/text';
import { managedLibraries, ManagedLibrary } from '../../classify/libraries';
import { PaperFile, paperFiles } from '../../fileRoomLists';
import { RecordItem, RecordsLibrary } from '../../recordsLibrary';
import { Scheme } from '../contract';
import { forgetScheme, readScheme } from '../readScheme';
import { ChangedRecord, FiledRecord, recomputed } from './changedRecord';

/** Every day on which a paper file can have been registered. */
const always = { from: calendarDate('1900-01-01'), to: calendarDate('2199-12-31') } as const;

export interface Looking {
  /** How many documents, folders and paper files were looked at so far. */
  readonly onProgress: (looked: number) => void;
  /** True when the person left. */
  readonly isStopped: () => boolean;
}

/**
 * Every classified record whose dates the scheme in force would change, library after library and then the file room. The scheme is read anew:
 * a page that stood open must not put back the dates of yesterday's. Throws StoreError.
 */
export async function findChanged(work: Workplace, looking: Looking): Promise<readonly ChangedRecord[]> {
  forgetScheme(work);
  const [scheme, libraries] = await Promise.all([readScheme(work), managedLibraries(work)]);
  const changed: ChangedRecord[] = [];
  let looked = 0;
  const count = (more: number): void => looking.onProgress((looked += more));
  for (const library of libraries) changed.push(...(await changedIn(work, library, scheme, count, looking.isStopped)));
  if (!looking.isStopped()) changed.push(...(await changedPaper(work, scheme, count)));
  return changed;
}

async function changedIn(work: Workplace, { library, title }: ManagedLibrary, scheme: Scheme, count: (more: number) => void, isStopped: () => boolean): Promise<readonly ChangedRecord[]> {
  const changed: ChangedRecord[] = [];
  let after: PageMark | undefined;
  do {
    const page = await work.repository.all(library, after);
    changed.push(...page.items.flatMap(entry => changedEntry(entry, library, title, scheme)));
    count(page.items.length);
    after = page.next;
  } while (after && !isStopped());
  return changed;
}

function changedEntry({ item, facts }: LibraryEntry<RecordsLibrary>, library: RecordsLibrary, place: Bilingual, scheme: Scheme): readonly ChangedRecord[] {
  if (!isFiled(item)) return [];
  const found = recomputed(item, scheme);
  return found ? [{ key: `${library.name}:${item.id}`, name: item.title ?? facts.name, place, filed: { medium: 'record', library, item }, ...found }] : [];
}

function isFiled(item: RecordItem): item is FiledRecord['item'] {
  return item.seriesCode !== null && (item.status === 'filed' || item.status === 'proposed');
}

async function changedPaper({ lists }: Workplace, scheme: Scheme, count: (more: number) => void): Promise<readonly ChangedRecord[]> {
  const files = await askInHalves(always, halveDays, ({ from, to }) => everyPage(after => lists.find(paperFiles, { where: { classifiedOn: between(from, to) }, top: 500, after })));
  count(files.length);
  return files.flatMap(file => changedFile(file, scheme));
}

function changedFile(file: PaperFile, scheme: Scheme): readonly ChangedRecord[] {
  const found = file.status === 'disposed' ? undefined : recomputed(file, scheme);
  return found ? [{ key: `${paperFiles.name}:${file.id}`, name: `${file.number} ${file.title}`, place: paperFiles.title, filed: { medium: 'paperFile', item: file }, ...found }] : [];
}
