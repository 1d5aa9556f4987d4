import { torontoToday } from '../../../kernel/dates/torontoToday';
import { CalendarDate, Instant } from '../../../kernel/dates/calendarDate';
import { Page, PageMark } from '../../../kernel/lists/query';
import { Workplace } from '../../../kernel/ports/workplace';
import { effectiveSeries, folderKey } from '../classify/effectiveSeries';
import { managedLibraries, ManagedLibrary } from '../classify/libraries';
import { RecordEntry } from '../disposition/candidate';
import { SchemeCode, transitoryCode } from '../scheme/contract';
import { ScheduleSays, StoredFile } from './storedFile';

export interface ReadWatch {
  readonly onProgress: (seen: number) => void;
  readonly isStopped: () => boolean;
}

/** Every document of every library that the person may see, 500 at a time. Undefined when it was stopped. Throws StoreError. */
export async function readLibraries(work: Pick<Workplace, 'lists' | 'repository' | 'clock'>, { onProgress, isStopped }: ReadWatch): Promise<readonly StoredFile[] | undefined> {
  const [libraries, managed] = await Promise.all([work.repository.libraries(), managedLibraries(work)]);
  const files: (readonly StoredFile[])[] = [];
  let seen = 0;
  const told = (count: number): boolean => {
    seen += count;
    onProgress(seen);
    return !isStopped();
  };
  for (const { name, path } of libraries) {
    const known = managed.find(({ library }) => library.name === name);
    const read = known ? await underScheme(work, known, told) : await plain(work, path, told);
    if (!read) return undefined;
    files.push(read);
  }
  return files.flat();
}

type GoesOn = (count: number) => boolean;

async function underScheme({ repository, clock }: Pick<Workplace, 'repository' | 'clock'>, { library, owner }: ManagedLibrary, goesOn: GoesOn): Promise<readonly StoredFile[] | undefined> {
  const entries = await pages<RecordEntry>(after => repository.all(library, after), goesOn);
  if (!entries) return undefined;
  const today = clock.today();
  const folders = new Map(entries.flatMap(({ item, facts }) => (facts.kind === 'folder' && item.seriesCode !== null ? [[folderKey(facts.path), item.seriesCode as SchemeCode] as const] : [])));
  const dates = new Map(entries.flatMap(({ item, facts }) => (facts.kind === 'folder' ? [[folderKey(facts.path), item.eligibleOn] as const] : [])));
  return entries.filter(({ facts }) => facts.kind === 'document').map(({ item, facts }) => {
    const series = effectiveSeries({ path: facts.path, seriesCode: item.seriesCode as SchemeCode | null }, folders);
    const eligibleOn = series.kind === 'inherited' ? (dates.get(series.folder) ?? null) : item.eligibleOn;
    return fileOf(facts, item.modifiedAt, item.assignedTo?.name ?? owner?.name ?? facts.createdBy.name, saysOf(series.kind === 'none' ? null : series.code, eligibleOn, today));
  });
}

async function plain({ repository }: Pick<Workplace, 'repository'>, path: string, goesOn: GoesOn): Promise<readonly StoredFile[] | undefined> {
  const entries = await pages(after => repository.plain(path, after), goesOn);
  return entries?.filter(({ facts }) => facts.kind === 'document').map(({ facts, modifiedAt, modifiedBy }) => fileOf(facts, modifiedAt, modifiedBy.name, 'unknown'));
}

async function pages<Entry>(ask: (after: PageMark | undefined) => Promise<Page<Entry>>, goesOn: GoesOn): Promise<readonly Entry[] | undefined> {
  const entries: Entry[] = [];
  let after: PageMark | undefined;
  do {
    const page: Page<Entry> = await ask(after);
    entries.push(...page.items);
    if (!goesOn(page.items.length)) return undefined;
    after = page.next;
  } while (after);
  return entries;
}

function saysOf(code: SchemeCode | null, eligibleOn: CalendarDate | null, today: CalendarDate): ScheduleSays {
  if (code === null) return 'unclassified';
  if (code === transitoryCode) return 'transitory';
  return eligibleOn !== null && eligibleOn <= today ? 'eligible' : 'keeps';
}

function fileOf({ path, size }: RecordEntry['facts'], changedAt: Instant, owner: string, says: ScheduleSays): StoredFile {
  return { path, size, changedOn: torontoToday(Date.parse(changedAt)), owner, says };
}
