import { SPFI, spfi } from '@pnp/sp';
import { ZoneBias } from './dateOnly';
import { KnownPeople } from './readItem';
import { Ask, gatherReads } from './reads';
import { realSleep, Steady, SteadyOptions } from './steady';
import { askZoneBias } from './zoneBias';

export interface ConnectionOptions extends SteadyOptions {
  /** `/sites/region` */
  readonly sitePath: string;
  /** The site's zone, where the page knows it. Otherwise the site is asked, together with the first reads. */
  readonly zoneBias?: () => ZoneBias | Promise<ZoneBias>;
  /** Milliseconds in which reads are gathered. */
  readonly gather?: number;
  /** What reads wait for before they are sent: others of the page that are about to ask. */
  readonly together?: () => Promise<void>;
}

/** What the adapters of one page share. */
export interface Connection {
  /** For single writes. Requests are repeated and refused as `Steady` says. */
  readonly sp: SPFI;
  readonly ask: Ask;
  readonly people: KnownPeople;
  readonly sitePath: string;
  zoneBias(): Promise<ZoneBias>;
}

/** Puts our behaviours on a site. All web parts of a page share one connection, so that their reads travel together. */
export function connect(site: SPFI, options: ConnectionOptions): Connection {
  const sp = spfi(site).using(Steady(options));
  const ask = gatherReads(sp, { sleep: options.sleep ?? realSleep, gather: options.gather ?? 4, together: options.together });
  let bias: Promise<ZoneBias> | undefined;
  const zoneBias = (): Promise<ZoneBias> => {
    bias ??= Promise.resolve(options.zoneBias ? options.zoneBias() : askZoneBias(ask)).catch(error => {
      bias = undefined;
      throw error;
    });
    return bias;
  };
  return { sp, ask, people: new Map(), sitePath: options.sitePath, zoneBias };
}
