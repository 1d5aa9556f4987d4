import '@pnp/sp/fields/list';
import { body, headers } from '@pnp/queryable';
import { spPostMerge } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { ColumnKind } from '../../kernel/lists/columns';
import { ColumnSettings } from '../../kernel/provisioning/changes';
import { DesiredColumn } from '../../kernel/provisioning/desired';

const entityTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'SP.FieldText', note: 'SP.FieldMultiLineText', number: 'SP.FieldNumber', yesNo: 'SP.Field', date: 'SP.FieldDateTime', moment: 'SP.FieldDateTime',
  choice: 'SP.FieldChoice', person: 'SP.FieldUser',
};

/** Changes a column that is there. SharePoint takes what only one type of column has when the type is named, which the verbose format does. */
export async function setColumn(list: IList, column: DesiredColumn, settings: ColumnSettings): Promise<void> {
  const sent = { __metadata: { type: entityTypes[column.kind] }, ...propertiesOf(settings) };
  const field = list.fields.getByInternalNameOrTitle(column.name);
  await spPostMerge(field, body(sent, headers({ 'Content-Type': 'application/json;odata=verbose' })));
}

function propertiesOf({ required, indexed, unique, choices, maxLength, formatter, componentId }: ColumnSettings): object {
  return {
    ...(required === undefined ? {} : { Required: required }),
    ...(indexed ? { Indexed: true } : {}),
    ...(unique ? { EnforceUniqueValues: true } : {}),
    ...(choices ? { Choices: { __metadata: { type: 'Collection(Edm.String)' }, results: choices } } : {}),
    ...(maxLength === undefined ? {} : { MaxLength: maxLength }),
    ...(formatter === undefined ? {} : { CustomFormatter: formatter }),
    ...(componentId === undefined ? {} : { ClientSideComponentId: componentId }),
  };
}
