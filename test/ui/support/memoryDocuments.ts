import { Instant } from '../../../src/kernel/dates/calendarDate';
import { Person } from '../../../src/kernel/lists/columns';
import { FieldsOf, ItemId, LibraryDeclaration } from '../../../src/kernel/lists/defineList';
import { DocumentStore, StoredFile } from '../../../src/kernel/ports/documents';
import { StoreError } from '../../../src/kernel/ports/storeError';

interface Kept {
  readonly library: string;
  readonly folder: string;
  readonly file: StoredFile;
  readonly content: Uint8Array;
}

/** Document libraries in memory, with the promises of the port. What SharePoint itself does with files is tested over HTTP. */
export class MemoryDocuments {
  private readonly all: Kept[] = [];

  public constructor(private readonly now: () => Instant) {}

  public names(library: LibraryDeclaration): readonly string[] {
    return this.all.filter(kept => kept.library === library.name).map(({ file }) => file.name);
  }

  public as(person: Person): DocumentStore {
    return {
      ensureFolder: async () => undefined,
      files: async <L extends LibraryDeclaration>(library: L, folder: string) => this.inside(library, folder).map(({ file }) => file as StoredFile<L>),
      read: async (library, folder, name) => {
        const found = this.inside(library, folder).find(({ file }) => file.name === name);
        if (!found) throw new StoreError({ kind: 'notFound' });
        return found.content;
      },
      add: async (library, folder, name, content, fields) => this.add(person, library, folder, name, content, fields),
    };
  }

  private inside(library: LibraryDeclaration, folder: string): readonly Kept[] {
    return this.all.filter(kept => kept.library === library.name && kept.folder === folder);
  }

  private add<L extends LibraryDeclaration>(person: Person, library: L, folder: string, name: string, content: Uint8Array, fields: Partial<FieldsOf<L>>): StoredFile<L> {
    if (this.inside(library, folder).some(({ file }) => file.name === name)) throw new StoreError({ kind: 'duplicate' });
    const empty = Object.fromEntries(Object.keys(library.columns).map(column => [column, null]));
    const file = {
      id: (this.all.length + 1) as ItemId,
      name,
      path: ['/sites/region', library.name, folder, name].filter(part => part !== '').join('/'),
      size: content.length,
      etag: '"1"',
      modifiedAt: this.now(),
      modifiedBy: person,
      fields: { ...empty, ...fields },
    } as unknown as StoredFile<L>;
    this.all.push({ library: library.name, folder, file: file as unknown as StoredFile, content });
    return file;
  }
}
