import '@pnp/sp/webs';
import { SPCollection } from '@pnp/sp';
import { LibraryFacts } from '../../kernel/ports/repository';
import { Connection } from '../connection';
import { asRow, numberIn, Row, rowsOf, textIn } from '../shape';

/** SharePoint's number for a document library. Its pages have another. */
const documentLibrary = 101;
/** Addresses of what SharePoint brings itself: pictures of pages, styles, form templates, and what a retention policy of the tenant keeps back. */
const ofTheSite: ReadonlySet<string> = new Set(['siteassets', 'style library', 'formservertemplates', 'preservationholdlibrary']);

/** Libraries that people keep documents in, by name. Those that are closed to the person are left out by SharePoint. */
export async function librariesOf({ ask }: Connection): Promise<readonly LibraryFacts[]> {
  const select = ['Title', 'ItemCount', 'BaseTemplate', 'Hidden', 'RootFolder/ServerRelativeUrl'];
  const rows = rowsOf(await ask(sp => SPCollection(sp.web, 'lists').select(...select).expand('RootFolder')<unknown>()), 'lists');
  return rows
    .filter(row => row.BaseTemplate === documentLibrary && row.Hidden !== true)
    .map(readLibrary)
    .filter(({ name }) => !ofTheSite.has(name.toLowerCase()))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readLibrary(row: Row): LibraryFacts {
  const path = textIn(asRow(row.RootFolder, 'lists'), 'ServerRelativeUrl', 'lists');
  return { name: path.slice(path.lastIndexOf('/') + 1), title: textIn(row, 'Title', 'lists'), path, count: numberIn(row, 'ItemCount', 'lists') };
}
