import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';
import { PageId } from '../../kernel/ports/sitePages';
import { isProblem, StoreError } from '../../kernel/ports/storeError';
import { folderAt, oneName, quoted } from '../addresses';
import { Connection } from '../connection';
import { bordered } from '../problem';
import { asRow, numberIn, Row } from '../shape';
import { pageFilePath, pagesUrl } from './pageAddresses';
import { willBeNews } from './pageRow';

/** SP.TemplateFileType: a page of web parts. */
const clientSidePage = 3;
/** SharePoint's own content type Site Page, and its program that draws such pages. */
const sitePage = '0x0101009D1CB255DA76424F860D91F20E6C4118';
const pageProgram = 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec';

/**
 * Makes a page of this name, or finds it. SharePoint makes an empty file first, which then becomes a page that will be news; broken off in
 * between, the file is found again and becomes one.
 */
export async function ensurePage(connection: Connection, name: string, title: string): Promise<PageId> {
  if (title === '' || title.length > 255) throw new StoreError({ kind: 'invalid', field: 'title' }, 'refused before sending: title');
  const { sp, sitePath } = connection;
  const url = `${pagesUrl({ sitePath })}/${oneName(name)}`;
  const made = `${folderAt(pagesUrl({ sitePath }))}/files/AddTemplateFile(urlOfFile='${quoted(url)}',templateFileType=${clientSidePage})`;
  try {
    await bordered('write', () => spPost(SPInstance(sp.web, made)));
  } catch (error) {
    if (!isProblem(error, 'duplicate')) throw error;
  }
  const item = await itemOf(connection, name);
  if (!isReady(item)) await makeNews(connection, name, title);
  return numberIn(item, 'Id', 'SitePages') as PageId;
}

async function itemOf({ ask, sitePath }: Connection, name: string): Promise<Row> {
  const path = `${pageFilePath({ sitePath }, name)}/ListItemAllFields`;
  return asRow(await ask(sp => SPInstance(sp.web, path).select('Id', 'PageLayoutType', 'PromotedState')<unknown>()), 'SitePages');
}

function isReady({ PageLayoutType, PromotedState }: Row): boolean {
  return typeof PageLayoutType === 'string' && PageLayoutType !== '' && Number(PromotedState) > 0;
}

async function makeNews({ sp, sitePath }: Connection, name: string, title: string): Promise<void> {
  const columns = { ContentTypeId: sitePage, Title: title, ClientSideApplicationId: pageProgram, PageLayoutType: 'Article', PromotedState: willBeNews };
  const sent = body(columns, headers({ 'If-Match': '*', 'X-HTTP-Method': 'MERGE' }));
  await spPost(SPInstance(sp.web, `${pageFilePath({ sitePath }, name)}/ListItemAllFields`), sent);
}
