import { statSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Handler, Visit } from '../server/contract';
import { makeDigest } from '../sharepoint/digest';
import { readRuntime } from './framework/runtime';
import { LoadedHost, loadHost } from './loadHost';
import { Answer, answerPage, PageRequest, refuse } from './pages/answerPage';
import { readAddress } from './pages/pageAddress';
import { HostStore, viewSite } from './pages/siteView';
import { redirect, sendAsset, sendPage, sendText } from './respond';
import { answerVisitorForm, missingCookies } from './visitorForm';

export interface HostOptions {
  readonly store: HostStore;
  /** The `.sppkg`. While it is not there, pages say that their web parts are missing. */
  readonly packageFile: string;
  /** The folder that holds node_modules, local and .local. */
  readonly root: string;
  /** Bundles the client again on every page, for work on the host itself. */
  readonly dev?: boolean;
  /** Milliseconds since 1970; the same clock as the services, which check the digests that pages carry. */
  readonly now: () => number;
}

/**
 * The pages of the local site: SharePoint's page frame around the shipped package, on Microsoft's own runtime. The handler answers
 * pages and files and says `false` to all else. A package that is built anew is picked up with the next page.
 * @throws when the runtime is not installed, or of a layout that the host does not know.
 */
export async function createHost(options: HostOptions): Promise<Handler> {
  const runtime = readRuntime(options.root);
  const load = (): Promise<LoadedHost> => loadHost({ ...options, runtime });
  let [host, stamp] = [await load(), packageStamp(options.packageFile)];
  const current = async (): Promise<LoadedHost> => {
    const now = packageStamp(options.packageFile);
    if (options.dev || now !== stamp) [host, stamp] = [await load(), now];
    return host;
  };
  return async (request, response, visit) => {
    const { pathname } = visit.url;
    if (pathname === '/_local/visitor') {
      await answerVisitorForm(request, response, visit.url.origin);
      return true;
    }
    if (pathname.startsWith('/_local/')) return sendFile(request, response, host, pathname);
    return sendPageAt(request, response, visit, options, current);
  };
}

function sendFile(request: IncomingMessage, response: ServerResponse, host: LoadedHost, pathname: string): boolean {
  const asset = request.method === 'GET' || request.method === 'HEAD' ? host.assets.find(pathname) : undefined;
  if (asset) sendAsset(request, response, asset);
  else sendText(response, 404, '404 FILE NOT FOUND');
  return true;
}

async function sendPageAt(request: IncomingMessage, response: ServerResponse, visit: Visit, { store, now }: HostOptions, current: () => Promise<LoadedHost>): Promise<boolean> {
  const address = request.method === 'GET' || request.method === 'HEAD' ? readAddress(visit.url) : undefined;
  if (!address) return false;
  const page: PageRequest = { store, host: await current(), view: viewSite(store, visit), now, issueDigest: (asking) => makeDigest(store, asking.visitor.userId, now()) };
  const cookies = missingCookies(request, visit);
  if (cookies.length > 0) response.setHeader('Set-Cookie', [...cookies]);
  const answer = guarded(page, () => answerPage(page, address));
  if ('redirectTo' in answer) redirect(response, answer.redirectTo);
  else sendPage(request, response, answer.status, answer.page);
  return true;
}

/** A fault in making a page is shown as a page, and told in the server's window. */
function guarded(page: PageRequest, make: () => Answer): Answer {
  try {
    return make();
  } catch (error) {
    process.stderr.write(`${page.view.visit.url.pathname}: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    return refuse(page, 'broken');
  }
}

function packageStamp(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs}:${stat.size}` : 'absent';
}
