import { LibraryDeclaration } from '../../kernel/lists/defineList';
import { EntryFacts, LibraryEntry, PlainEntry } from '../../kernel/ports/repository';
import { instant, KnownPeople, personOf, Projection, projection, readItem, Reading } from '../readItem';
import { asRow, Row, textIn } from '../shape';

/** SharePoint's number for a folder among items. */
const folder = 1;
const personParts = ['Id', 'Title', 'EMail'];

function person(column: string): string {
  return personParts.map(part => `${column}/${part}`).join(',');
}

/** What SharePoint knows of every document and folder. Its size stands at the file alone. */
const factsProjection: Projection = { select: `UniqueId,FileSystemObjectType,FileLeafRef,FileRef,File/Length,${person('Author')}`, expand: 'File,Author' };

/** `$select` and `$expand` of an entry: what the library declares, the item's stamp, and what SharePoint knows. */
export function entryProjection(library: LibraryDeclaration): Projection {
  const columns = projection(library);
  return { select: `${columns.select},${factsProjection.select}`, expand: `${columns.expand},${factsProjection.expand}` };
}

/** The same for a library of which no column is known. */
export const plainProjection: Projection = { select: `Id,Created,Modified,${person('Editor')},${factsProjection.select}`, expand: `Editor,${factsProjection.expand}` };

/** Reads an entry that was asked for with `entryProjection`. Throws StoreError `unexpected` for a value of another shape. */
export function readEntry<L extends LibraryDeclaration>(library: L, value: unknown, reading: Reading): LibraryEntry<L> {
  return { item: readItem(library, value, reading), facts: readFacts(asRow(value, library.name), library.name, reading.people) };
}

/** Reads an entry that was asked for with `plainProjection`. Throws StoreError `unexpected` for a value of another shape. */
export function readPlain(row: Row, where: string, people: KnownPeople): PlainEntry {
  return {
    facts: readFacts(row, where, people),
    createdAt: instant(row, 'Created', where),
    modifiedAt: instant(row, 'Modified', where),
    modifiedBy: personOf(asRow(row.Editor, where), people),
  };
}

function readFacts(row: Row, library: string, people: KnownPeople): EntryFacts {
  const where = `${library}(${String(row.Id)})`;
  const kind = row.FileSystemObjectType === folder ? 'folder' : 'document';
  return {
    kind,
    uniqueId: textIn(row, 'UniqueId', where).toLowerCase(),
    name: textIn(row, 'FileLeafRef', where),
    path: textIn(row, 'FileRef', where),
    size: kind === 'folder' ? 0 : Number(textIn(asRow(row.File, where), 'Length', where)),
    createdBy: personOf(asRow(row.Author, where), people),
  };
}
