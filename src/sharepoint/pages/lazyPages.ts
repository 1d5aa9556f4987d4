import { SitePages } from '../../kernel/ports/sitePages';
import { Connection } from '../connection';
import { bordered } from '../problem';

/** The port to the site's pages. It loads with the first call: who reads pages reads them as items of a list, and has no need of it. */
export function lazyPages(connection: Connection, siteUrl: string): SitePages {
  const pages = (): Promise<SitePages> =>
    bordered('read', async () => {
      const { createSitePages } = await import('./sitePages');
      return createSitePages(connection, new URL(siteUrl).origin);
    });
  return {
    ensure: async (name, title) => (await pages()).ensure(name, title),
    save: async (list, id, content, fields) => (await pages()).save(list, id, content, fields),
    describe: async (list, id, fields) => (await pages()).describe(list, id, fields),
    publish: async id => (await pages()).publish(id),
    schedule: async (id, at) => (await pages()).schedule(id, at),
    unpublish: async id => (await pages()).unpublish(id),
    facts: async id => (await pages()).facts(id),
    all: async after => (await pages()).all(after),
    text: async id => (await pages()).text(id),
  };
}
