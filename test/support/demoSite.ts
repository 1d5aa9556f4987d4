import path from 'node:path';
import { fillSite, openSiteStore, serveSite } from '../../local/openSite';
import { FaultPlan, LocalSite } from '../../local/server/contract';

export const root = path.join(__dirname, '..', '..');
export const packageFile = path.join(root, 'sharepoint', 'solution', 'regional-intranet.sppkg');

export interface DemoSite extends LocalSite {
  /** Addresses hold `{request}` and `{callOut}`: an open request's number, and the number of an open call-out of the manager persona. */
  resolve(path: string): string;
}

const administrator = { userId: 1 } as const;

/** The demonstration site in memory, with the shipped package, for browser tests and measurements. */
export async function openDemoSite(now: () => number = () => Date.now(), faults?: FaultPlan): Promise<DemoSite> {
  const store = openSiteStore({ file: ':memory:', now });
  await fillSite(store, now, 'demonstration');
  const site = await serveSite({ store, port: 0, now, root, packageFile, faults });
  const first = (list: string, wanted: (values: Readonly<Record<string, unknown>>) => boolean) => {
    const { id } = store.list(administrator, { url: `${store.web.serverRelativeUrl}/Lists/${list}` });
    const found = store.items(administrator, id, { orderBy: [], top: 100, projected: [], dialect: 'odata' }).items.find(item => wanted(item.values));
    if (!found) throw new Error(`The demonstration data has no fitting item in ${list}.`);
    return found;
  };
  const request = String(first('FoiRequests', values => values.Status === 'allocated').values.Number);
  const manager = store.principals(administrator).find(person => person.email.startsWith('maya.trembath'));
  const callOut = String(first('FoiCallOuts', values => values.Status === 'asked' && values.AssignedTo === manager?.id).id);
  return {
    ...site,
    resolve: address => address.replace('{request}', request).replace('{callOut}', callOut),
    close: async () => {
      await site.close();
      store.close();
    },
  };
}
