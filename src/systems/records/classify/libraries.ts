import { everyPage } from '../../../kernel/lists/everyPage';
import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { Bilingual } from '../../../kernel/text';
import { recordLibraries, RecordLibraryItem } from '../libraryList';
import { officeDocuments, RecordsLibrary, takenInLibrary } from '../recordsLibrary';

/** A document library under the scheme. */
export interface ManagedLibrary {
  readonly library: RecordsLibrary;
  readonly title: Bilingual;
  readonly branch: string | null;
  /** The manager who answers for what lies there. */
  readonly owner: Person | null;
}

const ofOffice: ManagedLibrary = { library: officeDocuments, title: officeDocuments.title, branch: null, owner: null };

/** The libraries under the scheme, the office's own first. Throws StoreError. */
export async function managedLibraries({ lists }: Pick<Workplace, 'lists'>): Promise<readonly ManagedLibrary[]> {
  const taken = await everyPage(after => lists.find(recordLibraries, { where: { status: ['managed'] }, top: 500, after }));
  return [ofOffice, ...taken.map(managed)];
}

/** A library under the scheme by the last part of its address; undefined for one that is not. Throws StoreError. */
export async function libraryNamed(work: Pick<Workplace, 'lists'>, name: string): Promise<ManagedLibrary | undefined> {
  return (await managedLibraries(work)).find(({ library }) => library.name === name);
}

/** A library that was taken in, as its item names it. */
export function managed({ library, title, titleFr, branch, assignedTo }: RecordLibraryItem): ManagedLibrary {
  const both = { en: title, fr: titleFr ?? title };
  return { library: takenInLibrary(library, both), title: both, branch, owner: assignedTo };
}
