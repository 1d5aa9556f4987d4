import { SharePointError } from '../../store/contract';

/** One request inside a batch. */
export interface BatchPart {
  readonly method: string;
  readonly target: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** SharePoint's limit, for the parts of a batch and for the requests of one change set. */
const mostParts = 100;

const malformed = (message: string): SharePointError => new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);

/** The boundary of a `multipart/mixed` content type, quoted or bare; undefined for any other content type. */
function boundaryOf(contentType: string | undefined): string | undefined {
  const match = /^\s*multipart\/mixed\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '');
  return match ? match[1] ?? match[2] : undefined;
}

/** Lines may end with CR LF, or with LF alone as PnPjs writes them. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** The pieces between boundary lines; what stands before the first and after the last is nothing. */
function pieces(lines: readonly string[], boundary: string): string[][] {
  const found: string[][] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    const trimmed = line.trimEnd();
    if (trimmed === `--${boundary}--`) return current ? [...found, current] : found;
    if (trimmed === `--${boundary}`) {
      if (current) found.push(current);
      current = [];
    } else current?.push(line);
  }
  return current ? [...found, current] : found;
}

interface Message { readonly headers: ReadonlyMap<string, string>; readonly rest: string[] }

function headersAndRest(lines: readonly string[]): Message {
  const blank = lines.findIndex(line => line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  const headers = new Map<string, string>();
  for (const line of lines.slice(0, end)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, rest: lines.slice(end + 1) };
}

function trimmedBody(lines: readonly string[]): string {
  return lines.join('\n').trim();
}

function requestOf(lines: readonly string[]): BatchPart {
  const start = lines.findIndex(line => line.trim() !== '');
  const match = start < 0 ? null : /^([A-Za-z]+)\s+(\S.*?)\s+HTTP\/\d(?:\.\d)?\s*$/.exec(lines[start]);
  if (!match) throw malformed('The batch message is not valid: a request line was expected.');
  const { headers, rest } = headersAndRest(lines.slice(start + 1));
  return { method: match[1].toUpperCase(), target: match[2], headers, body: trimmedBody(rest) };
}

function partsOf(lines: readonly string[], boundary: string, depth: number): BatchPart[] {
  const found = pieces(lines, boundary).map(headersAndRest);
  if (found.length > mostParts) throw tooMany(depth);
  return found.flatMap(({ headers, rest }) => {
    const inner = boundaryOf(headers.get('content-type'));
    if (inner === undefined) return [requestOf(rest)];
    if (depth > 0) throw malformed('A change set may not stand inside another.');
    return partsOf(rest, inner, depth + 1);
  });
}

function tooMany(depth: number): SharePointError {
  return depth === 0
    ? malformed(`The current batch message contains too many parts. Only batch messages with a maximum number of '${mostParts}' query operations and change sets are allowed.`)
    : malformed(`The current change set contains too many operations. Only change sets with a maximum number of '${mostParts}' operations are allowed.`);
}

/**
 * Reads the body of `$batch`: its requests in order, those of change sets among them, since the answer is flat. Throws a 400 for a
 * body that is no batch or has more than 100 parts.
 */
export function parseBatch(text: string, contentType: string | undefined): BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw malformed('The content type of a batch must be multipart/mixed with a boundary.');
  const parts = partsOf(linesOf(text), boundary, 0);
  if (parts.length > mostParts) throw tooMany(0);
  return parts;
}
