import { SPFI } from '@pnp/sp';
import { PageId, PageText } from '../../kernel/ports/sitePages';
import { besideWeb } from '../besideWeb';
import { Connection } from '../connection';
import { asRow, Row, rowsOf, textOrEmptyIn } from '../shape';
import { textOfCanvas } from './canvas';
import { pageService, pagesUrl } from './pageAddresses';

/** What a page holds. Its views come from SharePoint's search, asked in the same request; a site without search tells none. */
export async function readText({ ask, sitePath }: Connection, origin: string, id: PageId): Promise<PageText> {
  const [page, views] = await Promise.all([
    ask(sp => pageService(sp, id).select('CanvasContent1')<unknown>()),
    ask(sp => searchFor(sp, `${origin}${pagesUrl({ sitePath })}`, id)).then(viewsIn, () => null),
  ]);
  return { html: textOfCanvas(textOrEmptyIn(asRow(page, 'SitePages'), 'CanvasContent1', 'SitePages')), views };
}

function searchFor(sp: SPFI, library: string, id: PageId): Promise<unknown> {
  const query = besideWeb(sp, 'search/query');
  query.query.set('querytext', `'Path:"${library}" ListItemID:${id}'`);
  query.query.set('selectproperties', "'ViewsLifeTime'");
  query.query.set('rowlimit', '1');
  return query<unknown>();
}

/** Reads the one row of an answer of search: cells of a name and a text. Null where it says nothing of views. Throws StoreError for another shape. */
export function viewsIn(answer: unknown): number | null {
  const table = ['PrimaryQueryResult', 'RelevantResults', 'Table'].reduce<Row>((row, part) => asRow(row[part], 'search'), asRow(answer, 'search'));
  const cells = rowsOf(table.Rows, 'search').flatMap(row => rowsOf(row.Cells, 'search'));
  const views = cells.find(({ Key }) => Key === 'ViewsLifeTime')?.Value;
  return typeof views === 'string' && /^\d+$/.test(views) ? Number(views) : null;
}
