import { TimelinePipe } from '@pnp/core';
import { Queryable } from '@pnp/queryable';
import { StoreError } from '../kernel/ports/storeError';
import { codeIn, corruptedDigest, expiredDigest } from './problem';

/** Waits for some milliseconds. Passed in, so that tests don't wait. */
export type Sleep = (milliseconds: number) => Promise<void>;
export const realSleep: Sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

export interface SteadyOptions {
  readonly sleep?: Sleep;
  /** Longest wait in milliseconds that a page asks of a person. Told to wait longer, we give up and say that SharePoint is busy. */
  readonly longestWait?: number;
}

const refusalTries = 5;
const readRepeats = 2;
const answerTimeout = 60_000;

/** How the site sends one request: PnPjs's BrowserFetch on a page. It must not repeat on its own, or a write may be done twice. */
type Send = (url: URL, init: RequestInit) => Promise<Response>;

/**
 * PnPjs behaviour around the site's own sending. A request refused for load (429, 503) was not done, so it is repeated after
 * `Retry-After`. A read whose connection broke is repeated; a write never is, and leaves as StoreError `disconnected`.
 * A digest that SharePoint no longer takes is renewed once and then shared by all requests.
 */
export function Steady({ sleep = realSleep, longestWait = 60_000 }: SteadyOptions = {}): TimelinePipe<Queryable> {
  const digest = sharedDigest();
  const steady = async (send: Send, url: URL, init: RequestInit): Promise<Response> => {
    let refusals = 0;
    let cuts = 0;
    let digestRenewed = false;
    for (;;) {
      const sent = await once(send, url, digest.on(init));
      if (sent instanceof Error) {
        cuts += 1;
        if (!isRead(url, init) || cuts > readRepeats) throw new StoreError({ kind: 'disconnected' }, `${sent.name} ${sent.message}`);
        await sleep(cuts * 500);
      } else if (isRefusedForLoad(sent.status)) {
        refusals += 1;
        const wait = waitOf(sent, refusals);
        if (refusals === refusalTries || wait > longestWait) return sent;
        await sleep(wait);
      } else if (!digestRenewed && (await isDigestRefused(sent))) {
        digestRenewed = true;
        await digest.renew(send, url, init);
      } else {
        return sent;
      }
    }
  };
  return instance => {
    const [inner] = instance.on.send.toArray();
    instance.on.send.replace(function (url, init) {
      return steady((to, how) => inner.call(this, to, how), url, init);
    });
    return instance;
  };
}

export function isRefusedForLoad(status: number): boolean {
  return status === 429 || status === 503;
}

/** Milliseconds to wait before try number `refusals + 1`. `Retry-After` is in seconds, or a date. */
export function waitOf(response: Response, refusals: number): number {
  const told = response.headers.get('Retry-After');
  if (!told) return 500 * 2 ** refusals;
  const seconds = Number(told);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const until = Date.parse(told) - Date.now();
  return Number.isNaN(until) ? 500 * 2 ** refusals : Math.max(0, until);
}

// Our batches hold reads alone; SharePoint takes them, and questions for a digest or a title, by POST.
function isRead(url: URL, init: RequestInit): boolean {
  return init.method === 'GET' || /\/(_api\/\$batch|_api\/contextinfo|getValueForUICulture)$/i.test(url.pathname);
}

/** One request with its whole answer: a connection that breaks within the body is a broken connection too. */
async function once(send: Send, url: URL, init: RequestInit): Promise<Response | Error> {
  try {
    const answer = await send(url, { ...init, signal: AbortSignal.timeout(answerTimeout) });
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    return new Response(status === 204 || status === 304 ? null : body, { status, statusText, headers });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function isDigestRefused(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const number = codeIn(await response.clone().text()).split(',')[0];
  return number === expiredDigest || number === corruptedDigest;
}

interface SharedDigest {
  on(init: RequestInit): RequestInit;
  renew(send: Send, url: URL, init: RequestInit): Promise<void>;
}

function sharedDigest(): SharedDigest {
  let value: string | undefined;
  let renewing: Promise<string | undefined> | undefined;
  return {
    on: init => {
      const headers = new Headers(init.headers);
      if (!value || init.method === 'GET' || headers.has('Authorization')) return init;
      headers.set('X-RequestDigest', value);
      return { ...init, headers };
    },
    renew: async (send, url, init) => {
      renewing ??= askForDigest(send, url, init);
      value = await renewing;
      renewing = undefined;
    },
  };
}

const ofTheWrite = ['X-RequestDigest', 'X-HTTP-Method', 'If-Match', 'Content-Type'];

async function askForDigest(send: Send, url: URL, init: RequestInit): Promise<string | undefined> {
  const site = url.toString().split('/_api/')[0];
  const headers = new Headers(init.headers);
  ofTheWrite.forEach(name => headers.delete(name));
  headers.set('Accept', 'application/json');
  const answer = await once(send, new URL(`${site}/_api/contextinfo`), { method: 'POST', credentials: init.credentials, headers });
  if (answer instanceof Error || !answer.ok) return undefined;
  const info: unknown = await answer.json();
  const isDigest = typeof info === 'object' && info !== null && 'FormDigestValue' in info && typeof info.FormDigestValue === 'string';
  return isDigest ? (info as { readonly FormDigestValue: string }).FormDigestValue : undefined;
}
