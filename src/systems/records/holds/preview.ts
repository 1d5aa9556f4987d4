import { everyPage } from '../../../kernel/lists/everyPage';
import { startsWith } from '../../../kernel/lists/conditions';
import { PageMark } from '../../../kernel/lists/query';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { managedLibraries, ManagedLibrary } from '../classify/libraries';
import { RecordEntry } from '../disposition/candidate';
import { subjectOfEntry, subjectOfPaper } from '../disposition/subjects';
import { PaperFile, paperFiles } from '../fileRoomLists';
import { Hold } from '../lists';
import { SchemeCode } from '../scheme/contract';
import { HeldSubject, isCovered } from './coverage';
import { readNamedRecords } from './heldRecords';

type Scope = Pick<Hold, 'scope' | 'series' | 'words' | 'records'>;

/** What a hold would cover, or covers. */
export interface HoldPreview {
  readonly documents: number;
  readonly paperFiles: number;
  /** The first of them, by title, to see whether it is what was meant. */
  readonly first: readonly HeldSubject[];
}

export interface PreviewWatch {
  /** How many records have been looked at. */
  readonly onProgress: (seen: number) => void;
  /** True when nobody waits for the answer any more. */
  readonly isStopped: () => boolean;
}

const firstShown = 20;
const pageSize = 500;

/**
 * Counts what a hold covers over all records libraries and paper files, as far as the person may see them. Nothing is kept of it: a hold is judged
 * anew whenever it matters. Throws StoreError.
 */
export async function previewHold(work: Workplace, scope: Scope, { onProgress, isStopped }: PreviewWatch): Promise<HoldPreview> {
  const covered = { ...scope, folders: await foldersOf(work, scope) };
  const found: { documents: number; paperFiles: number; first: HeldSubject[] } = { documents: 0, paperFiles: 0, first: [] };
  let seen = 0;
  const look = (subject: HeldSubject, kind: 'documents' | 'paperFiles'): void => {
    seen += 1;
    if (!isCovered(subject, covered)) return;
    found[kind] += 1;
    if (found.first.length < firstShown) found.first.push(subject);
  };
  for (const library of await managedLibraries(work)) {
    const codes = new Map<string, string>();
    let after: PageMark | undefined;
    do {
      if (isStopped()) return found;
      const page = await work.repository.all(library.library, after);
      for (const entry of page.items) look(subjectIn(library, entry, codes), 'documents');
      onProgress(seen);
      after = page.next;
    } while (after);
  }
  for (const file of await everyPaperFile(work, 'F-')) look(subjectOfPaper(file), 'paperFiles');
  onProgress(seen);
  return found;
}

/** A folder comes before what is filed in it later; one that was made after counts as not classified, which every hold of series covers. */
function subjectIn({ branch }: ManagedLibrary, entry: RecordEntry, codes: Map<string, string>): HeldSubject {
  const { item, facts } = entry;
  if (facts.kind === 'folder' && item.seriesCode !== null) codes.set(facts.path, item.seriesCode);
  const code = item.seriesCode ?? codeAbove(facts.path, codes);
  return subjectOfEntry(entry, code as SchemeCode | null, branch);
}

function codeAbove(path: string, codes: ReadonlyMap<string, string>): string | null {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const code = codes.get(path.slice(0, at));
    if (code !== undefined) return code;
  }
  return null;
}

async function foldersOf({ repository }: Workplace, { scope, records }: Scope): Promise<readonly string[]> {
  const folders = (scope === 'items' ? readNamedRecords(records) ?? [] : []).filter(({ medium }) => medium === 'folder');
  const found = await Promise.all(folders.map(({ key }) => repository.locate(key, 'folder').then(({ path }) => path, absent)));
  return found.flatMap(path => path ?? []);
}

function absent(error: unknown): undefined {
  if (isProblem(error, 'notFound')) return undefined;
  throw error;
}

/** All paper files that are still here, by the beginning of their number: what is too much for one question is asked character by character. */
async function everyPaperFile(work: Workplace, beginning: string): Promise<readonly PaperFile[]> {
  try {
    const files = await everyPage(after => work.lists.find(paperFiles, { where: { number: startsWith(beginning) }, top: pageSize, after }));
    return files.filter(({ status }) => status !== 'disposed');
  } catch (error) {
    if (!isProblem(error, 'threshold')) throw error;
    return (await Promise.all([...'0123456789-'].map(next => everyPaperFile(work, `${beginning}${next}`)))).flat();
  }
}
