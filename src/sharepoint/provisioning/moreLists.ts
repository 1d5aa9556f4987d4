import { ListDeclaration } from '../../kernel/lists/defineList';
import { isProblem } from '../../kernel/ports/storeError';
import { ActualSite } from '../../kernel/provisioning/actual';
import { SystemDeclaration } from '../../kernel/system/defineSystem';
import { OpenSite } from './openSite';

/**
 * The systems with the libraries that this site has of theirs besides. Undefined when there are none. A list that any system declares itself is
 * left out: whoever may write down which libraries are taken in must not reach it. Throws StoreError.
 */
export async function withMoreLists(site: OpenSite, systems: readonly SystemDeclaration[], actual: ActualSite): Promise<readonly SystemDeclaration[] | undefined> {
  const declared = new Set(systems.flatMap(({ lists, activity }) => [...lists, activity]).map(({ name }) => name.toLowerCase()));
  const more = await Promise.all(systems.map(async system => (await moreListsOf(site, system, actual)).filter(({ name }) => !declared.has(name.toLowerCase()))));
  if (more.every(lists => lists.length === 0)) return undefined;
  return systems.map((system, index) => ({ ...system, lists: [...system.lists, ...more[index]] }));
}

async function moreListsOf(site: OpenSite, { lists, moreLists }: SystemDeclaration, actual: ActualSite): Promise<readonly ListDeclaration[]> {
  const isThere = ({ name }: ListDeclaration): boolean => actual.lists.some(list => list.name === name);
  if (!moreLists || !lists.every(isThere)) return [];
  // In the chunk of every page that works with lists: taken in here, that chunk would fall in two for all of them.
  const [webUrl, { listStoreOn }] = await Promise.all([site.webUrl(), import(/* webpackChunkName: 'workplace' */ '../listStore')]);
  try {
    return await moreLists(listStoreOn({ ...site, sitePath: webUrl === '/' ? '' : webUrl }));
  } catch (error) {
    // Closed to whoever runs set-up: only an administrator sees everything, which is remarked.
    if (isProblem(error, 'denied', 'notFound')) return [];
    throw error;
  }
}
