import '@pnp/sp/presets/all';
import { DefaultParse, Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, SPFI, spfi } from '@pnp/sp';
import { directory } from '../../local/seed/directory';
import { FaultPlan } from '../../local/server/contract';
import { startLocalSite } from '../../local/server/startLocalSite';
import { administratorUpn, PersonaId, sitePath, siteTitle, toronto } from '../../local/site';
import { DirectoryStore, SiteStore, SiteTimeZone } from '../../local/store/contract';
import { openStore } from '../../local/store/openStore';

interface TestSiteOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** List view threshold. */
  readonly threshold?: number;
  readonly zone?: SiteTimeZone;
  readonly faults?: FaultPlan;
}

/** A running site with an empty database in memory. */
export interface TestSite {
  readonly origin: string;
  readonly siteUrl: string;
  readonly store: SiteStore & DirectoryStore;
  /** The unmodified PnPjs, signed in by cookie as this persona, with form digests of its own. */
  spAs(persona: PersonaId): SPFI;
  /** A plain request, signed in by cookie; `path` is absolute or relative to the site. */
  fetchAs(persona: PersonaId, path: string, init?: RequestInit): Promise<Response>;
  /** A fresh form digest of the persona. */
  digestOf(persona: PersonaId): Promise<string>;
  close(): Promise<void>;
}

/** Noon in Toronto on an ordinary winter day. */
export const testNow = Date.parse('2026-03-05T17:00:00Z');
export const administrator = { userId: 1 } as const;

/** Sends requests as a browser would: with the cookie, and for writes with a digest. PnPjs's own digest cache knows one user only. */
function sending(site: Pick<TestSite, 'fetchAs' | 'digestOf'>, persona: PersonaId): (instance: Queryable) => Queryable {
  return instance => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => {
      const headers = new Headers(init.headers);
      if (init.method !== 'GET' && !headers.has('X-RequestDigest')) headers.set('X-RequestDigest', await site.digestOf(persona));
      return site.fetchAs(persona, url.toString(), { ...init, headers });
    });
    return instance;
  };
}

/** Starts the embedded SharePoint on a free port with an empty database. To be closed after the test. */
export async function startTestSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const now = options.now ?? (() => testNow);
  const store = openStore({
    file: ':memory:', serverRelativeUrl: sitePath, title: siteTitle.en, timeZone: options.zone ?? toronto, directory, administrator: administratorUpn, now, threshold: options.threshold,
  });
  const site = await startLocalSite({ store, port: 0, now, faults: options.faults });

  const fetchAs: TestSite['fetchAs'] = (persona, path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Cookie', `persona=${persona}`);
    return fetch(path.startsWith('http') ? path : `${site.siteUrl}/${path}`, { ...init, headers });
  };
  const digestOf: TestSite['digestOf'] = async persona => {
    const response = await fetchAs(persona, '_api/contextinfo', { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
    return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
  };
  const spAs: TestSite['spAs'] = persona =>
    spfi(site.siteUrl).using(DefaultInit(), DefaultHeaders(), DefaultParse(), sending({ fetchAs, digestOf }, persona));

  return {
    origin: site.origin, siteUrl: site.siteUrl, store, spAs, fetchAs, digestOf,
    close: async () => {
      await site.close();
      store.close();
    },
  };
}
