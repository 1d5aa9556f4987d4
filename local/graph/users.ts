import { WireReply } from '../server/wire';
import { DirectoryUser } from '../store/contract';
import { badRequest, GraphError, graphJson, noSegment, notFound } from './errors';
import { answerEvents } from './events';
import { hasPhoto, photo, sizeOf } from './photo';
import { GraphRequest, GraphServices } from './request';
import { sendMail } from './sendMail';
import { queryUsers } from './userQuery';
import { userShape } from './userShape';

function selectOf(request: GraphRequest): string[] {
  return (request.url.searchParams.get('$select') ?? '').split(',').map(name => name.trim()).filter(name => name !== '');
}

const context = (request: GraphRequest, fragment: string): string => `${request.url.origin}/v1.0/$metadata#${fragment}`;

function one(request: GraphRequest, user: DirectoryUser): WireReply {
  return graphJson(200, { '@odata.context': context(request, 'users/$entity'), ...userShape(user, selectOf(request)) });
}

function many(request: GraphRequest, users: readonly DirectoryUser[]): WireReply {
  return graphJson(200, { '@odata.context': context(request, 'users'), value: users.map(user => userShape(user, selectOf(request))) });
}

function search(request: GraphRequest, services: GraphServices): WireReply {
  const { users, count, next } = queryUsers(request, services.store.users());
  const link = new URL(request.url);
  if (next !== undefined) link.searchParams.set('$skiptoken', next);
  return graphJson(200, {
    '@odata.context': context(request, 'users'),
    ...(count === undefined ? {} : { '@odata.count': count }),
    ...(next === undefined ? {} : { '@odata.nextLink': link.href }),
    value: users.map(user => userShape(user, selectOf(request))),
  });
}

function photoReply(request: GraphRequest, user: DirectoryUser, size: string | undefined, isValue: boolean): WireReply {
  const pixels = sizeOf(size);
  if (pixels === undefined) throw badRequest('The photo size is not valid.');
  if (!hasPhoto(user)) throw new GraphError(404, 'ImageNotFound', 'Exception of type \'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException\' was thrown.');
  if (isValue) return { status: 200, headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=86400' }, body: photo(user, pixels) };
  return graphJson(200, { '@odata.context': context(request, 'photo/$entity'), '@odata.mediaContentType': 'image/png', id: `${pixels}x${pixels}`, height: pixels, width: pixels });
}

function managerOf(services: GraphServices, user: DirectoryUser): DirectoryUser {
  const manager = services.store.users().find(each => each.id === user.managerId);
  if (!manager) throw notFound('manager');
  return manager;
}

function expectMethod(request: GraphRequest, method: string): void {
  if (request.method !== method) throw new GraphError(405, 'Request_BadRequest', `Specified HTTP method is not allowed for the request target.`);
}

/** What lies below one person: themself, photo, manager, reports, mail, calendar. */
function below(request: GraphRequest, services: GraphServices, user: DirectoryUser, rest: readonly string[]): WireReply {
  const [first, second, third] = rest;
  if (first?.toLowerCase() === 'sendmail') {
    expectMethod(request, 'POST');
    sendMail(request, services, user);
    return { status: 202, headers: {}, body: '' };
  }
  if (first === 'events') return answerEvents(request, services, user, rest.slice(1));
  if (first === 'calendar' && second === 'events') return answerEvents(request, services, user, rest.slice(2));
  expectMethod(request, 'GET');
  switch (first) {
    case undefined: return one(request, user);
    case 'photo': return photoReply(request, user, undefined, second === '$value');
    case 'photos': return photoReply(request, user, second, third === '$value');
    case 'manager': return one(request, managerOf(services, user));
    case 'directReports': return many(request, services.store.users().filter(each => each.managerId === user.id));
    default: throw noSegment(first);
  }
}

function findUser(services: GraphServices, key: string): DirectoryUser {
  const wanted = key.toLowerCase();
  const user = services.store.users().find(each => each.id.toLowerCase() === wanted || each.userPrincipalName.toLowerCase() === wanted);
  if (!user) throw notFound(key);
  return user;
}

/** Answers an address below `/v1.0/`. Throws GraphError. */
export function answerUsers(request: GraphRequest, services: GraphServices, segments: readonly string[]): WireReply {
  const [first, ...rest] = segments;
  const keyed = /^users\('(.+)'\)$/.exec(first ?? '');
  if (keyed) return below(request, services, findUser(services, keyed[1]), rest);
  if (first === 'me') return below(request, services, request.me, rest);
  if (first !== 'users') throw noSegment(first ?? '');
  if (rest.length > 0) return below(request, services, findUser(services, rest[0]), rest.slice(1));
  expectMethod(request, 'GET');
  return search(request, services);
}
