import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Person } from '../../../../kernel/lists/columns';
import { LibraryFacts } from '../../../../kernel/ports/repository';
import { Workplace } from '../../../../kernel/ports/workplace';
import { takenIn } from '../../classify/libraries/librariesToSetUp';
import { isOfTheHouse } from '../../classify/libraries/ofTheHouse';
import { RecordLibraryItem } from '../../libraryList';
import { officeDocuments } from '../../recordsLibrary';

/** A library that was taken in. `facts` is undefined where the person may not see it, or it is gone. */
export interface TakenLibrary {
  readonly item: RecordLibraryItem;
  readonly facts: LibraryFacts | undefined;
}

export interface LibrariesNow {
  readonly ofOffice: LibraryFacts | undefined;
  readonly taken: readonly TakenLibrary[];
  readonly others: readonly LibraryFacts[];
  /** Who may answer for a library. */
  readonly managers: readonly Person[];
}

/** The libraries of the site, as far as the person sees them, and what the scheme has of them. */
export function useLibraries(work: Workplace): UseQueryResult<LibrariesNow> {
  return useQuery(['records', work.sitePath, 'libraries'], async (): Promise<LibrariesNow> => {
    const [all, items, managers] = await Promise.all([work.repository.libraries(), takenIn(work.lists), work.people.membersOf('manager')]);
    const named = (name: string): LibraryFacts | undefined => all.find(facts => facts.name === name);
    return {
      ofOffice: named(officeDocuments.name),
      taken: items.map(item => ({ item, facts: named(item.library) })),
      others: all.filter(({ name }) => !isOfTheHouse(name) && !items.some(({ library }) => library === name)),
      managers,
    };
  });
}
