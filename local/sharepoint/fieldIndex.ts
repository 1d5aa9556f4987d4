import { FieldRow } from '../store/contract';
import { FieldRef } from '../store/itemQuery';
import { columnMissing, notProjectable } from '../store/refusals';

/** An internal name as JSON shows it: names that begin with `_` may not stand there, so `OData_` goes before them. */
export function wireName(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

export function internalNameOf(wire: string): string {
  return wire.startsWith('OData__') ? wire.slice('OData_'.length) : wire;
}

export function isPerson(field: FieldRow): boolean {
  return field.type === 'User' || field.type === 'UserMulti';
}

export function pointsElsewhere(field: FieldRow): boolean {
  return isPerson(field) || field.type === 'Lookup' || field.type === 'LookupMulti';
}

/** The columns of one list by every name that a query may call them. */
export class FieldIndex {
  private readonly byName: ReadonlyMap<string, FieldRow>;
  private readonly byLowerName: ReadonlyMap<string, FieldRow>;

  public constructor(public readonly rows: readonly FieldRow[]) {
    this.byName = new Map(rows.map(row => [row.internalName, row]));
    this.byLowerName = new Map(rows.map(row => [row.internalName.toLowerCase(), row]));
  }

  /** By internal name; SharePoint does not mind its case. */
  public find(internalName: string): FieldRow | undefined {
    return this.byName.get(internalName) ?? this.byLowerName.get(internalName.toLowerCase());
  }

  public get(internalName: string): FieldRow {
    const field = this.find(internalName);
    if (!field) throw columnMissing(internalName);
    return field;
  }

  /** `AuthorId` and `AuthorStringId`: the number behind a person or lookup column. */
  public findByIdName(wire: string): FieldRow | undefined {
    const name = /^(.+?)(?:String)?Id$/.exec(internalNameOf(wire))?.[1];
    const field = name === undefined ? undefined : this.find(name);
    return field && pointsElsewhere(field) ? field : undefined;
  }

  /** What a `$filter` or `$orderby` path means. Throws `Column 'X' does not exist…` or `The query to field 'X/Y' is not valid.` */
  public resolve(path: string): FieldRef {
    const [head, ...rest] = path.split('/');
    const field = this.find(internalNameOf(head));
    if (rest.length > 1) throw notProjectable(path);
    if (field && rest.length === 0) return { field: field.internalName };
    if (field && pointsElsewhere(field)) return { field: field.internalName, sub: /^id$/i.test(rest[0]) ? 'Id' : rest[0] };
    if (field) throw notProjectable(path);
    const pointer = rest.length === 0 ? this.findByIdName(head) : undefined;
    if (!pointer) throw columnMissing(head);
    return { field: pointer.internalName, sub: 'Id' };
  }
}
