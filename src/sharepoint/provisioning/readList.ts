import { SPCollection } from '@pnp/sp';
import { ColumnKind } from '../../kernel/lists/columns';
import { ActualColumn, ActualList, ActualView, Culture, Texts } from '../../kernel/provisioning/actual';
import { Connection } from '../connection';
import { flagIn, numberIn, Row, rowsOf, textIn, textOrEmptyIn } from '../shape';
import { readGrants } from './readGrants';
import { readTexts } from './texts';
import { fieldsOf, viewName } from './views';

const viewProperties = ['Id', 'ServerRelativeUrl', 'ViewQuery', 'RowLimit', 'DefaultView', 'PersonalView', 'ViewFields', 'CustomFormatter'];
const forms = ['NewFormClientSideComponentId', 'EditFormClientSideComponentId', 'DisplayFormClientSideComponentId'];
const ownItems = 2;

/** Reads one list with its columns, views, permissions and components. `row` is what the site said of it. */
export async function readList(site: Connection, name: string, row: Row, cultures: readonly Culture[]): Promise<ActualList> {
  const path = `lists('${textIn(row, 'Id', name)}')`;
  const hasOwnPermissions = flagIn(row, 'HasUniqueRoleAssignments');
  const { ask } = site;
  const [fields, views, contentTypes, actions, grants, titles, descriptions] = await Promise.all([
    // Which properties a column has depends on its type, so they can't be selected.
    ask(sp => SPCollection(sp.web, `${path}/fields`)<unknown>()),
    ask(sp => SPCollection(sp.web, `${path}/views`).select(...viewProperties).expand('ViewFields')<unknown>()),
    ask(sp => SPCollection(sp.web, `${path}/contenttypes`).select('StringId', ...forms)<unknown>()),
    ask(sp => SPCollection(sp.web, `${path}/usercustomactions`).select('ClientSideComponentId')<unknown>()),
    hasOwnPermissions ? readGrants(site, path) : [],
    readTexts(site, `${path}/titleResource`, cultures),
    readTexts(site, `${path}/descriptionResource`, cultures),
  ]);
  return {
    name,
    titles,
    descriptions,
    itemCount: numberIn(row, 'ItemCount', name),
    keepsVersions: flagIn(row, 'EnableVersioning'),
    takesAttachments: flagIn(row, 'EnableAttachments'),
    ownItemsOnly: row.ReadSecurity === ownItems,
    hasOwnPermissions,
    grants,
    columns: await Promise.all(rowsOf(fields, name).filter(isOurs).map(field => readColumn(site, path, field, cultures))),
    views: await Promise.all(rowsOf(views, name).filter(view => !flagIn(view, 'PersonalView')).map(view => readView(site, path, view, cultures))),
    commandSets: rowsOf(actions, name).map(action => textOrEmptyIn(action, 'ClientSideComponentId', name)),
    contentType: contentTypeOf(rowsOf(contentTypes, name)),
  };
}

function isOurs(field: Row): boolean {
  return field.InternalName === 'Title' || (!flagIn(field, 'FromBaseType') && !flagIn(field, 'Hidden'));
}

async function readColumn(site: Connection, path: string, row: Row, cultures: readonly Culture[]): Promise<ActualColumn> {
  const name = textIn(row, 'InternalName', path);
  const [titles, descriptions] = await textsOf(site, `${path}/fields/getbyinternalnameortitle('${name}')`, cultures);
  return {
    name,
    kind: kindOf(row),
    titles,
    descriptions,
    required: flagIn(row, 'Required'),
    indexed: flagIn(row, 'Indexed'),
    unique: flagIn(row, 'EnforceUniqueValues'),
    choices: Array.isArray(row.Choices) ? row.Choices.map(String) : [],
    maxLength: typeof row.MaxLength === 'number' ? row.MaxLength : undefined,
    formatter: textOrEmptyIn(row, 'CustomFormatter', name),
    componentId: textOrEmptyIn(row, 'ClientSideComponentId', name),
  };
}

function textsOf(site: Connection, path: string, cultures: readonly Culture[]): Promise<[Texts, Texts]> {
  return Promise.all([readTexts(site, `${path}/titleResource`, cultures), readTexts(site, `${path}/descriptionResource`, cultures)]);
}

function kindOf(row: Row): ColumnKind | undefined {
  switch (row.TypeAsString) {
    case 'Text':
      return 'text';
    case 'Note':
      return 'note';
    case 'Number':
      return 'number';
    case 'Boolean':
      return 'yesNo';
    case 'DateTime':
      return row.DisplayFormat === 0 ? 'date' : 'moment';
    case 'Choice':
      return 'choice';
    case 'User':
      return 'person';
    default:
      return undefined;
  }
}

async function readView(site: Connection, path: string, row: Row, cultures: readonly Culture[]): Promise<ActualView> {
  const id = textIn(row, 'Id', path);
  return {
    id,
    name: viewName(row),
    titles: await readTexts(site, `${path}/views('${id}')/titleResource`, cultures),
    fields: fieldsOf(row),
    query: textOrEmptyIn(row, 'ViewQuery', path),
    rowLimit: numberIn(row, 'RowLimit', path),
    isDefault: flagIn(row, 'DefaultView'),
    formatter: textOrEmptyIn(row, 'CustomFormatter', path),
  };
}

// A list has one content type for items; the other is for folders.
function contentTypeOf(rows: readonly Row[]): ActualList['contentType'] {
  const row = rows.find(each => !String(each.StringId).startsWith('0x0120'));
  return row && { id: String(row.StringId), forms: forms.map(form => (typeof row[form] === 'string' ? String(row[form]) : null)) };
}
