import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectAs } from '../../local/seed/connect';
import { seedSite } from '../../local/seed/seedSite';
import { startLocalSite } from '../../local/server/startLocalSite';
import { personas, sitePath } from '../../local/site';
import { createWorkplace } from '../../src/sharepoint/createWorkplace';
import { openOfficeStore, officeStart, officeToday } from './officeStore';

/** Makes `office.db`, a site with its lists and people and nothing in the lists, and `people.json`, who they are there. */
async function setUp(folder: string): Promise<void> {
  const store = openOfficeStore(join(folder, 'office.db'));
  const site = await startLocalSite({ store, port: 0, now: () => officeStart });
  await seedSite(site.siteUrl, 'lists', officeToday);
  const graph = () => Promise.reject(new Error('No mail is sent while a site is set up.'));
  const visitors = await Promise.all(
    personas.map(async ({ id }) => {
      const { people } = createWorkplace({ sp: connectAs(site.siteUrl, id), graph, pageFacts: { sitePath, siteUrl: site.siteUrl, language: 'en' } });
      return [id, (await people.visitor()).person] as const;
    }),
  );
  writeFileSync(join(folder, 'people.json'), JSON.stringify(visitors));
  await site.close();
  store.close();
}

setUp(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
