import { FieldRow, ListRow, StoredValue, VersionRow } from '../../store/contract';
import { Call } from '../call';
import { siteText } from '../dateText';
import { FieldIndex, isPerson, pointsElsewhere } from '../fieldIndex';
import { complex, Value } from '../respond/model';
import { EntitySource, sourceOf } from '../respond/source';
import { textName } from './fieldTexts';
import { itemPath } from './paths';
import { Pointers } from './pointers';
import { pointedIds, storedValue } from './storedValue';
import { wireValue } from './wireValue';

/** In a version a person or lookup is spelled out, and the content type is an object; elsewhere both are plain. */
function versionValue(field: FieldRow, value: StoredValue, pointers: Pointers): Value {
  if (field.type === 'ContentTypeId') return complex('SP.ContentTypeId', { StringValue: String(value) });
  if (field.internalName === 'FSObjType') return '0';
  if (!pointsElsewhere(field)) return wireValue(field, value);
  const pointed = pointedIds(value).map(id => {
    const email: Record<string, Value> = isPerson(field) ? { Email: pointers.person(id)?.email ?? '' } : {};
    return complex(isPerson(field) ? 'SP.FieldUserValue' : 'SP.FieldLookupValue', { LookupId: id, LookupValue: pointers.label(field, id), ...email });
  });
  if (field.type.endsWith('Multi')) return pointed.length === 0 ? null : { is: 'values', type: pointed[0].type, values: pointed };
  return pointed[0] ?? null;
}

function source(call: Call, list: ListRow, fields: FieldIndex, version: VersionRow, pointers: Pointers): EntitySource {
  const columns = fields.rows.filter(field => field.type !== 'Computed' && field.type !== 'Attachments' && field.internalName !== 'Created');
  const readers = columns.map((field): [string, () => Value] => [textName(field.internalName), () => versionValue(field, storedValue(field, version), pointers)]);
  return sourceOf({
    type: 'SP.ListItemVersion',
    path: `${itemPath(list.id, version.id)}/versions(${version.versionId})`,
    properties: {
      // Local time without a zone here, unlike `Modified` beside it.
      Created: () => siteText(version.modified, call.store.web.timeZone.iana),
      IsCurrentVersion: () => version.isCurrent,
      VersionId: () => version.versionId,
      VersionLabel: () => version.versionLabel,
      ...Object.fromEntries(readers),
    },
  });
}

/** An item's versions, newest first. */
export function versionSources(call: Call, list: ListRow, fields: FieldIndex, itemId: number): EntitySource[] {
  const versions = call.store.versions(call.caller, list.id, itemId);
  const pointers = new Pointers(call, versions);
  return [...versions].sort((a, b) => b.versionId - a.versionId).map(version => source(call, list, fields, version, pointers));
}
