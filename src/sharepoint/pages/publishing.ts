import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';
import { Instant } from '../../kernel/dates/calendarDate';
import { PageId } from '../../kernel/ports/sitePages';
import { fileAt } from '../addresses';
import { Connection } from '../connection';
import { Row, textIn } from '../shape';
import { pagePath, pageService } from './pageAddresses';
import { stateOf, willBeNews } from './pageRow';

/** Puts the latest draft of a page before the readers. Not asked for a page that is out: SharePoint refuses to publish the same version again. */
export async function publishPage({ sp }: Connection, id: PageId, row: Row): Promise<void> {
  if (stateOf(row) === 'published') return;
  await spPost(pageService(sp, id, 'publish'));
}

export async function schedulePage({ sp }: Connection, id: PageId, at: Instant): Promise<void> {
  await spPost(pageService(sp, id, 'SchedulePublish'), body({ sitePage: { PublishStartDate: at } }));
}

/** Takes a page from the readers, or its schedule back. It waits to become news again, by which a page that was out once is told from one that is out. */
export async function unpublishPage(connection: Connection, id: PageId, row: Row): Promise<void> {
  const { sp } = connection;
  switch (stateOf(row)) {
    case 'draft':
      return;
    case 'scheduled':
      return mark(connection, id, { OData__PublishStartDate: null });
    case 'published':
    case 'changed':
      await spPost(SPInstance(sp.web, `${fileAt(textIn(row, 'FileRef', 'SitePages'))}/UnPublish(comment='')`));
      return mark(connection, id, { PromotedState: willBeNews });
  }
}

async function mark({ sp, sitePath }: Connection, id: PageId, columns: Readonly<Record<string, number | null>>): Promise<void> {
  await spPost(SPInstance(sp.web, pagePath({ sitePath }, id)), body(columns, headers({ 'If-Match': '*', 'X-HTTP-Method': 'MERGE' })));
}
