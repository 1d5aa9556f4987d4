import { Format } from './format';
import { Complex, Entities, Entity, Reply, Value, Values } from './model';

type Json = Readonly<Record<string, unknown>>;

/** Names of the annotations in the two versions of OData that SharePoint speaks. */
const annotations = {
  3: { metadata: 'odata.metadata', type: 'odata.type', id: 'odata.id', etag: 'odata.etag', edit: 'odata.editLink', next: 'odata.nextLink', none: 'odata.null', navigation: '@odata.navigationLinkUrl' },
  4: { metadata: '@odata.context', type: '@odata.type', id: '@odata.id', etag: '@odata.etag', edit: '@odata.editLink', next: '@odata.nextLink', none: '@odata.null', navigation: '@odata.navigationLink' },
} as const;

/** Writes JSON light: without metadata, or with the little that lets a client find each entity again. */
export class LightWriter {
  private readonly names: (typeof annotations)[3 | 4];
  private readonly bare: boolean;

  public constructor(private readonly format: Format, private readonly apiUrl: string) {
    this.names = annotations[format.odata];
    this.bare = format.metadata === 'none';
  }

  public body(reply: Exclude<Reply, { kind: 'raw' | 'none' }>): Json {
    switch (reply.kind) {
      case 'entity':
        return { ...this.head(`SP.ApiData.${setOf(reply.entity.type)}/@Element`), ...this.entity(reply.entity) };
      case 'entities':
        return {
          ...this.head(`SP.ApiData.${reply.set}`),
          ...(reply.nextLink === undefined ? {} : { [this.names.next]: reply.nextLink }),
          value: reply.entities.map(entity => this.entity(entity)),
        };
      case 'value':
        return this.result(reply.value);
    }
  }

  private head(fragment: string): Json {
    return this.bare ? {} : { [this.names.metadata]: `${this.apiUrl}/$metadata#${fragment}` };
  }

  private result(value: Value): Json {
    if (value === null) return { ...this.head('Edm.Null'), [this.names.none]: true };
    if (typeof value !== 'object') return { ...this.head(edmType(value)), value };
    if (value.is === 'complex') return { ...this.head(value.type), ...this.complex(value) };
    return { ...this.head(`Collection(${value.type})`), value: this.values(value) };
  }

  private entity(entity: Entity): Json {
    const json: Record<string, unknown> = this.address(entity);
    for (const name of Object.keys(entity.properties)) this.property(entity, name, entity.properties[name], json);
    return json;
  }

  private address(entity: Entity): Record<string, unknown> {
    if (this.bare) return {};
    return {
      [this.names.type]: this.format.odata === 4 ? `#${entity.type}` : entity.type,
      [this.names.id]: entity.id ?? `${this.apiUrl}/${entity.path}`,
      ...(entity.etag === undefined ? {} : { [this.names.etag]: entity.etag }),
      [this.names.edit]: entity.path,
    };
  }

  private property(entity: Entity, name: string, value: Value | Entity | Entities, json: Record<string, unknown>): void {
    if (value !== null && typeof value === 'object' && !this.bare) {
      if (value.is === 'entity' || value.is === 'entities') json[`${name}${this.names.navigation}`] = `${entity.path}/${name}`;
      if (value.is === 'values') json[`${name}@odata.type`] = `Collection(${value.type})`;
    }
    json[name] = this.anything(value);
  }

  private anything(value: Value | Entity | Entities): unknown {
    if (value === null || typeof value !== 'object') return value;
    switch (value.is) {
      case 'entity': return this.entity(value);
      case 'entities': return value.entities.map(each => this.entity(each));
      case 'complex': return this.complex(value);
      case 'values': return this.values(value);
    }
  }

  private complex(value: Complex): Json {
    return Object.fromEntries(Object.entries(value.properties).map(([name, inner]) => [name, this.anything(inner)]));
  }

  private values(value: Values): unknown[] {
    return value.values.map(each => (each !== null && typeof each === 'object' ? this.complex(each) : each));
  }
}

function edmType(value: string | number | boolean): string {
  if (typeof value === 'string') return 'Edm.String';
  return typeof value === 'boolean' ? 'Edm.Boolean' : 'Edm.Int32';
}

/** `SP.List` belongs to the set `Lists`; items to the set of their list: `SP.Data.TasksListItem` to `TasksListItems`. */
export function setOf(type: string): string {
  const last = type.split('.').pop() ?? type;
  return last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`;
}
