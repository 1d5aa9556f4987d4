import { SharePointError } from '../store/contract';
import { endpointMissing } from '../store/refusals';
import { Method } from './call';
import { Resource } from './resource';
import { Reply } from './respond/model';
import { Arguments } from './url/arguments';
import { Segment } from './url/segments';

function isTableEntry(table: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, name);
}

function step(resource: Resource, segment: Segment): Resource {
  const name = segment.name.toLowerCase();
  const members = resource.members ?? {};
  if (isTableEntry(members, name)) return members[name](new Arguments(segment.args ?? []));
  const other = segment.args === undefined ? resource.other?.(segment.name) : undefined;
  if (!other) throw endpointMissing(segment.name);
  return other;
}

/** Follows an address from the root. Throws `Cannot find resource for the request X.` */
export function walk(root: Resource, segments: readonly Segment[]): Resource {
  return segments.reduce(step, root);
}

/** The method is one that this address does not take. */
function wrongMethod(method: Method, name: string): SharePointError {
  return new SharePointError(
    405,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `The HTTP method '${method}' cannot be used to access the resource '${name}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
  );
}

function operationOf(resource: Resource, method: Method): (() => Reply) | undefined {
  switch (method) {
    case 'GET': return resource.get;
    case 'POST': return resource.post;
    case 'MERGE':
    case 'PATCH':
    case 'PUT': return resource.merge;
    case 'DELETE': return resource.remove;
  }
}

/** Does what a method means at an address. Throws 405 where it means nothing. */
export function perform(resource: Resource, method: Method): Reply {
  const operation = operationOf(resource, method);
  if (!operation) throw wrongMethod(method, resource.name);
  return operation();
}
