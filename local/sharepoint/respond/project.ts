import { fieldOrPropertyMissing, needsExpand, notProjectable } from '../../store/refusals';
import { QueryOptions } from '../odata/queryOptions';
import { Entities, Entity, Value } from './model';
import { EntitySource, Link } from './source';

/** `$select` and `$expand` as a tree: what is wanted of a thing, and of each thing behind its links. */
export interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly everything: boolean;
  /** Nothing was selected of it: all is shown, and of a column's target nothing can be. */
  readonly unspecified: boolean;
  readonly expanded: ReadonlyMap<string, Wanted>;
}

function below(paths: readonly string[], head: string): string[] {
  return paths.filter(path => path.startsWith(`${head}/`)).map(path => path.slice(head.length + 1));
}

function wantedOf(select: readonly string[], expand: readonly string[]): Wanted {
  const heads = new Set(expand.map(path => path.split('/')[0]));
  for (const path of select) {
    const head = path.split('/')[0];
    if (path.includes('/') && !heads.has(head)) throw needsExpand(head);
  }
  const names = select.filter(path => !path.includes('/'));
  return {
    names: new Set(names.filter(name => name !== '*')),
    everything: select.length === 0 || names.includes('*'),
    unspecified: select.length === 0,
    expanded: new Map([...heads].map(head => [head, wantedOf(below(select, head), below(expand, head))])),
  };
}

/** Reads what a request selects and expands. Throws for a deep `$select` that is not expanded. */
export function wanted(options: Pick<QueryOptions, 'select' | 'expand'>): Wanted {
  return wantedOf(options.select, options.expand);
}

function follow(link: Link, name: string, inner: Wanted): Entity | Entities | null {
  if (link.isColumn && inner.unspecified) throw needsExpand(name);
  const target = link.read();
  if (target === null) return null;
  return isMany(target) ? { is: 'entities', entities: target.map(each => project(each, inner)) } : project(target, inner);
}

function isMany(target: EntitySource | readonly EntitySource[]): target is readonly EntitySource[] {
  return Array.isArray(target);
}

type Properties = Record<string, Value | Entity | Entities>;

function select(source: EntitySource, name: string, into: Properties): void {
  const value = source.read(name);
  if (value !== undefined) {
    into[name] = value;
    return;
  }
  const link = source.link(name);
  if (!link) throw fieldOrPropertyMissing(name);
  if (link.isColumn) throw needsExpand(name);
}

function expand(source: EntitySource, name: string, inner: Wanted, into: Properties): void {
  const link = source.link(name);
  if (!link) throw source.read(name) === undefined ? fieldOrPropertyMissing(name) : notProjectable(name);
  into[name] = follow(link, name, inner);
}

function deferredLinks(source: EntitySource, want: Wanted): string[] {
  return source.linkNames.filter(name => !want.expanded.has(name) && (want.everything || want.names.has(name)) && !source.link(name)?.isColumn);
}

/** Cuts a thing down to what is wanted of it. Throws for names that it does not have. */
export function project(source: EntitySource, want: Wanted): Entity {
  const properties: Properties = {};
  if (want.everything) for (const name of source.shown) properties[name] = source.read(name) ?? null;
  for (const name of want.names) if (!want.expanded.has(name)) select(source, name, properties);
  for (const [name, inner] of want.expanded) expand(source, name, inner, properties);
  return { is: 'entity', type: source.type, path: source.path, id: source.id, etag: source.etag, properties, deferred: deferredLinks(source, want) };
}
