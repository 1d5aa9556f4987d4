import { Instant } from '../kernel/dates/calendarDate';
import { FieldsOf, internalName, ItemId, LibraryDeclaration } from '../kernel/lists/defineList';
import { StoredFile } from '../kernel/ports/documents';
import { KnownPeople, personOf, Projection, readColumns } from './readItem';
import { asRow, misshapen, numberIn, Row, textIn } from './shape';

const own = ['Name', 'ServerRelativeUrl', 'Length', 'ETag', 'TimeLastModified', 'ModifiedBy/Id', 'ModifiedBy/Title', 'ModifiedBy/Email'];

/** `$select` and `$expand` of a file: the file itself, and of its item what the library declares. */
export function fileProjection(library: LibraryDeclaration): Projection {
  const columns = ['Id', ...Object.keys(library.columns).map(internalName)].map(name => `ListItemAllFields/${name}`);
  return { select: [...own, ...columns].join(','), expand: 'ListItemAllFields,ModifiedBy' };
}

/** Reads a file that was asked for with `fileProjection`. Throws StoreError `unexpected` for a value of another shape than declared. */
export function readFile<L extends LibraryDeclaration>(library: L, value: unknown, people: KnownPeople): StoredFile<L> {
  const row = asRow(value, library.name);
  const item = withZone(library, asRow(row.ListItemAllFields, library.name));
  const where = `${library.name}(${numberIn(item, 'Id', library.name)})`;
  const { id: _id, ...fields } = readColumns(library, Object.keys(library.columns) as (keyof FieldsOf<L> & string)[], item, { bias: 0, people });
  const changed = Date.parse(textIn(row, 'TimeLastModified', where));
  if (Number.isNaN(changed)) throw misshapen(`${where}.TimeLastModified`);
  return {
    id: numberIn(item, 'Id', where) as ItemId<L['name']>,
    name: textIn(row, 'Name', where),
    path: textIn(row, 'ServerRelativeUrl', where),
    size: Number(textIn(row, 'Length', where)),
    etag: textIn(row, 'ETag', where),
    modifiedAt: new Date(changed).toISOString() as Instant,
    modifiedBy: personOf(asRow(row.ModifiedBy, where), people),
    fields: fields as unknown as FieldsOf<L>,
  };
}

/** Reached through its file, an item tells dates by the site's clock and names no zone. Read as UTC, they keep their day. */
function withZone(library: LibraryDeclaration, item: Row): Row {
  const dates = Object.keys(library.columns).filter(name => library.columns[name].kind === 'date').map(internalName);
  const told = dates.map(name => [name, item[name]] as const).filter(([, value]) => typeof value === 'string' && !String(value).endsWith('Z'));
  return { ...item, ...Object.fromEntries(told.map(([name, value]) => [name, `${String(value)}Z`])) };
}
