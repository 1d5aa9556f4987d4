import '@pnp/sp/webs';
import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';
import { ItemId, LibraryDeclaration } from '../../kernel/lists/defineList';
import { StoreError } from '../../kernel/ports/storeError';
import { folderAt, itemPath } from '../addresses';
import { Connection } from '../connection';
import { asRow, textIn } from '../shape';

/**
 * Deletes a document, or a folder that is empty, for good: REST's DELETE does not go by the recycle bin. Throws StoreError `stale` when it
 * is not as `etag` says or something lies in the folder, `notFound` when it is gone.
 */
export async function removeEntry(connection: Connection, library: LibraryDeclaration, id: ItemId, etag: string): Promise<void> {
  const path = itemPath(connection, library, id);
  const question = connection.ask(sp => SPInstance(sp.web, path).select('Id', 'FileSystemObjectType', 'FileRef', 'Folder/ItemCount').expand('Folder')<unknown>());
  const row = asRow(await question, library.name);
  if (row.FileSystemObjectType === 0) {
    await spPost(SPInstance(connection.sp.web, path), headers({ 'If-Match': etag, 'X-HTTP-Method': 'DELETE' }));
    return;
  }
  if (row['odata.etag'] !== etag) throw new StoreError({ kind: 'stale' }, 'the folder was changed');
  if (asRow(row.Folder, library.name).ItemCount !== 0) throw new StoreError({ kind: 'stale' }, 'something lies in the folder');
  // A plain DELETE would take along what somebody puts into the folder in this very moment.
  const parameters = { DeleteIfEmpty: true };
  await spPost(SPInstance(connection.sp.web, `${folderAt(textIn(row, 'FileRef', library.name))}/DeleteWithParameters`), body({ parameters }));
}
