import type { ISPHttpClientOptions, SPHttpClient, SPHttpClientResponse } from '@microsoft/sp-http';
import type { RunningHost } from '../runtime/modules';

/** A refusal as SharePoint worded it; `code` is its number and type. Status 0 means that no answer came. */
export class RestError extends Error {
  public constructor(public readonly status: number, message: string, public readonly code = '') {
    super(message);
  }
}

/** The site's REST services, asked as SharePoint's own pages do. Addresses are relative to the web. */
export interface Rest {
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body?: object): Promise<Answer>;
  remove(path: string): Promise<void>;
  /** Sends a file as it is. */
  upload<Answer>(path: string, file: Blob): Promise<Answer>;
}

/** Uses the runtime's client, which sends and renews the form digest. */
export function restClient({ modules, scope }: RunningHost, webUrl: string): Rest {
  const { SPHttpClient: Client } = modules['@microsoft/sp-http'];
  const client: SPHttpClient = scope.consume(Client.serviceKey);
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'odata-version': '' };
  const send = async <Answer>(path: string, options: ISPHttpClientOptions): Promise<Answer> => {
    const response = await client.fetch(`${webUrl}/${path}`, Client.configurations.v1, { ...options, headers: { ...headers, ...options.headers } }).catch(unanswered);
    if (!response.ok) throw await refusal(response);
    const text = response.status === 204 ? '' : await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };
  return {
    get: (path) => send(path, { method: 'GET' }),
    remove: (path) => send(path, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } }),
    upload: (path, file) => send(path, { method: 'POST', body: file }),
    post: (path, body) => send(path, { method: 'POST', ...(body && { body: JSON.stringify(body) }) }),
  };
}

function unanswered(error: unknown): never {
  throw new RestError(0, error instanceof Error ? error.message : String(error));
}

interface ErrorPart { readonly code?: string; readonly message?: string | { readonly value?: string } }

interface ErrorBody {
  readonly 'odata.error'?: ErrorPart;
  readonly error?: ErrorPart;
}

async function refusal(response: SPHttpClientResponse): Promise<RestError> {
  const text = await response.text();
  const { message, code } = errorIn(text);
  return new RestError(response.status, message ?? `${response.status} ${response.statusText}`, code);
}

function errorIn(text: string): { readonly message?: string; readonly code?: string } {
  try {
    const body = JSON.parse(text) as ErrorBody;
    const { message, code } = body['odata.error'] ?? body.error ?? {};
    return { message: typeof message === 'string' ? message : message?.value, code };
  } catch {
    return { message: text.length < 300 ? text || undefined : undefined };
  }
}

/** A text inside an OData address: quoted, and safe within a URL. */
export function quoted(text: string): string {
  return `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
}
