import { ColumnKind } from '../lists/columns';
import { DesiredColumn } from './desired';
import { attributes, escapeXml } from './xml';

const types: Readonly<Record<ColumnKind, string>> = {
  text: 'Text', note: 'Note', number: 'Number', yesNo: 'Boolean', date: 'DateTime', moment: 'DateTime', choice: 'Choice', person: 'User',
};

/** The column as SharePoint's `<Field>`, which all of REST, site scripts and PnP templates take. */
export function fieldXml(column: DesiredColumn, extra: Readonly<Record<string, string>> = {}): string {
  const own = attributes({
    Type: types[column.kind],
    Name: column.name,
    StaticName: column.name,
    DisplayName: column.title.en,
    Description: column.hint?.en,
    Required: column.required,
    Indexed: column.indexed || undefined,
    EnforceUniqueValues: column.unique || undefined,
    MaxLength: column.maxLength,
    ...ofKind(column.kind),
    ClientSideComponentId: column.componentId,
    CustomFormatter: column.formatter,
    ...extra,
  });
  const inside = insideOf(column);
  return inside ? `<Field${own}>${inside}</Field>` : `<Field${own}/>`;
}

function ofKind(kind: ColumnKind): Readonly<Record<string, string | number | boolean>> {
  switch (kind) {
    case 'note':
      return { RichText: false, NumLines: 6 };
    case 'date':
      return { Format: 'DateOnly' };
    case 'moment':
      return { Format: 'DateTime' };
    case 'choice':
      return { Format: 'Dropdown', FillInChoice: false };
    case 'person':
      return { UserSelectionMode: 'PeopleOnly', UserSelectionScope: 0 };
    case 'text':
    case 'number':
    case 'yesNo':
      return {};
  }
}

function insideOf({ kind, choices }: DesiredColumn): string {
  // Without a default of its own SharePoint ticks every yes or no.
  if (kind === 'yesNo') return '<Default>0</Default>';
  if (kind !== 'choice') return '';
  return `<CHOICES>${choices.map(choice => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`;
}
