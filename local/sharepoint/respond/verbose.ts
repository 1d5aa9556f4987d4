import { Complex, Entities, Entity, Reply, Value, Values } from './model';

type Json = Readonly<Record<string, unknown>>;

/** Writes `odata=verbose`: everything under `d`, `__metadata` on all that has a type, `__deferred` where more could be fetched. */
export class VerboseWriter {
  public constructor(private readonly apiUrl: string) {}

  public body(reply: Exclude<Reply, { kind: 'raw' | 'none' }>): Json {
    switch (reply.kind) {
      case 'entity':
        return { d: this.entity(reply.entity) };
      case 'entities':
        return { d: { results: reply.entities.map(entity => this.entity(entity)), ...(reply.nextLink === undefined ? {} : { __next: reply.nextLink }) } };
      case 'value':
        return { d: { [reply.name]: this.value(reply.value) } };
    }
  }

  private entity(entity: Entity): Json {
    const uri = `${this.apiUrl}/${entity.path}`;
    const metadata = { id: entity.id ?? uri, uri, ...(entity.etag === undefined ? {} : { etag: entity.etag }), type: entity.type };
    const deferred = entity.deferred.map(name => [name, { __deferred: { uri: `${uri}/${name}` } }]);
    const properties = Object.entries(entity.properties).map(([name, value]) => [name, this.property(value)]);
    return { __metadata: metadata, ...Object.fromEntries([...deferred, ...properties]) };
  }

  private property(value: Value | Entity | Entities): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (value.is === 'entity') return this.entity(value);
    return value.is === 'entities' ? { results: value.entities.map(each => this.entity(each)) } : this.value(value);
  }

  private value(value: Value): unknown {
    if (value === null || typeof value !== 'object') return value;
    return value.is === 'complex' ? this.complex(value) : this.values(value);
  }

  private complex(value: Complex): Json {
    const properties = Object.entries(value.properties).map(([name, inner]) => [name, this.value(inner)]);
    return { __metadata: { type: value.type }, ...Object.fromEntries(properties) };
  }

  private values(value: Values): Json {
    const results = value.values.map(each => (each !== null && typeof each === 'object' ? this.complex(each) : each));
    return { __metadata: { type: `Collection(${value.type})` }, results };
  }
}
