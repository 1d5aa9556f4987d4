import { WireReply } from '../server/wire';
import { DirectoryUser, KeptEvent } from '../store/contract';
import { badRequest, GraphError, graphJson } from './errors';
import { eventShape, readEvent, SentEvent } from './eventShape';
import { jsonBody } from './jsonBody';
import { GraphRequest, GraphServices } from './request';

const usualPage = 10;
const largestPage = 1000;

const accessDenied = (): GraphError => new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
const itemNotFound = (): GraphError => new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
const usedTwice = (): GraphError =>
  new GraphError(409, 'ErrorDuplicateTransactionId', "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.");

/** Answers what follows `/events` in a person's calendar. A calendar that was not shared is open to its owner alone. Throws GraphError. */
export function answerEvents(request: GraphRequest, services: GraphServices, owner: DirectoryUser, rest: readonly string[]): WireReply {
  if (owner.id !== request.me.id) throw accessDenied();
  const [id, ...deeper] = rest;
  if (deeper.length > 0) throw badRequest(`Resource not found for the segment '${deeper[0]}'.`);
  if (request.method === 'POST' && id === undefined) return add(request, services, owner);
  if (request.method !== 'GET') throw new GraphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
  return id === undefined ? many(request, services, owner) : one(request, services, owner, id);
}

function contextOf(request: GraphRequest, owner: DirectoryUser, ending = ''): string {
  return `${request.url.origin}/v1.0/$metadata#users('${encodeURIComponent(owner.id)}')/events${ending}`;
}

/** The same event sent again under its `transactionId` is the first one; another event under that id is refused. */
function add(request: GraphRequest, services: GraphServices, owner: DirectoryUser): WireReply {
  const sent = jsonBody(request.text);
  const event = readEvent(sent);
  const body = JSON.stringify(sent);
  const before = services.store.events().find(kept => kept.organizerUpn === owner.userPrincipalName && transactionOf(kept) === event.transactionId && event.transactionId !== undefined);
  if (before && before.body !== body) throw usedTwice();
  const kept = before ?? services.store.keepEvent({ organizerUpn: owner.userPrincipalName, madeAt: new Date(services.now()).toISOString(), body });
  return graphJson(201, { '@odata.context': contextOf(request, owner, '/$entity'), ...shapeOf(request, services, owner, kept) });
}

function transactionOf({ body }: KeptEvent): string | undefined {
  return readEvent(jsonBody(body)).transactionId;
}

/** Own events, and those to which others invited. */
function eventsOf(services: GraphServices, owner: DirectoryUser): readonly KeptEvent[] {
  return services.store.events().filter(kept => kept.organizerUpn === owner.userPrincipalName || isInvited(readEvent(jsonBody(kept.body)), owner));
}

function isInvited({ attendees }: SentEvent, { mail }: DirectoryUser): boolean {
  return attendees.some(({ address }) => address.toLowerCase() === mail.toLowerCase());
}

function many(request: GraphRequest, services: GraphServices, owner: DirectoryUser): WireReply {
  const query = request.url.searchParams;
  const top = wholeNumber(query.get('$top'), usualPage, 1, largestPage);
  const skip = wholeNumber(query.get('$skip'), 0, 0, Number.MAX_SAFE_INTEGER);
  const all = eventsOf(services, owner);
  const link = new URL(request.url);
  link.searchParams.set('$skip', String(skip + top));
  return graphJson(200, {
    '@odata.context': contextOf(request, owner),
    ...(query.get('$count') === 'true' ? { '@odata.count': all.length } : {}),
    value: all.slice(skip, skip + top).map(kept => shapeOf(request, services, owner, kept)),
    ...(skip + top < all.length ? { '@odata.nextLink': link.href } : {}),
  });
}

function wholeNumber(text: string | null, usual: number, least: number, most: number): number {
  const value = Number(text ?? usual);
  if (!Number.isInteger(value) || value < least || value > most) throw badRequest(`Invalid value '${text}' for a paging option found.`);
  return value;
}

function one(request: GraphRequest, services: GraphServices, owner: DirectoryUser, id: string): WireReply {
  const shapes = eventsOf(services, owner).map(kept => shapeOf(request, services, owner, kept));
  const found = shapes.find(shape => shape['id'] === id);
  if (!found) throw itemNotFound();
  return graphJson(200, { '@odata.context': contextOf(request, owner, '/$entity'), ...found });
}

function shapeOf(request: GraphRequest, services: GraphServices, owner: DirectoryUser, kept: KeptEvent): Readonly<Record<string, unknown>> {
  const zone = /outlook\.timezone\s*=\s*"([^"]+)"/i.exec(request.header('prefer') ?? '')?.[1];
  const whole = eventShape(kept, { owner, users: services.store.users(), zone });
  const names = (request.url.searchParams.get('$select') ?? '').split(',').map(name => name.trim()).filter(name => name !== '');
  if (names.length === 0) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name.startsWith('@odata') || name === 'id' || names.includes(name)));
}
