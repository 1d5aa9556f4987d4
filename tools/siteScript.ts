import { DesiredList, DesiredView } from '../src/kernel/provisioning/desired';
import { desiredSite } from '../src/kernel/provisioning/desiredSite';
import { fieldXml } from '../src/kernel/provisioning/fieldXml';
import { SystemDeclaration } from '../src/kernel/system/defineSystem';
import { sitePagesTitle, templates } from './listTemplates';
import { columnId } from './steadyId';

type Action = Readonly<Record<string, unknown>>;

export interface SiteScript {
  /** `site-script-foi.json` */
  readonly fileName: string;
  readonly content: { readonly $schema: string; readonly actions: readonly Action[]; readonly bindata: object; readonly version: number };
}

/**
 * The lists of each system as a SharePoint site script (schema site-design-script-actions). A site script knows no groups, permission levels or
 * second language, and may not be longer than 100,000 characters or 300 actions: the Set up page makes those, formats the columns, and finds
 * the lists by the same addresses.
 */
export function siteScripts(systems: readonly SystemDeclaration[]): readonly SiteScript[] {
  return systems.map(system => ({
    fileName: `site-script-${system.id}.json`,
    content: {
      $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
      actions: desiredSite([system]).lists.map(listAction),
      bindata: {},
      version: 1,
    },
  }));
}

function listAction(list: DesiredList): Action {
  const columns = list.columns.filter(column => column.name !== 'Title');
  const added = [
    ...columns.map(column => ({ verb: 'addSPFieldXml', schemaXml: fieldXml({ ...column, formatter: undefined }, { ID: columnId(list, column) }) })),
    ...list.views.map(viewAction),
    ...list.columns.filter(column => column.componentId).map(column => ({ verb: 'associateFieldCustomizer', internalName: column.name, clientSideComponentId: column.componentId })),
    ...list.commandSets.map(id => ({ verb: 'associateListViewCommandSet', title: `${list.name} commands`, location: 'CommandBar', clientSideComponentId: id })),
  ];
  return list.template === 'sitePages' ? changeOfSitePages(added) : newList(list, added);
}

function newList(list: DesiredList, added: readonly Action[]): Action {
  return {
    verb: 'createSPList',
    // The first name becomes the address of the list.
    listName: list.name,
    templateType: templates[list.template],
    subactions: [{ verb: 'setDescription', description: list.description.en }, ...added, { verb: 'setTitle', title: list.title.en }],
  };
}

/** Named by its title, the library that is there is changed and none is made. */
function changeOfSitePages(added: readonly Action[]): Action {
  return { verb: 'createSPList', listName: sitePagesTitle, templateType: templates.sitePages, subactions: added };
}

function viewAction(view: DesiredView): Action {
  return { verb: 'addSPView', name: view.name, viewFields: view.fields, query: view.query, rowLimit: view.rowLimit, isPaged: true, makeDefault: view.isDefault, ...(view.formatter === undefined ? {} : { formatterJSON: view.formatter }) };
}
