import { CalendarDate } from '../dates/calendarDate';
import { Column } from '../lists/columns';
import { AccessLevel, Columns, internalName, ListDeclaration } from '../lists/defineList';
import { ViewDeclaration } from '../lists/views';
import { RoleId, roles } from '../roles';
import { SystemDeclaration } from '../system/defineSystem';
import { ownRoleDefinitions, roleDefinitionNames } from './accessLevels';
import { choiceFormatter } from './choiceFormatter';
import { dueFormatter, dueRowFormatter } from './dueFormatter';
import { DesiredColumn, DesiredGroup, DesiredList, DesiredSite, DesiredView, Grant } from './desired';
import { viewQuery } from './viewQuery';

const defaultRowLimit = 30;
/** Roles that every site has, whatever its systems. */
const siteGrants: readonly (readonly [RoleId, AccessLevel])[] = [
  ['owner', 'full'],
  ['staff', 'read'],
];

/**
 * What a site must hold so that these systems work in it. `today` gives the year that views of *this year* begin in; a template, which is
 * used on any day, names none.
 */
export function desiredSite(systems: readonly SystemDeclaration[], today?: CalendarDate): DesiredSite {
  const lists = systems.flatMap(system => [...system.lists, system.activity]);
  const named = [...siteGrants.map(([role]) => role), ...systems.flatMap(system => system.roles), ...lists.flatMap(rolesOf)];
  return {
    groups: [...new Set(named)].map(desiredGroup),
    roleDefinitions: ownRoleDefinitions,
    grants: siteGrants.map(([role, level]) => grantOf(role, level)),
    lists: lists.filter((list, index) => lists.findIndex(other => other.name === list.name) === index).map(list => desiredList(list, today)),
  };
}

function rolesOf(list: ListDeclaration): readonly RoleId[] {
  return Object.keys(list.permissions.grants) as RoleId[];
}

// A group has one name and one description for all languages, so the description is in both.
function desiredGroup(role: RoleId): DesiredGroup {
  const { group, title } = roles[role];
  return { name: group, description: `${title.en} / ${title.fr}` };
}

function grantOf(role: RoleId, level: AccessLevel): Grant {
  return { group: roles[role].group, roleDefinition: roleDefinitionNames[level] };
}

function desiredList(list: ListDeclaration, today: CalendarDate | undefined): DesiredList {
  const columns: Columns = list.columns;
  const grants = Object.entries(list.permissions.grants) as [RoleId, AccessLevel][];
  return {
    template: list.template,
    name: list.name,
    title: list.title,
    description: list.description,
    columns: Object.keys(columns).map(name => desiredColumn(name, columns[name], list.components.fields?.[name])),
    views: list.views.map(view => desiredView(list, view, today)),
    grants: grants.map(([role, level]) => grantOf(role, level)),
    ownItemsOnly: list.permissions.ownItemsOnly ?? false,
    nobodyDeletes: list.permissions.nobodyDeletes ?? false,
    keepsName: list.keepsName ?? false,
    commandSets: list.components.commandSets ?? [],
    form: list.components.form,
  };
}

function desiredColumn(name: string, column: Column, componentId: string | undefined): DesiredColumn {
  return {
    name: internalName(name),
    kind: column.kind,
    title: column.title,
    hint: column.hint,
    // SharePoint has no required yes or no: it is always one of them.
    required: column.required && column.kind !== 'yesNo',
    indexed: column.reach !== 'none',
    unique: column.unique,
    choices: column.choices?.map(choice => choice.value) ?? [],
    maxLength: column.kind === 'text' ? column.maxLength : undefined,
    formatter: columnFormatter(column, componentId),
    componentId,
  };
}

// A due date keeps its formatting beside a component of ours: it is what shows where components do not run.
function columnFormatter(column: Column, componentId: string | undefined): string | undefined {
  if (column.isDue) return dueFormatter();
  return column.choices && !componentId ? choiceFormatter(column.choices) : undefined;
}

function desiredView(list: ListDeclaration, view: ViewDeclaration, today: CalendarDate | undefined): DesiredView {
  return {
    name: view.name,
    title: view.title,
    fields: viewFields(list, view),
    query: viewQuery(list, view, today),
    rowLimit: view.rowLimit ?? defaultRowLimit,
    // What was there before us keeps the view that it opens with.
    isDefault: list.template !== 'sitePages' && !list.keepsName && (view.isDefault ?? false),
    formatter: view.marksRowsBy === undefined ? undefined : dueRowFormatter(internalName(view.marksRowsBy)),
  };
}

function viewFields({ template }: ListDeclaration, { columns }: ViewDeclaration): readonly string[] {
  // A file is opened by its name, and a title is no more than a description.
  if (template !== 'list') return ['DocIcon', 'LinkFilename', ...columns.map(internalName), 'Modified', 'Editor'];
  // The title's other column, which opens the item when it is pressed.
  return columns.map(column => (column === 'title' ? 'LinkTitle' : internalName(column)));
}
