import { everyPage } from '../../../kernel/lists/everyPage';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { libraryNamed, ManagedLibrary } from '../classify/libraries';
import { PaperFile, paperFiles } from '../fileRoomLists';
import { BatchLine } from './batchLines';
import { Candidate, DocumentCandidate, PaperCandidate, RecordEntry } from './candidate';

/** What became of a record that is not where a batch says. */
export type Absent = 'gone' | 'moved';

type Line = Pick<BatchLine, 'medium' | 'key' | 'library' | 'id'>;

/**
 * Reads a record of a batch anew, with what lies in it or in its box. `moved`: it is in another place of the site; `gone`: it was deleted, or may
 * not be seen. Throws StoreError.
 */
export async function readCandidate(work: Workplace, line: Line): Promise<Candidate | Absent> {
  try {
    return line.library === null ? await readPaper(work, line) : await readDocument(work, line.library, line);
  } catch (error) {
    if (!isProblem(error, 'notFound')) throw error;
    return whereIs(work, line);
  }
}

/** With what lies in it, when it is a folder. */
export async function documentCandidate(work: Workplace, library: ManagedLibrary, entry: RecordEntry): Promise<DocumentCandidate> {
  const { kind, path } = entry.facts;
  return { medium: kind, library, entry, inside: kind === 'folder' ? await work.repository.within(library.library, path) : [] };
}

/** With the files that share its box. */
export async function paperCandidate(work: Workplace, file: PaperFile): Promise<PaperCandidate> {
  const { box } = file;
  const boxed = box === null ? [] : await everyPage(after => work.lists.find(paperFiles, { where: { box }, top: 500, after }));
  return { medium: 'paperFile', file, fellows: boxed.filter(({ id, status }) => id !== file.id && status !== 'disposed') };
}

async function readPaper(work: Workplace, { id, key }: Line): Promise<Candidate | Absent> {
  const file = await work.lists.get(paperFiles, id as PaperFile['id']);
  return file.number === key ? paperCandidate(work, file) : 'gone';
}

async function readDocument(work: Workplace, name: string, { id, key, medium }: Line): Promise<Candidate | Absent> {
  const library = await libraryNamed(work, name);
  if (!library) return 'gone';
  const entry = await work.repository.get(library.library, id as RecordEntry['item']['id']);
  if (entry.facts.uniqueId !== key || entry.facts.kind !== medium) return 'gone';
  return documentCandidate(work, library, entry);
}

async function whereIs({ repository }: Workplace, { key, medium }: Line): Promise<Absent> {
  if (medium === 'paperFile') return 'gone';
  try {
    await repository.locate(key, medium);
    return 'moved';
  } catch (error) {
    if (isProblem(error, 'notFound')) return 'gone';
    throw error;
  }
}
