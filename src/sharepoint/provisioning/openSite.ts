import '@pnp/sp/webs';
import { SPFI } from '@pnp/sp';
import { connect, Connection } from '../connection';
import { asRow, textIn } from '../shape';
import { SteadyOptions } from '../steady';

/** A site to set up. */
export interface OpenSite extends Connection {
  /** Server-relative address of the web, `/sites/region`. */
  webUrl(): Promise<string>;
}

/** Opens a site for set-up, with the requests to it made steady. Set-up neither reads nor writes items, so it needs no zone. */
export function openSite(sp: SPFI, steady?: SteadyOptions): OpenSite {
  const connection = connect(sp, { ...steady, sitePath: '', zoneBias: () => 0 });
  let url: string | undefined;
  const webUrl = async (): Promise<string> => {
    url ??= textIn(asRow(await connection.ask(through => through.web.select('ServerRelativeUrl')<unknown>()), 'web'), 'ServerRelativeUrl', 'web');
    return url;
  };
  return { ...connection, webUrl };
}
