import { FieldRef, OrderTerm, Predicate } from '../../store/itemQuery';
import { pointsElsewhere } from '../fieldIndex';
import { CamlContext, camlColumnMissing } from './context';
import { readWhere } from './where';
import { attributeOf, childOf, Element, isTrue, parseXml } from './xml';

export type ViewScope = 'folder' | 'filesInFolder' | 'files' | 'all';

const scopes: Readonly<Record<string, ViewScope>> = { filesonly: 'filesInFolder', recursive: 'files', recursiveall: 'all' };

/** A `<View>` as the store can be asked for it. */
export interface CamlView {
  readonly where?: Predicate;
  readonly orderBy: readonly OrderTerm[];
  /** `<GroupBy>`: sorted first. */
  readonly groupBy: readonly OrderTerm[];
  /** Undefined: every column. */
  readonly viewFields?: readonly string[];
  readonly rowLimit?: number;
  readonly paged: boolean;
  /** Of a library: one folder at a time unless said otherwise. */
  readonly scope: ViewScope;
}

function refOf(element: Element, context: CamlContext): FieldRef {
  const field = context.fields.find(attributeOf(element, 'Name') ?? '');
  if (!field) throw camlColumnMissing();
  return pointsElsewhere(field) ? { field: field.internalName, sub: 'Title' } : { field: field.internalName };
}

function orderTerms(element: Element | undefined, context: CamlContext): OrderTerm[] {
  const references = element?.children.filter(child => child.name.toLowerCase() === 'fieldref') ?? [];
  return references.map(child => ({ ref: refOf(child, context), descending: /^(false|0)$/i.test(attributeOf(child, 'Ascending') ?? '') }));
}

function rowLimitOf(element: Element | undefined): number | undefined {
  const limit = Number(element?.text ?? NaN);
  return Number.isSafeInteger(limit) && limit > 0 ? limit : undefined;
}

/** The part inside `<Query>`: what a view keeps as its ViewQuery. Columns are checked against the list. */
function readQuery(query: Element | undefined, context: CamlContext): Pick<CamlView, 'where' | 'orderBy' | 'groupBy'> {
  return {
    where: readWhere(childOf(query, 'Where'), context),
    orderBy: orderTerms(childOf(query, 'OrderBy'), context),
    groupBy: orderTerms(childOf(query, 'GroupBy'), context),
  };
}

/** A whole view, its `<Query>` alone, or only the `<Where>` of that: overrides come in all three. */
function queryOf(root: Element, view: Element | undefined): Element | undefined {
  if (root.name.toLowerCase() === 'query') return root;
  return root.name.toLowerCase() === 'where' ? { name: 'Query', attributes: {}, children: [root], text: '' } : childOf(view, 'Query');
}

/** Reads a view's XML; an empty text is a view of everything. Throws SharePoint's refusals. */
export function readView(xml: string, context: CamlContext): CamlView {
  if (xml.trim() === '') return { orderBy: [], groupBy: [], paged: true, scope: 'folder' };
  const root = parseXml(xml);
  const view = root.name.toLowerCase() === 'view' ? root : childOf(root, 'View');
  const query = queryOf(root, view);
  const names = childOf(view, 'ViewFields')?.children.map(child => attributeOf(child, 'Name') ?? '');
  const limit = childOf(view, 'RowLimit');
  return {
    ...readQuery(query, context),
    viewFields: names && names.length > 0 ? names : undefined,
    rowLimit: rowLimitOf(limit),
    paged: limit === undefined || isTrue(attributeOf(limit, 'Paged')),
    scope: scopes[(attributeOf(view, 'Scope') ?? '').toLowerCase()] ?? 'folder',
  };
}
