import { everyPage } from '../../../../kernel/lists/everyPage';
import { ListStore } from '../../../../kernel/ports/listStore';
import { recordLibraries, RecordLibraryItem } from '../../libraryList';
import { RecordsLibrary } from '../../recordsLibrary';
import { managed } from '../libraries';

/** Libraries that were taken in and not released, set up or not, by name. Throws StoreError. */
export async function takenIn(lists: Pick<ListStore, 'find'>): Promise<readonly RecordLibraryItem[]> {
  const items = await everyPage(after => lists.find(recordLibraries, { where: { status: ['awaiting', 'managed'] }, top: 500, after }));
  return [...items].sort((a, b) => a.title.localeCompare(b.title));
}

/** What set-up makes records libraries of. Throws StoreError. */
export async function librariesToSetUp(lists: Pick<ListStore, 'find'>): Promise<readonly RecordsLibrary[]> {
  return (await takenIn(lists)).map(item => managed(item).library);
}
