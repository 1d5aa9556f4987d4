import { DirectoryUser, SharePointError } from '../store/contract';
import { parseFilter } from '../sharepoint/odata/filter';
import { compareScalars, matches, memoryTarget } from '../sharepoint/odata/matches';
import { badRequest, unsupported } from './errors';
import { GraphRequest } from './request';
import { userProperty } from './userShape';

const usualPage = 100;
const largestPage = 999;

/** Letters without accents, in lower case, so that `Beaulieu` and `béaulieu` find each other. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Any word of the text begins so; `O'Brien` is one word and two. */
function hasWord(text: string, wanted: string): boolean {
  const words = [...plain(text).split(/\s+/), ...plain(text).split(/[\s'’.@-]+/)];
  return words.some(word => word.startsWith(wanted));
}

type Test = (user: DirectoryUser) => boolean;

function searchTerm(term: string): Test {
  const match = /^"\s*(\w+)\s*:\s*(.*?)\s*"$/.exec(term.trim());
  if (!match) throw badRequest(`Syntax error: character ':' is not valid at position 0 in '${term}'.`);
  const [, property, text] = match;
  const wanted = plain(text).split(/\s+/).filter(word => word !== '');
  return user => wanted.every(word => hasWord(userProperty(user, property) ?? '', word));
}

/** `"displayName:ro" OR "mail:ro"`; a comma-free subset of Graph's search syntax. */
function searchTest(text: string): Test {
  const alternatives = text.split(/\s+OR\s+/).map(part => part.split(/\s+AND\s+/).map(searchTerm));
  return user => alternatives.some(terms => terms.every(test => test(user)));
}

function filterTest(text: string): Test {
  try {
    const predicate = parseFilter(text.replace(/^startsWith/i, 'startswith'), memoryTarget(() => undefined));
    return user => matches(predicate, path => userProperty(user, path));
  } catch (error) {
    if (error instanceof SharePointError) throw badRequest('Invalid filter clause.');
    throw error;
  }
}

function page(query: URLSearchParams): { readonly top: number; readonly skip: number } {
  const top = Number(query.get('$top') ?? usualPage);
  if (!Number.isInteger(top) || top < 1 || top > largestPage) throw badRequest(`Invalid page size specified: '${query.get('$top')}'. Must be between 1 and 999 inclusive.`);
  const token = query.get('$skiptoken');
  const skip = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString('utf8'));
  if (!Number.isSafeInteger(skip) || skip < 0) throw badRequest('The skip token is not valid.');
  return { top, skip };
}

function sorted(users: readonly DirectoryUser[], orderBy: string | null): readonly DirectoryUser[] {
  if (orderBy === null) return users;
  const [property, direction = 'asc'] = orderBy.trim().split(/\s+/);
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  return [...users].sort((a, b) => sign * compareScalars(userProperty(a, property) ?? null, userProperty(b, property) ?? null));
}

export interface UserPage {
  readonly users: readonly DirectoryUser[];
  /** All that match, when `$count=true` was asked. */
  readonly count?: number;
  /** Token of the next page. */
  readonly next?: string;
}

/** Answers `/users?$search=…&$filter=…&$orderby=…&$top=…`. Throws Graph's refusals; `$search` and `$count` need `ConsistencyLevel: eventual`. */
export function queryUsers(request: GraphRequest, all: readonly DirectoryUser[]): UserPage {
  const query = request.url.searchParams;
  const isEventual = request.header('consistencylevel')?.toLowerCase() === 'eventual';
  const search = query.get('$search');
  const counts = query.get('$count') === 'true';
  if ((search !== null || counts) && !isEventual) {
    throw unsupported("Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'");
  }
  const filter = query.get('$filter');
  const tests = [...(search === null ? [] : [searchTest(search)]), ...(filter === null ? [] : [filterTest(filter)])];
  const found = sorted(all.filter(user => tests.every(test => test(user))), query.get('$orderby'));
  const { top, skip } = page(query);
  const next = skip + top < found.length ? Buffer.from(String(skip + top), 'utf8').toString('base64url') : undefined;
  return { users: found.slice(skip, skip + top), count: counts ? found.length : undefined, next };
}
