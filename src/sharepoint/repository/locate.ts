import '@pnp/sp/webs';
import { SPInstance } from '@pnp/sp';
import { EntryFacts } from '../../kernel/ports/repository';
import { StoreError } from '../../kernel/ports/storeError';
import { quoted } from '../addresses';
import { Connection } from '../connection';
import { asRow, numberIn, textIn } from '../shape';

/** Where something lies: `id` is its number in the library of that name. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly library: string;
  readonly id: number;
}

const doors = { document: 'getFileById', folder: 'getFolderById' } as const satisfies Record<EntryFacts['kind'], string>;

/** Finds a document or folder by SharePoint's own id of it, wherever in the site it is now. Throws StoreError `notFound`. */
export async function locateEntry({ ask, sitePath }: Connection, uniqueId: string, kind: EntryFacts['kind']): Promise<Place> {
  const at = `${doors[kind]}('${quoted(uniqueId)}')`;
  const select = ['Name', 'ServerRelativeUrl', 'ListItemAllFields/Id'];
  const row = asRow(await ask(sp => SPInstance(sp.web, at).select(...select).expand('ListItemAllFields')<unknown>()), kind);
  const path = textIn(row, 'ServerRelativeUrl', kind);
  const [library] = path.slice(sitePath.length + 1).split('/');
  // A folder that is no item is the root of a library or a folder of the site's own.
  const item = row.ListItemAllFields;
  if (typeof item !== 'object' || item === null || !('Id' in item)) throw new StoreError({ kind: 'notFound' }, `${kind} without an item`);
  return { path, name: textIn(row, 'Name', kind), library, id: numberIn(asRow(item, kind), 'Id', kind) };
}
