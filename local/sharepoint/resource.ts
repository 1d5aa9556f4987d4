import { Call } from './call';
import { memoryTarget, compareScalars, matches } from './odata/matches';
import { parseFilter } from './odata/filter';
import { fieldOrPropertyMissing } from '../store/refusals';
import { Primitive, Reply, Value } from './respond/model';
import { project, wanted } from './respond/project';
import { EntitySource } from './respond/source';
import { Arguments } from './url/arguments';

/** What one address stands for: what it answers to each method, and what lies below it. */
export interface Resource {
  /** As SharePoint writes it, for refusals that name it. */
  readonly name: string;
  readonly get?: () => Reply;
  readonly post?: () => Reply;
  readonly merge?: () => Reply;
  readonly remove?: () => Reply;
  readonly members?: Members;
  /** Whatever the table of members does not name: a property of the thing by its own address. */
  readonly other?: (name: string) => Resource | undefined;
}

/** By lower-case name. `args` is empty when the address has no parentheses. */
export type Members = Readonly<Record<string, (args: Arguments) => Resource>>;

/** Something done by POST: `breakroleinheritance(…)`. */
export function action(name: string, run: () => Reply): Resource {
  return { name, post: run };
}

/** A value to be read, by GET or, as many clients do, by POST. */
export function reading(name: string, run: () => Reply): Resource {
  return { name, get: run, post: run };
}

function linkResource(call: Call, name: string, read: () => EntitySource | readonly EntitySource[] | null): Resource {
  const target = read();
  if (target === null) return { name, get: () => ({ kind: 'value', name, value: null }) };
  return isMany(target) ? collection(call, name, name, () => target) : entity(call, name, () => target);
}

function isMany(target: EntitySource | readonly EntitySource[]): target is readonly EntitySource[] {
  return Array.isArray(target);
}

/** One property by its own address; below it `$value`, which is the bare text. */
function propertyValue(name: string, read: () => Value): Resource {
  const bare = (): Reply => ({ kind: 'raw', contentType: 'text/plain;charset=utf-8', body: String(plain(read()) ?? '') });
  return { ...reading(name, () => ({ kind: 'value', name, value: read() })), members: { '$value': () => ({ name: '$value', get: bare }) } };
}

function named(names: readonly string[], wanted: string): string | undefined {
  return names.find(name => name.toLowerCase() === wanted.toLowerCase());
}

/** The address of one property or link of a thing: `lists(guid'…')/ItemCount`. */
function propertyResource(call: Call, read: () => EntitySource, name: string): Resource | undefined {
  const source = read();
  const property = named([...source.shown, ...source.rarer], name);
  if (property !== undefined) return propertyValue(property, () => source.read(property) ?? null);
  const linkName = named(source.linkNames, name);
  const link = linkName === undefined ? undefined : source.link(linkName);
  return linkName !== undefined && link && !link.isColumn ? linkResource(call, linkName, link.read) : undefined;
}

/** A resource that answers GET with one entity and gives each of its properties an address. */
export function entity(call: Call, name: string, read: () => EntitySource, more: Partial<Resource> = {}): Resource {
  return {
    name,
    get: () => ({ kind: 'entity', entity: project(read(), wanted(call.options)) }),
    other: property => propertyResource(call, read, property),
    ...more,
  };
}

function readerOf(source: EntitySource): (path: string) => Primitive | undefined {
  return path => {
    const [head, ...rest] = path.split('/');
    const value = source.read(head);
    if (value !== undefined) return rest.length === 0 ? plain(value) : plain(inside(value, rest[0]));
    const target = source.link(head)?.read() ?? null;
    return target === null || isMany(target) ? undefined : readerOf(target)(rest.join('/'));
  };
}

function inside(value: Value, name: string): Value {
  return value !== null && typeof value === 'object' && value.is === 'complex' ? value.properties[name] ?? null : null;
}

function plain(value: Value): Primitive | undefined {
  return value !== null && typeof value === 'object' ? undefined : value;
}

function knows(sources: readonly EntitySource[], path: string): void {
  const head = path.split('/')[0];
  const first = sources[0];
  if (!first || first.shown.includes(head) || first.rarer.includes(head) || first.link(head)) return;
  throw fieldOrPropertyMissing(head);
}

/** Filters, sorts and cuts things that are few and in memory, as the query options say. */
export function pick(call: Pick<Call, 'options'>, sources: readonly EntitySource[]): readonly EntitySource[] {
  const { filter, orderBy, skip = 0, top } = call.options;
  const predicate = filter === undefined ? undefined : parseFilter(filter, memoryTarget(path => knows(sources, path)));
  const kept = predicate ? sources.filter(source => matches(predicate, readerOf(source))) : [...sources];
  for (const term of orderBy) knows(sources, term.path);
  const sorted = orderBy.length === 0 ? kept : [...kept].sort((a, b) => compareBy(a, b, orderBy));
  return sorted.slice(skip, top === undefined ? undefined : skip + top);
}

function compareBy(a: EntitySource, b: EntitySource, orderBy: Call['options']['orderBy']): number {
  for (const { path, descending } of orderBy) {
    const order = compareScalars(readerOf(a)(path) ?? null, readerOf(b)(path) ?? null);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

/** A resource that answers GET with many entities. `set` is their name in `$metadata`. */
export function collection(call: Call, name: string, set: string, read: () => readonly EntitySource[], more: Partial<Resource> = {}): Resource {
  return {
    name,
    get: () => ({ kind: 'entities', set, entities: pick(call, read()).map(source => project(source, wanted(call.options))) }),
    ...more,
  };
}

/** An action's answer with the entity that it made or changed. */
export function entityReply(call: Call, source: EntitySource, status: 200 | 201 = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { kind: 'entity', entity: project(source, wanted(call.options)), status, headers };
}
