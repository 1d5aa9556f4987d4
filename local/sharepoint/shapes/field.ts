import { FieldRow, ListRow } from '../../store/contract';
import { Call } from '../call';
import { wireName } from '../fieldIndex';
import { strings, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { descriptionInLanguage, inLanguage } from '../texts';
import { fieldKinds, typeDefaults } from './fieldKinds';
import { attributes, emptyGuid, escapeXml, fieldPath } from './paths';

const defaults: Readonly<Record<string, Value>> = {
  AutoIndexed: false, AutofillInfo: null, ClientValidationFormula: null, ClientValidationMessage: null, DefaultFormula: null, Direction: 'none', Filterable: true,
  Group: 'Custom Columns', IndexStatus: 0, IsModern: false, JSLink: null, PinnedToFiltersPane: false, Sealed: false, ShowInFiltersPane: 0, Sortable: true,
  ValidationFormula: null, ValidationMessage: null,
};

const builtInGroups: ReadonlySet<string> = new Set(['Title', 'Created', 'Modified', 'Author', 'Editor', 'ID', 'Attachments']);

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** What a client set on top of the defaults; names that no column of the type has are not shown. */
function settings(row: FieldRow): Record<string, Value> {
  const table = { ...defaults, ...typeDefaults(row) };
  const set = Object.entries(row.settings).filter((entry): entry is [string, string | number | boolean] => entry[0] in table && isScalar(entry[1]));
  return { ...table, ...Object.fromEntries(set) };
}

function typed(row: FieldRow): Record<string, Value> {
  switch (row.type) {
    case 'Text': return { MaxLength: row.maxLength ?? 255 };
    case 'Note': return { RichText: row.richText ?? false };
    case 'DateTime': return { DisplayFormat: row.dateOnly ? 0 : 1 };
    case 'Choice':
    case 'MultiChoice':
    case 'ModStat':
      return { Choices: strings(row.choices ?? []) };
    case 'User':
    case 'UserMulti':
    case 'Lookup':
    case 'LookupMulti':
      return { LookupField: row.lookupField ?? '', LookupList: row.lookupListId ? `{${row.lookupListId}}` : '', LookupWebId: emptyGuid };
    default: return {};
  }
}

/** The column's CAML definition, as far as clients read it. */
export function fieldXml(row: FieldRow): string {
  const own = attributes({
    DisplayName: row.title, Type: row.type, ID: `{${row.id}}`, Name: row.internalName, StaticName: row.internalName, Required: row.required, Indexed: row.indexed,
    EnforceUniqueValues: row.enforceUnique, Hidden: row.hidden || undefined, ReadOnly: row.readOnly || undefined, MaxLength: row.maxLength,
    Format: row.type === 'DateTime' ? (row.dateOnly ? 'DateOnly' : 'DateTime') : undefined, List: row.lookupListId ? `{${row.lookupListId}}` : undefined,
    ShowField: row.lookupField, Description: row.description || undefined, FromBaseType: row.fromBase || undefined, Mult: row.type.endsWith('Multi') || undefined,
    RichText: row.richText,
  });
  const standard = row.defaultValue === undefined ? '' : `<Default>${escapeXml(row.defaultValue)}</Default>`;
  const choices = row.choices ? `<CHOICES>${row.choices.map(choice => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>` : '';
  return standard || choices ? `<Field${own}>${standard}${choices}</Field>` : `<Field${own} />`;
}

/** A column of a list. */
export function fieldSource(call: Call, list: ListRow, row: FieldRow): EntitySource {
  const kind = fieldKinds[row.type];
  return sourceOf({
    type: kind.odataType,
    path: fieldPath(list.id, row.id),
    properties: {
      ...ready(Object.fromEntries(Object.entries({
        ...settings(row), ...typed(row),
        CanBeDeleted: !row.fromBase && row.settings.CanBeDeleted !== false, ClientSideComponentId: row.clientSideComponentId ?? emptyGuid, ClientSideComponentProperties: row.clientSideComponentProperties ?? null,
        CustomFormatter: row.customFormatter ?? null, DefaultValue: row.defaultValue ?? null, Description: descriptionInLanguage(call, row), EnforceUniqueValues: row.enforceUnique,
        EntityPropertyName: wireName(row.internalName), FieldTypeKind: kind.kind, FromBaseType: row.fromBase, Hidden: row.hidden, Id: row.id, Indexed: row.indexed,
        InternalName: row.internalName, ReadOnlyField: row.readOnly, Required: row.required, Scope: list.serverRelativeUrl, StaticName: row.internalName,
        Title: inLanguage(call, row), TypeAsString: row.type, TypeDisplayName: kind.display, TypeShortDescription: kind.display,
        ...(row.fromBase && !builtInGroups.has(row.internalName) ? { Group: '_Hidden' } : {}),
      }).sort(([a], [b]) => a.localeCompare(b)))),
      SchemaXml: () => fieldXml(row),
    },
  });
}
