import { isAsLeft } from '../../../../kernel/activity/asLeft';
import { isProblem } from '../../../../kernel/ports/storeError';
import { untilAnswered } from '../../../../kernel/ports/untilAnswered';
import { Workplace } from '../../../../kernel/ports/workplace';
import { DisposedRecord } from '../../dispositionLists';
import { DocumentCandidate, RecordEntry } from '../candidate';
import { RecordsLibrary } from '../../recordsLibrary';
import { sha256Of } from './content';

/** What was kept of each record before it is removed. */
export type Stubs = ReadonlyMap<string, Pick<DisposedRecord, 'sha256'>>;

export type Removal = 'removed' | 'changed';

/**
 * Deletes a document, or a folder with everything in it, deepest first. Only what a stub tells of is deleted, and only while its content is what the
 * stub says: `changed` when something is new or other than that, and then all of it stays. Run again after a break it goes on. Throws StoreError.
 */
export async function removeDocuments(work: Workplace, { library: { library }, entry, inside }: DocumentCandidate, stubs: Stubs): Promise<Removal> {
  const all = deepestFirst([...inside, entry]);
  if (!all.every(({ facts }) => stubs.has(facts.uniqueId)) || !(await isAsLeft(library, entry.item))) return 'changed';
  const { person } = await work.people.visitor();
  for (const { item } of all) await untilAnswered(() => work.lists.restrict(library, item.id, [{ person: person.id, level: 'full' }]));
  const opened = await Promise.all(all.map(({ item }) => readAgain(work, library, item.id)));
  const here = opened.flatMap(one => one ?? []);
  for (const one of here) if (!(await isAsKept(work, one, stubs))) return 'changed';
  for (const one of here) if ((await remove(work, library, one)) === 'changed') return 'changed';
  return 'removed';
}

type Library = RecordsLibrary;

/** Undefined for what is gone already: by the try whose answer was lost. */
async function readAgain({ repository }: Workplace, library: Library, id: RecordEntry['item']['id']): Promise<RecordEntry | undefined> {
  try {
    return await repository.get(library, id);
  } catch (error) {
    if (isProblem(error, 'notFound')) return undefined;
    throw error;
  }
}

/** A folder may count as changed by what was taken out of it, so it is read once more; SharePoint refuses one that is not empty. */
async function remove(work: Workplace, library: Library, one: RecordEntry): Promise<Removal> {
  const { item } = one.facts.kind === 'folder' ? ((await readAgain(work, library, one.item.id)) ?? one) : one;
  try {
    await work.repository.remove(library, item.id, item.etag);
    return 'removed';
  } catch (error) {
    if (isProblem(error, 'notFound')) return 'removed';
    if (isProblem(error, 'stale')) return 'changed';
    throw error;
  }
}

async function isAsKept({ repository }: Workplace, { facts }: RecordEntry, stubs: Stubs): Promise<boolean> {
  const stub = stubs.get(facts.uniqueId);
  if (!stub) return false;
  return facts.kind === 'folder' || stub.sha256 === (await sha256Of(await repository.read(facts.path)));
}

function deepestFirst(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  const depth = ({ facts }: RecordEntry): number => facts.path.split('/').length;
  return [...entries].sort((a, b) => depth(b) - depth(a));
}
