import { PersonaId } from '../../../local/site';
import { communications } from '../../../src/systems/communications';
import { news } from '../../../src/systems/communications/newsLists';
import { retract } from '../../../src/systems/communications/work/publish';
import { officeForEachTest } from '../../support/workingOffice';
import { done, newsIn } from './work/news';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const outsiders: readonly PersonaId[] = ['staff', 'otherStaff', 'manager', 'foiCoordinator', 'panelMember'];
const listAt = (name: string): string => `_api/web/GetList('/sites/region/${name}')`;
const secrets = /Bridge inspections|inspections des ponts|Crews|Highway 17|CommsNews:1/;

/** Ways by which SharePoint gives out what a list holds. */
async function answersTo(persona: PersonaId, name: string): Promise<string> {
  const posted = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  const questions: readonly (readonly [string, RequestInit?])[] = [
    [`${listAt(name)}/items`], [`${listAt(name)}/items(1)`], [`${listAt(name)}/items(1)/versions`], [`${listAt(name)}/items?$select=Title&$filter=Id eq 1`],
    [`${listAt(name)}/getitems`, posted({ query: { ViewXml: '<View><RowLimit>10</RowLimit></View>' } })],
    [`${listAt(name)}/RenderListDataAsStream`, posted({ parameters: { ViewXml: '<View><RowLimit>10</RowLimit></View>', RenderOptions: 2 } })],
  ];
  return (await Promise.all(questions.map(async ([path, init]) => (await office.fetchAs(persona, path, init)).text()))).join('\n');
}

it('gives staff nothing of news in preparation, whichever way they ask', async () => {
  const item = await newsIn(office, 'approval');
  for (const persona of outsiders) {
    for (const name of ['Lists/CommsNews', 'Lists/CommsActivity', 'SitePages']) expect([persona, name, secrets.exec(await answersTo(persona, name))]).toEqual([persona, name, null]);
    await expect(office.as(persona).lists.get(news, item.id)).rejects.toMatchObject({ problem: { kind: 'denied' } });
    await expect(office.as(persona).lists.update(news, item.id, item.etag, { titleFr: 'x' })).rejects.toMatchObject({ problem: { kind: 'denied' } });
  }
  expect(await answersTo('communicationsLead', 'Lists/CommsNews')).toMatch(secrets);
});

it('gives staff the pages while they are out, and nothing of them before or afterwards', async () => {
  await newsIn(office, 'scheduled');
  expect(secrets.exec(await answersTo('staff', 'SitePages'))).toBeNull();
  const published = await newsIn(office, 'published');
  expect(await answersTo('staff', 'SitePages')).toMatch(secrets);
  const work = office.as('communicationsLead');
  done(await retract(work, published, { reason: 'A wrong day.' }, 'retract'));
  expect(secrets.exec(await answersTo('staff', 'SitePages'))).toBeNull();
  expect(secrets.exec(await answersTo('staff', 'Lists/CommsNews'))).toBeNull();
});
