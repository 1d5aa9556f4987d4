import '@pnp/sp/webs';
import { body, BufferParse, headers } from '@pnp/queryable';
import { SPCollection, SPInstance, spPost } from '@pnp/sp';
import { FieldsOf, LibraryDeclaration } from '../kernel/lists/defineList';
import { DocumentStore, StoredFile } from '../kernel/ports/documents';
import { isProblem } from '../kernel/ports/storeError';
import { filePath, folderPath, oneName, quoted } from './addresses';
import { Connection } from './connection';
import { bordered } from './problem';
import { fileProjection, readFile } from './readFile';
import { asRow, rowsOf } from './shape';
import { holdsDates, writeFields } from './writeFields';

/** The port to document libraries, kept in SharePoint's libraries of the same names. */
export function documentStoreOn(connection: Connection): DocumentStore {
  return {
    ensureFolder: (library, folder) => bordered('write', () => ensureFolder(connection, library, folder)),
    files: (library, folder) => bordered('read', () => files(connection, library, folder)),
    read: (library, folder, name) => bordered('read', () => contentOf(connection, library, folder, name)),
    add: (library, folder, name, content, fields) => bordered('write', () => add(connection, library, folder, name, content, fields)),
  };
}

async function ensureFolder(connection: Connection, library: LibraryDeclaration, folder: string): Promise<void> {
  if (folder === '') return;
  const path = `${folderPath(connection, library, '')}/folders/AddUsingPath(decodedUrl='${quoted(oneName(folder))}',overwrite=false)`;
  try {
    await bordered('write', () => spPost(SPInstance(connection.sp.web, path)));
  } catch (error) {
    if (!isProblem(error, 'duplicate')) throw error;
  }
}

async function files<L extends LibraryDeclaration>(connection: Connection, library: L, folder: string): Promise<readonly StoredFile<L>[]> {
  if (!(await isThere(connection, library, folder))) return [];
  const path = `${folderPath(connection, library, folder)}/files`;
  const { select, expand } = fileProjection(library);
  try {
    const answer = await bordered('read', () => connection.ask(sp => SPCollection(sp.web, path).select(select).expand(expand).orderBy('Name')<unknown>()));
    return rowsOf(answer, library.name).map(row => readFile(library, row, connection.people));
  } catch (error) {
    if (isProblem(error, 'notFound')) return [];
    throw error;
  }
}

/** Asked first, because SharePoint answers 404 for the files of a folder that is not there, which a browser shows as an error of the page. */
async function isThere(connection: Connection, library: LibraryDeclaration, folder: string): Promise<boolean> {
  if (folder === '') return true;
  const answer = await connection.ask(sp => SPInstance(sp.web, folderPath(connection, library, folder)).select('Exists')<unknown>());
  return asRow(answer, library.name).Exists === true;
}

async function fileNamed<L extends LibraryDeclaration>(connection: Connection, library: L, folder: string, name: string): Promise<StoredFile<L>> {
  const { select, expand } = fileProjection(library);
  const row = await connection.ask(sp => SPInstance(sp.web, filePath(connection, library, folder, name)).select(select).expand(expand)<unknown>());
  return readFile(library, row, connection.people);
}

// Alone and never in a batch, which is text.
async function contentOf(connection: Connection, library: LibraryDeclaration, folder: string, name: string): Promise<Uint8Array> {
  const bytes = await SPInstance(connection.sp.web, `${filePath(connection, library, folder, name)}/$value`).using(BufferParse())<ArrayBuffer>();
  return new Uint8Array(bytes);
}

/**
 * SharePoint takes a file first and its columns after. Broken off in between, the file is there and says nothing of itself: the same file
 * brought again is completed, and one that was complete stays as it is.
 */
async function add<L extends LibraryDeclaration>(
  connection: Connection, library: L, folder: string, name: string, content: Uint8Array, fields: Partial<FieldsOf<L>>,
): Promise<StoredFile<L>> {
  const bias = holdsDates(library, fields) ? await connection.zoneBias() : 0;
  const columns = writeFields(library, fields, bias);
  const path = `${folderPath(connection, library, folder)}/files/AddUsingPath(decodedUrl='${quoted(oneName(name))}',overwrite=false)`;
  try {
    await bordered('write', () => spPost(SPInstance(connection.sp.web, path), { body: content }));
  } catch (error) {
    const there = isProblem(error, 'duplicate') ? await broughtBefore(connection, library, folder, name, content, fields) : undefined;
    if (!there) throw error;
    if (there.isComplete) return there.file;
  }
  if (Object.keys(columns).length > 0) {
    const sent = body(columns, headers({ 'If-Match': '*', 'X-HTTP-Method': 'MERGE' }));
    await spPost(SPInstance(connection.sp.web, `${filePath(connection, library, folder, name)}/ListItemAllFields`), sent);
  }
  return fileNamed(connection, library, folder, name);
}

/** The file of this name, when it is the same one from an earlier try: same content, and columns as given or not yet written. */
async function broughtBefore<L extends LibraryDeclaration>(
  connection: Connection, library: L, folder: string, name: string, content: Uint8Array, fields: Partial<FieldsOf<L>>,
): Promise<{ readonly file: StoredFile<L>; readonly isComplete: boolean } | undefined> {
  const file = await fileNamed(connection, library, folder, name);
  const given = (Object.keys(fields) as (keyof FieldsOf<L>)[]).filter(column => fields[column] !== undefined && !isEmpty(fields[column]));
  const missing = given.filter(column => file.fields[column] !== fields[column]);
  if (file.size !== content.length || missing.some(column => !isEmpty(file.fields[column]))) return undefined;
  const kept = await contentOf(connection, library, folder, name);
  return kept.every((byte, index) => byte === content[index]) ? { file, isComplete: missing.length === 0 } : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false;
}
