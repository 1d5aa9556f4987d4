import { StoreError, StoreProblem } from '../kernel/ports/storeError';

/** What was being done. A refusal of a value means something else when nothing was sent. */
export type Doing = 'read' | 'write';

/**
 * SharePoint's own numbers for its refusals. Their texts come in the language of the person and are never looked at.
 * Numbers and statuses as recorded in the decision page on SharePoint's answers.
 */
const byNumber: Readonly<Record<string, StoreProblem>> = {
  '-2130575169': { kind: 'duplicate' },
  // A file or folder of this name is there.
  '-2130575257': { kind: 'duplicate' },
  '-2130245363': { kind: 'duplicate' },
  '-2147024860': { kind: 'threshold' },
  '-2130575305': { kind: 'stale' },
  // Somebody else has the file out for editing.
  '-2130575306': { kind: 'stale' },
  '-2147024891': { kind: 'denied' },
  '-2130575338': { kind: 'notFound' },
  '-2147024894': { kind: 'notFound' },
  '-2130575336': { kind: 'invalid' },
  '-2130575163': { kind: 'invalid' },
  '-2130575155': { kind: 'invalid' },
  // A folder that was to be deleted if it is empty.
  '-2147024751': { kind: 'stale' },
  // A name that SharePoint does not take, and an address that is too long with it.
  '-2130575245': { kind: 'invalid' },
  '-2147024690': { kind: 'invalid' },
};

const byType: Readonly<Record<string, StoreProblem>> = {
  'Microsoft.SharePoint.SPDuplicateValuesFoundException': { kind: 'duplicate' },
  'Microsoft.SharePoint.SPListDataValidationException': { kind: 'invalid' },
  'Microsoft.SharePoint.Client.ResourceNotFoundException': { kind: 'notFound' },
};

const byStatus: Readonly<Record<number, StoreProblem>> = {
  401: { kind: 'denied' },
  403: { kind: 'denied' },
  404: { kind: 'notFound' },
  412: { kind: 'stale' },
  423: { kind: 'stale' },
  429: { kind: 'busy' },
  503: { kind: 'busy' },
  // A gateway gave up waiting: like a cut connection, the work may have been done behind it.
  502: { kind: 'disconnected' },
  504: { kind: 'disconnected' },
};

export const expiredDigest = '-2130575252';
export const corruptedDigest = '-2130575251';

/** `code` is `<number>, <.NET type>` as SharePoint gives it, empty when the answer had none. */
export function problemOf(status: number, code: string, doing: Doing): StoreProblem {
  const [number, type = ''] = code.split(',').map(part => part.trim());
  if (number === expiredDigest || number === corruptedDigest) return { kind: 'unexpected', status };
  const known = byNumber[number] ?? byType[type] ?? byStatus[status];
  if (known) return known;
  const valueRefused = status === 400 && doing === 'write' && type.endsWith('InvalidClientQueryException');
  return valueRefused ? { kind: 'invalid' } : { kind: 'unexpected', status };
}

/** The code in the body of a refusal, light or verbose; empty when there is none. */
export function codeIn(body: string): string {
  return errorIn(body).code;
}

/** Makes a StoreError of whatever PnPjs or the browser threw. */
export async function storeErrorOf(error: unknown, doing: Doing): Promise<StoreError> {
  if (error instanceof StoreError) return error;
  if (isRefusal(error)) {
    const { code, message } = errorIn(await bodyOf(error.response));
    return new StoreError(problemOf(error.status, code, doing), `${error.status} ${code} ${message}`.trim());
  }
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  const isNetwork = error instanceof TypeError || (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'));
  return new StoreError(isNetwork ? { kind: 'disconnected' } : { kind: 'unexpected', status: 0 }, text);
}

/** Runs a piece of work whose every error leaves as a StoreError. */
export async function bordered<Result>(doing: Doing, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw await storeErrorOf(error, doing);
  }
}

/** PnPjs's error for an answer that is not ok. Told by its shape: a page may hold two copies of the library. */
export interface Refusal {
  readonly status: number;
  readonly response: Response;
}

export function isRefusal(error: unknown): error is Refusal {
  return typeof error === 'object' && error !== null && 'isHttpRequestError' in error && 'response' in error;
}

async function bodyOf(response: Response): Promise<string> {
  return response.bodyUsed ? '' : response.clone().text();
}

function errorIn(body: string): { readonly code: string; readonly message: string } {
  const parsed = parse(body);
  const error = read(parsed, 'odata.error') ?? read(parsed, 'error');
  const code = read(error, 'code');
  const message = read(read(error, 'message'), 'value') ?? read(error, 'message');
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
