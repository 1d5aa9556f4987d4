import '@pnp/sp/webs';
import { body, headers, JSONParse } from '@pnp/queryable';
import { SPCollection, SPInstance, spPost } from '@pnp/sp';
import { SitePagesDeclaration } from '../../kernel/lists/defineList';
import { Page, PageMark } from '../../kernel/lists/query';
import { PageFacts, PageId, SitePages } from '../../kernel/ports/sitePages';
import { Connection } from '../connection';
import { markIn } from '../nextPage';
import { bordered } from '../problem';
import { asRow, Row, rowsOf } from '../shape';
import { holdsDates, writeFields } from '../writeFields';
import { ensurePage } from './ensurePage';
import { pagePath, pagesPath } from './pageAddresses';
import { isPage, pageProjection, readPage } from './pageRow';
import { publishPage, schedulePage, unpublishPage } from './publishing';
import { savePage } from './savePage';
import { readText } from './readText';

const pageSize = 200;

/** The port to the site's own pages. `origin` is the server, `https://tenant.example`: SharePoint wants pictures by their whole address. */
export function createSitePages(connection: Connection, origin: string): SitePages {
  const row = (id: PageId): Promise<Row> => pageRow(connection, id);
  const describe = (list: SitePagesDeclaration, id: PageId, fields: Readonly<Record<string, unknown>>): Promise<void> => writeColumns(connection, list, id, fields);
  return {
    ensure: (name, title) => bordered('write', () => ensurePage(connection, name, title)),
    save: (list, id, content, fields) => bordered('write', () => savePage(connection, origin, id, content, () => describe(list, id, fields))),
    describe: (list, id, fields) => bordered('write', () => describe(list, id, fields)),
    publish: id => bordered('write', async () => publishPage(connection, id, await row(id))),
    schedule: (id, at) => bordered('write', () => schedulePage(connection, id, at)),
    unpublish: id => bordered('write', async () => unpublishPage(connection, id, await row(id))),
    facts: id => bordered('read', async () => readPage(await row(id), { bias: await connection.zoneBias(), people: connection.people })),
    all: after => bordered('read', () => pagesAfter(connection, after)),
    text: id => bordered('read', () => readText(connection, origin, id)),
  };
}

async function pageRow({ ask, sitePath }: Connection, id: PageId): Promise<Row> {
  const { select, expand } = pageProjection;
  return asRow(await ask(sp => SPInstance(sp.web, pagePath({ sitePath }, id)).select(select).expand(expand)<unknown>()), 'SitePages');
}

// Walked by number, which SharePoint allows whatever the count. Folders and templates are left out here: a condition on them would meet the threshold.
async function pagesAfter({ ask, sitePath, people, zoneBias }: Connection, after: PageMark | undefined): Promise<Page<PageFacts>> {
  const question = ask(sp => {
    const items = SPCollection(sp.web, pagesPath({ sitePath })).using(JSONParse());
    items.select(pageProjection.select).expand(pageProjection.expand).top(pageSize);
    if (after) items.query.set('$skiptoken', after.mark);
    return items<unknown>();
  });
  const [bias, answer] = await Promise.all([zoneBias(), question]);
  const items = rowsOf(answer, 'SitePages').filter(isPage).map(row => readPage(row, { bias, people }));
  const mark = markIn(asRow(answer, 'SitePages')['odata.nextLink']);
  return mark === undefined ? { items } : { items, next: { mark } };
}

async function writeColumns({ sp, sitePath, zoneBias }: Connection, list: SitePagesDeclaration, id: PageId, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = writeFields(list, fields, holdsDates(list, fields) ? await zoneBias() : 0);
  if (Object.keys(columns).length === 0) return;
  await spPost(SPInstance(sp.web, pagePath({ sitePath }, id)), body(columns, headers({ 'If-Match': '*', 'X-HTTP-Method': 'MERGE' })));
}
