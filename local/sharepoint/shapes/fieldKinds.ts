import { FieldRow, FieldType } from '../../store/contract';
import { Value } from '../respond/model';

/** What SharePoint calls a column's type, in each of the ways that it does. */
interface FieldKind {
  /** SP.FieldType */
  readonly kind: number;
  readonly odataType: string;
  readonly display: string;
}

export const fieldKinds: Readonly<Record<FieldType, FieldKind>> = {
  Attachments: { kind: 19, odataType: 'SP.Field', display: 'Attachments' },
  Boolean: { kind: 8, odataType: 'SP.Field', display: 'Yes/No' },
  Calculated: { kind: 17, odataType: 'SP.FieldCalculated', display: 'Calculated' },
  Choice: { kind: 6, odataType: 'SP.FieldChoice', display: 'Choice' },
  Computed: { kind: 12, odataType: 'SP.FieldComputed', display: 'Computed' },
  ContentTypeId: { kind: 25, odataType: 'SP.Field', display: 'Content Type Id' },
  Counter: { kind: 5, odataType: 'SP.Field', display: 'Counter' },
  DateTime: { kind: 4, odataType: 'SP.FieldDateTime', display: 'Date and Time' },
  File: { kind: 18, odataType: 'SP.Field', display: 'File' },
  Guid: { kind: 14, odataType: 'SP.FieldGuid', display: 'Guid' },
  Integer: { kind: 1, odataType: 'SP.FieldNumber', display: 'Integer' },
  Lookup: { kind: 7, odataType: 'SP.FieldLookup', display: 'Lookup' },
  LookupMulti: { kind: 7, odataType: 'SP.FieldLookup', display: 'Lookup' },
  ModStat: { kind: 23, odataType: 'SP.FieldChoice', display: 'Approval Status' },
  MultiChoice: { kind: 15, odataType: 'SP.FieldMultiChoice', display: 'Choice' },
  Note: { kind: 3, odataType: 'SP.FieldMultiLineText', display: 'Multiple lines of text' },
  Number: { kind: 9, odataType: 'SP.FieldNumber', display: 'Number' },
  Text: { kind: 2, odataType: 'SP.FieldText', display: 'Single line of text' },
  URL: { kind: 11, odataType: 'SP.FieldUrl', display: 'Hyperlink or Picture' },
  User: { kind: 20, odataType: 'SP.FieldUser', display: 'Person or Group' },
  UserMulti: { kind: 20, odataType: 'SP.FieldUser', display: 'Person or Group' },
};

/** The type to make for a FieldTypeKind of a client; undefined for kinds that the embedded SharePoint does not keep. */
export function typeOfKind(kind: number, multiple: boolean): FieldType | undefined {
  if (kind === 20) return multiple ? 'UserMulti' : 'User';
  if (kind === 7) return multiple ? 'LookupMulti' : 'Lookup';
  if (kind === 10) return 'Number';
  return (Object.keys(fieldKinds) as FieldType[]).find(type => fieldKinds[type].kind === kind && !type.endsWith('Multi'));
}

type Properties = Readonly<Record<string, Value>>;
const limits = { MaximumValue: 1.7976931348623157e308, MinimumValue: -1.7976931348623157e308 };
const number: Properties = { CommaSeparator: true, CustomUnitName: null, CustomUnitOnRight: true, DisplayFormat: -1, ShowAsPercentage: false, Unit: null, ...limits };
const lookup: Properties = {
  DependentLookupInternalNames: { is: 'values', type: 'Edm.String', values: [] }, IsDependentLookup: false, IsRelationship: true, PrimaryFieldId: null,
  RelationshipDeleteBehavior: 0, UnlimitedLengthInDocumentLibrary: false,
};
const choice: Properties = { FillInChoice: false, Mappings: null };
const person: Properties = { ...lookup, AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: 0, UserDisplayOptions: null };

/** Properties that only a type of column has, with SharePoint's defaults. What a client set goes over them. */
export function typeDefaults(field: FieldRow): Properties {
  switch (field.type) {
    case 'Text': return { MaxLength: 255 };
    case 'Note': return { AllowHyperlink: false, AppendOnly: false, IsLongHyperlink: false, NumberOfLines: 6, RestrictedMode: true, RichText: false, UnlimitedLengthInDocumentLibrary: false, WikiLinking: false };
    case 'Number': return number;
    case 'Integer': return number;
    case 'DateTime': return { DateFormat: null, DateTimeCalendarType: 1, DisplayFormat: 1, FriendlyDisplayFormat: 1, TimeFormat: null };
    case 'Choice': return { ...choice, EditFormat: 0 };
    case 'MultiChoice': return choice;
    case 'ModStat': return { ...choice, EditFormat: 0 };
    case 'User': return { ...person, AllowMultipleValues: false };
    case 'UserMulti': return { ...person, AllowMultipleValues: true };
    case 'Lookup': return { ...lookup, AllowMultipleValues: false };
    case 'LookupMulti': return { ...lookup, AllowMultipleValues: true };
    case 'URL': return { DisplayFormat: 0 };
    case 'Calculated': return { CurrencyLocaleId: 0, DateFormat: 0, DisplayFormat: -1, Formula: '', OutputType: 2, ShowAsPercentage: false };
    case 'Computed': return { EnableLookup: false };
    default: return {};
  }
}
