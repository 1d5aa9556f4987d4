import { Value } from './model';

/** Something that can be followed with `$expand` or by its name in the URL. */
export interface Link {
  readonly read: () => EntitySource | readonly EntitySource[] | null;
  /** A person or lookup column: its properties must be named in `$select`, and it is not shown as deferred. */
  readonly isColumn?: boolean;
}

/** A thing that SharePoint can show, before it is known what the client wants to see of it. Everything is read only when asked for. */
export interface EntitySource {
  readonly type: string;
  /** Relative to `_api/`. */
  readonly path: string;
  readonly id?: string;
  readonly etag?: string;
  /** Names of the properties that are shown when nothing is selected. */
  readonly shown: readonly string[];
  /** Names of the properties that are shown only when selected. */
  readonly rarer: readonly string[];
  /** The value of a property; undefined when there is no such property. */
  readonly read: (name: string) => Value | undefined;
  readonly linkNames: readonly string[];
  readonly link: (name: string) => Link | undefined;
}

/** A source as it is written down: tables of readers by name. */
interface SourceTables extends Pick<EntitySource, 'type' | 'path' | 'id' | 'etag'> {
  readonly properties: Readonly<Record<string, () => Value>>;
  readonly more?: Readonly<Record<string, () => Value>>;
  readonly links?: Readonly<Record<string, Link>>;
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}

/** Makes a source of tables of readers. */
export function sourceOf({ type, path, id, etag, properties, more = {}, links = {} }: SourceTables): EntitySource {
  return {
    type, path, id, etag,
    shown: Object.keys(properties),
    rarer: Object.keys(more),
    read: name => (own(properties, name) ?? own(more, name))?.(),
    linkNames: Object.keys(links),
    link: name => own(links, name),
  };
}

/** Properties whose values are at hand. */
export function ready(values: Readonly<Record<string, Value>>): Record<string, () => Value> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}
