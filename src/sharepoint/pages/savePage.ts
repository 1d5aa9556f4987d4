import { body, headers } from '@pnp/queryable';
import { spPost } from '@pnp/sp';
import { PageContent, PageId } from '../../kernel/ports/sitePages';
import { isProblem, StoreError } from '../../kernel/ports/storeError';
import { Connection } from '../connection';
import { bordered } from '../problem';
import { KnownPeople } from '../readItem';
import { canvasOf } from './canvas';
import { pageService } from './pageAddresses';
import { titleAreaOf } from './titleArea';

const longestText = 255;
/** What SharePoint shows of a page without a picture. */
const noPicture = '/_layouts/15/images/sitepagethumbnail.png';

/**
 * Replaces a page's content and columns as a draft. The page is taken out for editing, so that nobody else writes on it meanwhile, and brought
 * back with the last request. Where that fails for another reason than a lost connection, the page is left as it was.
 */
export async function savePage(connection: Connection, origin: string, id: PageId, content: PageContent, writeColumns: () => Promise<void>): Promise<void> {
  refuseTooLong(content);
  const { sp } = connection;
  await spPost(pageService(sp, id, 'checkoutpage'));
  try {
    await bordered('write', async () => {
      await writeColumns();
      await spPost(pageService(sp, id, 'SavePageAsDraft'), body(pageOf(content, origin, connection.people), headers({ 'If-Match': '*' })));
    });
  } catch (error) {
    if (!isProblem(error, 'disconnected', 'stale')) await spPost(pageService(sp, id, 'discardPage')).catch(() => undefined);
    throw error;
  }
}

function pageOf(content: PageContent, origin: string, people: KnownPeople): object {
  const { title, description, topic, banner, author } = content;
  return {
    Title: title,
    Description: description,
    TopicHeader: topic,
    BannerImageUrl: new URL(banner?.path ?? noPicture, origin).href,
    AuthorByline: author === null ? [] : [author],
    CanvasContent1: canvasOf(content),
    LayoutWebpartsContent: titleAreaOf(content, nameOf(author, people)),
  };
}

function nameOf(address: string | null, people: KnownPeople): string {
  return [...people.values()].find(({ email }) => email.toLowerCase() === address?.toLowerCase())?.name ?? address ?? '';
}

function refuseTooLong({ title, description, topic }: PageContent): void {
  const tooLong = Object.entries({ title, description, topic }).find(([, text]) => text.length > longestText);
  const field = title === '' ? 'title' : tooLong?.[0];
  if (field !== undefined) throw new StoreError({ kind: 'invalid', field }, `refused before sending: ${field}`);
}
