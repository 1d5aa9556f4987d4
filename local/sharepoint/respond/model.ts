/**
 * What an endpoint answers, before it takes the form that the client asked for. One model, four forms (respond/light.ts,
 * respond/verbose.ts): no metadata, minimal, verbose and OData 4.
 */

export type Primitive = string | number | boolean | null;

/** A structured value without an address: `{ "High": "1", "Low": "2" }`. */
export interface Complex {
  readonly is: 'complex';
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Many values of one type: `Choices`, `ViewFields.Items`. */
export interface Values {
  readonly is: 'values';
  /** `Edm.String`, `SP.TimeZone`, … */
  readonly type: string;
  readonly values: readonly (Primitive | Complex)[];
}

/** A thing with an address, already cut down to what was selected and expanded. */
export interface Entity {
  readonly is: 'entity';
  readonly type: string;
  /** Relative to `_api/`: `Web/Lists(guid'…')`. */
  readonly path: string;
  /** For items and web: an id that is not the address. */
  readonly id?: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, Value | Entity | Entities>>;
  /** Navigations that were not expanded: verbose shows where they are. */
  readonly deferred: readonly string[];
}

export interface Entities {
  readonly is: 'entities';
  readonly entities: readonly Entity[];
}

export type Value = Primitive | Complex | Values;

export type Reply =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly status?: 200 | 201; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'entities'; readonly entities: readonly Entity[]; readonly set: string; readonly nextLink?: string }
  /** A property's value or a function's result; `name` is what verbose calls it. */
  | { readonly kind: 'value'; readonly name: string; readonly value: Value }
  | { readonly kind: 'raw'; readonly contentType: string; readonly body: string | Buffer }
  | { readonly kind: 'none'; readonly status: 200 | 204; readonly headers?: Readonly<Record<string, string>> };

export const complex = (type: string, properties: Readonly<Record<string, Value>>): Complex => ({ is: 'complex', type, properties });
export const strings = (values: readonly string[]): Values => ({ is: 'values', type: 'Edm.String', values });
/** After a MERGE: 204, with the new version where the thing has one. */
export const updated = (etag?: string): Reply => ({ kind: 'none', status: 204, headers: etag === undefined ? {} : { ETag: etag } });
/** After a DELETE: 200 with nothing in it. */
export const deleted: Reply = { kind: 'none', status: 200 };
/** An action that gives nothing back. */
export const done = (name: string): Reply => ({ kind: 'value', name, value: null });
