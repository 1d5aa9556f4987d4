import { isLibrary } from '../../store/baseFields';
import { FieldRow, ListRow, ViewRow, ItemPage } from '../../store/contract';
import { Predicate } from '../../store/itemQuery';
import { bodyOf, Call, JsonObject, numberOf, objectOf, textOf } from '../call';
import { CamlView, readView } from '../caml/view';
import { FieldIndex } from '../fieldIndex';
import { PagePosition, readSkipToken, writeSkipToken } from '../odata/skipToken';
import { Reply } from '../respond/model';
import { fieldKinds } from '../shapes/fieldKinds';
import { emptyGuid } from '../shapes/paths';
import { maskText } from '../shapes/permissions';
import { Pointers } from '../shapes/pointers';
import { viewXml } from '../shapes/view';
import { inLanguage } from '../texts';
import { camlContext, camlPage } from './camlPage';
import { listDataRow } from './listDataRow';

/** SP.RenderListDataOptions, as far as they change the answer here. */
const listSchemaOption = 4;
const usualRows = 30;

function chosenView(call: Call, list: ListRow, parameters: JsonObject): ViewRow | undefined {
  const wanted = (call.query.get('View') ?? call.query.get('view') ?? textOf(parameters['View']) ?? '').replace(/[{}]/g, '').toLowerCase();
  const views = call.store.views(call.caller, list.id);
  return views.find(view => view.id === wanted) ?? (textOf(parameters['ViewXml']) ? undefined : views.find(view => view.isDefault));
}

function bothOf(first: Predicate | undefined, second: Predicate | undefined): Predicate | undefined {
  return first && second ? { kind: 'and', terms: [first, second] } : first ?? second;
}

/** The view named in the address, with what ViewXml puts in its place or OverrideViewXml adds: another condition beside the view's own. */
function viewOf(call: Call, list: ListRow, fields: FieldIndex, parameters: JsonObject, row: ViewRow | undefined): CamlView {
  const context = camlContext(call, fields);
  const own = textOf(parameters['ViewXml']);
  const base = own ? readView(own, context) : row ? readView(viewXml(list, row), context) : readView('', context);
  const override = textOf(parameters['OverrideViewXml']);
  if (!override) return base;
  const over = readView(override, context);
  return {
    where: bothOf(base.where, over.where), orderBy: over.orderBy.length > 0 ? over.orderBy : base.orderBy, groupBy: over.groupBy.length > 0 ? over.groupBy : base.groupBy,
    viewFields: over.viewFields ?? base.viewFields, rowLimit: over.rowLimit ?? base.rowLimit, paged: over.paged, scope: base.scope,
  };
}

/** A sort that a click on a column head puts into the address: `SortField=Due&SortDir=Desc`. */
function clickedSort(call: Call, fields: FieldIndex, view: CamlView): CamlView {
  const name = call.query.get('SortField');
  const field = name === null ? undefined : fields.find(name);
  if (!field) return view;
  return { ...view, orderBy: [{ ref: { field: field.internalName }, descending: /^desc/i.test(call.query.get('SortDir') ?? '') }] };
}

/** A library's page begins with the folders, whatever else it is sorted by, and is sorted by name when by nothing. */
function foldersFirst(list: ListRow, view: CamlView): CamlView {
  if (!isLibrary(list.baseTemplate) || view.scope !== 'folder') return view;
  const sorted = view.orderBy.length > 0 ? view.orderBy : [{ ref: { field: 'FileLeafRef' }, descending: false }];
  return { ...view, orderBy: [{ ref: { field: 'FSObjType' }, descending: true }, ...sorted] };
}

/** Where the page ended, as a query for the next: the place, the number of its first row and the view. */
function nextHref(page: ItemPage, fields: FieldIndex, first: number, view: ViewRow | undefined): Readonly<Record<string, string>> {
  if (!page.hasMore || !page.next) return {};
  return { NextHref: `?${writeSkipToken(page.next, fields)}&PageFirstRow=${first + page.items.length}&View=${view?.id ?? emptyGuid}` };
}

function schema(call: Call, list: ListRow, shown: readonly FieldRow[], view: ViewRow | undefined): Readonly<Record<string, unknown>> {
  return {
    ListSchema: {
      Field: shown.map(field => ({
        Name: field.internalName, FieldType: field.type, RealFieldName: field.internalName, DisplayName: inLanguage(call, field), ID: field.id,
        Type: field.type, FieldTitle: fieldKinds[field.type].display, AllowGridEditing: field.readOnly ? 'FALSE' : 'TRUE', ClientSideComponentId: field.clientSideComponentId ?? emptyGuid,
        ClientSideComponentProperties: field.clientSideComponentProperties ?? '', CustomFormatter: field.customFormatter ?? '', ...(field.choices ? { Choices: field.choices } : {}),
      })),
      View: view?.id ?? emptyGuid, ListTitle: inLanguage(call, list), listName: `{${list.id.toUpperCase()}}`,
    },
  };
}

/** The stream is hand-made JSON in SharePoint: indented by tabs, slashes escaped. */
function streamed(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(value, undefined, '\t').replace(/\//g, '\\u002f');
}

function positionOf(parameters: JsonObject, call: Call, fields: FieldIndex): { readonly position?: PagePosition; readonly first: number } {
  const paging = textOf(parameters['Paging']) || (call.query.has('p_ID') ? call.query.toString() : '');
  if (!paging) return { first: 1 };
  const first = Number(new URLSearchParams(paging.replace(/^\?/, '')).get('PageFirstRow') ?? 1);
  return { position: readSkipToken(paging, fields), first: Number.isSafeInteger(first) ? first : 1 };
}

/** What modern list pages read: rows as text, ready for the grid. */
export function renderListData(call: Call, list: ListRow): Reply {
  const parameters = objectOf(bodyOf(call)['parameters']) ?? {};
  const fields = new FieldIndex(call.store.fields(call.caller, list.id));
  const row = chosenView(call, list, parameters);
  const view = clickedSort(call, fields, viewOf(call, list, fields, parameters, row));
  const limit = view.rowLimit ?? usualRows;
  const { position, first } = positionOf(parameters, call, fields);
  const folder = textOf(parameters['FolderServerRelativeUrl']) ?? call.query.get('RootFolder') ?? undefined;
  const page = camlPage(call, list, fields, { ...foldersFirst(list, view), rowLimit: limit }, { after: position, folder });
  const shown = view.viewFields ? view.viewFields.map(name => fields.find(name)).filter(field => field !== undefined) : fields.rows.filter(field => !field.hidden);
  const pointers = new Pointers(call, page.items);
  const data = {
    Row: page.items.map(item => listDataRow(call, list, shown, item, pointers)),
    FirstRow: first,
    FolderPermissions: maskText(call.store.effectivePermissions(call.caller, { kind: 'list', listId: list.id })),
    LastRow: first + page.items.length - 1,
    RowLimit: limit,
    ...nextHref(page, fields, first, row),
    FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: '',
  };
  const options = numberOf(parameters['RenderOptions']) ?? 0;
  const body = options > 2 ? { wpq: '', Templates: {}, ListData: data, ...((options & listSchemaOption) !== 0 ? schema(call, list, shown, row) : {}) } : data;
  return { kind: 'raw', contentType: 'application/json;odata=minimalmetadata;charset=utf-8', body: streamed(body) };
}
