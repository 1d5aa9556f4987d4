import { DesiredList, DesiredSite, DesiredView } from '../src/kernel/provisioning/desired';
import { fieldXml } from '../src/kernel/provisioning/fieldXml';

type Action = Readonly<Record<string, unknown>>;

const templates = { list: 100, library: 101 } as const satisfies Record<DesiredList['template'], number>;

/**
 * The lists as a SharePoint site script (schema site-design-script-actions). A site script knows no groups, permission levels or second
 * language, and may not be longer than 100,000 characters: the Set up page makes those, formats the columns, and finds the lists by the
 * same addresses.
 */
export function siteScript(site: DesiredSite): object {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
    actions: site.lists.map(listAction),
    bindata: {},
    version: 1,
  };
}

function listAction(list: DesiredList): Action {
  const columns = list.columns.filter(column => column.name !== 'Title');
  return {
    verb: 'createSPList',
    // The first name becomes the address of the list.
    listName: list.name,
    templateType: templates[list.template],
    subactions: [
      { verb: 'setDescription', description: list.description.en },
      ...columns.map(column => ({ verb: 'addSPFieldXml', schemaXml: fieldXml({ ...column, formatter: undefined }) })),
      ...list.views.map(viewAction),
      ...list.columns.filter(column => column.componentId).map(column => ({ verb: 'associateFieldCustomizer', internalName: column.name, clientSideComponentId: column.componentId })),
      ...list.commandSets.map(id => ({ verb: 'associateListViewCommandSet', title: `${list.name} commands`, location: 'CommandBar', clientSideComponentId: id })),
      { verb: 'setTitle', title: list.title.en },
    ],
  };
}

function viewAction(view: DesiredView): Action {
  return { verb: 'addSPView', name: view.name, viewFields: view.fields, query: view.query, rowLimit: view.rowLimit, isPaged: true, makeDefault: view.isDefault, ...(view.formatter === undefined ? {} : { formatterJSON: view.formatter }) };
}
