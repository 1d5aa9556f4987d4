import '@pnp/sp/webs';
import { SPCollection } from '@pnp/sp';
import { ItemId, LibraryDeclaration } from '../../kernel/lists/defineList';
import { StoreError } from '../../kernel/ports/storeError';
import { folderAt, listUrl } from '../addresses';
import { Connection } from '../connection';
import { asRow, Row, rowsOf, textIn } from '../shape';

/**
 * Numbers of everything that lies in a folder of the library, its folders' content too, folder by folder: a question for all that begins
 * with a path would meet the list view threshold. Throws StoreError, `threshold` when more than 5,000 things lie right in one folder.
 */
export async function idsWithin(connection: Connection, library: LibraryDeclaration, folderPath: string): Promise<readonly ItemId[]> {
  const root = listUrl(connection, library);
  if (!`${folderPath}/`.toLowerCase().startsWith(`${root}/`.toLowerCase())) throw new StoreError({ kind: 'notFound' }, `not a folder of ${library.name}`);
  return idsIn(connection, folderPath);
}

async function idsIn(connection: Connection, path: string): Promise<readonly ItemId[]> {
  const [folders, files] = await Promise.all([inside(connection, path, 'folders'), inside(connection, path, 'files')]);
  const deeper = await Promise.all(folders.map(folder => idsIn(connection, textIn(folder, 'ServerRelativeUrl', path))));
  return [...[...folders, ...files].map(idOf), ...deeper.flat()];
}

// What has no item is no entry: the folder in which a library keeps its forms.
async function inside({ ask }: Connection, path: string, what: 'folders' | 'files'): Promise<readonly Row[]> {
  const at = `${folderAt(path)}/${what}`;
  const answer = await ask(sp => SPCollection(sp.web, at).select('ServerRelativeUrl', 'ListItemAllFields/Id').expand('ListItemAllFields')<unknown>());
  return rowsOf(answer, path).filter(({ ListItemAllFields: item }) => typeof item === 'object' && item !== null && 'Id' in item && typeof item.Id === 'number');
}

function idOf({ ListItemAllFields: item }: Row): ItemId {
  return asRow(item, 'folder').Id as ItemId;
}
