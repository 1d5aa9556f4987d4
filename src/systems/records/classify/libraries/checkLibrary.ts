import { Person } from '../../../../kernel/lists/columns';
import { Checked, checkedForm, good, optionalText, Read, requiredText, TypedFault, wrong } from '../../../../kernel/typed';
import { recordLibraries, RecordLibraryItem } from '../../libraryList';

/** What is said of a library, as its form has it. `manager` is the person's number in the site, or empty. */
export type LibraryEntry = { title: string; titleFr: string; branch: string; manager: string };

export type LibraryDescription = { title: string; titleFr: string; branch: string | null; manager: Person | null };

export type LibraryFault = TypedFault | 'notAPerson';

const { columns } = recordLibraries;

/** Reads the form of a library: a name in both languages, a branch and a manager where they are known. */
export function checkLibrary(entry: LibraryEntry, managers: readonly Person[]): Checked<LibraryEntry, LibraryDescription, LibraryFault> {
  return checkedForm<LibraryEntry, LibraryDescription, LibraryFault>({
    title: requiredText(entry.title, columns.title),
    titleFr: requiredText(entry.titleFr, columns.titleFr),
    branch: optionalText(entry.branch, columns.branch),
    manager: managerOf(entry.manager, managers),
  });
}

export function libraryEntry({ title, titleFr, branch, assignedTo }: Pick<RecordLibraryItem, 'title' | 'titleFr' | 'branch' | 'assignedTo'>): LibraryEntry {
  return { title, titleFr: titleFr ?? '', branch: branch ?? '', manager: assignedTo ? String(assignedTo.id) : '' };
}

function managerOf(typed: string, managers: readonly Person[]): Read<Person | null, LibraryFault> {
  if (typed === '') return good(null);
  const person = managers.find(({ id }) => String(id) === typed);
  return person ? good(person) : wrong('notAPerson');
}
