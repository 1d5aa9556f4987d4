import { ListRow, ViewRow } from '../../store/contract';
import { Call } from '../call';
import { complex, strings, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { inLanguage } from '../texts';
import { attributes, escapeXml, formsPath, viewPath } from './paths';

const defaults: Readonly<Record<string, Value>> = {
  Aggregations: null, AggregationsStatus: null, AssociatedContentTypeId: null, BaseViewId: '1', CalendarViewStyles: null, ColumnWidth: null, CustomOrder: null,
  DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null, IncludeRootFolder: false, ViewJoins: null, JSLink: null, Method: null,
  MobileDefaultView: false, MobileView: true, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, ViewProjectedFields: null, ReadOnlyView: false,
  RequiresClientIntegration: false, Scope: 0, StyleId: null, TabularView: true, Threaded: false, Toolbar: '', ToolbarTemplateName: null, ViewType: 'HTML', ViewData: null,
  ViewType2: null, VisualizationInfo: null,
};

/** Properties of a view that are kept just as a client sets them. */
export const viewSettingNames: ReadonlySet<string> = new Set(Object.keys(defaults));

export function viewUrl(list: ListRow, row: ViewRow): string {
  const file = /\.aspx$/i.test(row.urlName) ? row.urlName : `${row.urlName}.aspx`;
  return `${formsPath(list)}/${file}`;
}

/** SP.ViewScope by number. The default, one folder at a time, is left out. */
const scopeNames: Readonly<Record<number, string>> = { 1: 'Recursive', 2: 'RecursiveAll', 3: 'FilesOnly' };

function viewFieldsXml(row: ViewRow): string {
  return row.fields.map(name => `<FieldRef Name="${escapeXml(name)}" />`).join('');
}

/** The view as CAML: what `RenderListDataAsStream` and the settings page read. */
export function viewXml(list: ListRow, row: ViewRow): string {
  const own = attributes({
    Name: `{${row.id.toUpperCase()}}`, DefaultView: row.isDefault || undefined, Hidden: row.hidden || undefined, Personal: row.personal || undefined, Type: 'HTML', DisplayName: row.title,
    Url: viewUrl(list, row), Level: 1, BaseViewID: 1, ContentTypeID: '0x', ImageUrl: '/_layouts/15/images/generic.png?rev=47', Scope: scopeNames[Number(row.settings.Scope)],
  });
  const formatter = row.customFormatter === '' ? '' : `<CustomFormatter>${escapeXml(row.customFormatter)}</CustomFormatter>`;
  const limit = `<RowLimit Paged="${row.paged ? 'TRUE' : 'FALSE'}">${row.rowLimit}</RowLimit>`;
  return `<View${own}><Query>${row.viewQuery}</Query><ViewFields>${viewFieldsXml(row)}</ViewFields>${limit}${formatter}<XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard"/></View>`;
}

export function viewFieldsSource(list: ListRow, row: ViewRow): EntitySource {
  return sourceOf({
    type: 'SP.ViewFieldCollection',
    path: `${viewPath(list.id, row.id)}/ViewFields`,
    properties: ready({ SchemaXml: viewFieldsXml(row), Items: strings(row.fields) }),
  });
}

/** A view of a list. */
export function viewSource(call: Call, list: ListRow, row: ViewRow): EntitySource {
  const url = viewUrl(list, row);
  const set = Object.entries(row.settings).filter(([name, value]) => viewSettingNames.has(name) && ['string', 'number', 'boolean'].includes(typeof value));
  return sourceOf({
    type: 'SP.View',
    path: viewPath(list.id, row.id),
    properties: {
      ...ready({
        ...defaults, ...Object.fromEntries(set as [string, Value][]),
        ContentTypeId: complex('SP.ContentTypeId', { StringValue: '0x' }), CustomFormatter: row.customFormatter === '' ? null : row.customFormatter, DefaultView: row.isDefault,
        Hidden: row.hidden, Id: row.id, ImageUrl: '/_layouts/15/images/generic.png?rev=47', Paged: row.paged, PersonalView: row.personal, ViewQuery: row.viewQuery,
        RowLimit: row.rowLimit, ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: url }), ServerRelativeUrl: url, Title: inLanguage(call, row),
      }),
      HtmlSchemaXml: () => viewXml(list, row),
      ListViewXml: () => viewXml(list, row),
    },
    links: { ViewFields: { read: () => viewFieldsSource(list, row) } },
  });
}
