import { FieldRow, ItemRow, ListRow, PrincipalRow, SharePointError, StoredValue } from '../../store/contract';
import { Call } from '../call';
import { FieldIndex, isPerson, pointsElsewhere, wireName } from '../fieldIndex';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { itemPath } from './paths';
import { pointedIds, storedValue } from './storedValue';
import { wireValue } from './wireValue';

/** Reads the persons and items that the items of one page point to: each target list once, for the whole page. */
export class Pointers {
  private people?: ReadonlyMap<number, PrincipalRow>;
  private readonly targets = new Map<string, ReadonlyMap<number, EntitySource>>();

  public constructor(private readonly call: Call, private readonly items: readonly ItemRow[]) {}

  public person(id: number): PrincipalRow | undefined {
    this.people ??= new Map(this.call.store.principals(this.call.caller).concat(this.call.store.groups(this.call.caller)).map(row => [row.id, row]));
    return this.people.get(id);
  }

  /** The things that a column of an item points to; those that the asker may not see are left out. */
  public sources(field: FieldRow, item: ItemRow): EntitySource[] {
    const ids = pointedIds(storedValue(field, item));
    const found = ids.map(id => (isPerson(field) ? this.personSource(id) : this.target(field).get(id)));
    return found.filter(source => source !== undefined);
  }

  /** The text that a grid shows for what a column points to. */
  public label(field: FieldRow, id: number): string {
    if (isPerson(field)) return this.person(id)?.title ?? '';
    const source = this.target(field).get(id);
    const shown = source?.read(wireName(field.lookupField ?? 'Title')) ?? null;
    return shown === null || typeof shown === 'object' ? '' : String(shown);
  }

  private personSource(id: number): EntitySource | undefined {
    const row = this.person(id);
    return row ? personSource(this.call, row) : undefined;
  }

  private target(field: FieldRow): ReadonlyMap<number, EntitySource> {
    const known = this.targets.get(field.internalName);
    if (known) return known;
    const loaded = this.load(field);
    this.targets.set(field.internalName, loaded);
    return loaded;
  }

  private load(field: FieldRow): ReadonlyMap<number, EntitySource> {
    const ids = [...new Set(this.items.flatMap(item => pointedIds(storedValue(field, item))))];
    if (field.lookupListId === undefined || ids.length === 0) return new Map();
    try {
      const list = this.call.store.list(this.call.caller, { id: field.lookupListId });
      const fields = new FieldIndex(this.call.store.fields(this.call.caller, list.id));
      const page = this.call.store.items(this.call.caller, list.id, { where: { kind: 'in', ref: { field: 'ID' }, values: ids }, orderBy: [], top: 5000, projected: [], dialect: 'caml' });
      return new Map(page.items.map(item => [item.id, targetSource(list, fields, item)]));
    } catch (error) {
      // A list that the asker may not read, or that is gone, shows nothing of itself.
      if (error instanceof SharePointError) return new Map();
      throw error;
    }
  }
}

/** A person as the site's user information list shows them: what `Author/…` may select. */
function personSource(call: Call, row: PrincipalRow): EntitySource {
  const known = row.principalType === 1 ? call.store.userBySiteId(row.id) : undefined;
  return sourceOf({
    type: 'SP.Data.UserInfoItem',
    path: `Web/SiteUserInfoList/Items(${row.id})`,
    properties: ready({
      Id: row.id, ID: row.id, Title: row.title, Name: row.loginName, EMail: row.email, UserName: known?.userPrincipalName ?? null, FirstName: known?.givenName ?? null,
      LastName: known?.surname ?? null, JobTitle: known?.jobTitle ?? null, Department: known?.department ?? null, Office: known?.officeLocation ?? null,
      SipAddress: known?.mail ?? null, Picture: null, WorkPhone: null, MobilePhone: null,
    }),
  });
}

/** Columns that SharePoint lets a lookup bring along. */
const projectable: ReadonlySet<FieldRow['type']> = new Set(['Counter', 'Text', 'Number', 'DateTime', 'Choice', 'Calculated', 'Integer', 'ContentTypeId', 'Guid']);

function targetSource(list: ListRow, fields: FieldIndex, item: ItemRow): EntitySource {
  const columns = fields.rows.filter(field => projectable.has(field.type) && !pointsElsewhere(field));
  const value = (field: FieldRow): StoredValue => storedValue(field, item);
  return sourceOf({
    type: `SP.Data.${list.entityTypeName}Item`,
    path: itemPath(list.id, item.id),
    id: item.uniqueId,
    properties: { ...Object.fromEntries(columns.map(field => [wireName(field.internalName), () => wireValue(field, value(field))])), Id: () => item.id },
  });
}
