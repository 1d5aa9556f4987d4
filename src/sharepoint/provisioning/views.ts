import '@pnp/sp/views';
import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { IView } from '@pnp/sp/views';
import { DesiredView } from '../../kernel/provisioning/desired';
import { formatterToSet } from '../../kernel/provisioning/formatting';
import { sameQuery } from '../../kernel/provisioning/viewQuery';
import { asRow, Row, rowsOf, textIn, textOrEmptyIn } from '../shape';

/**
 * Makes a view with its columns in one request, so that a view is never half there. Its first title becomes its address. SharePoint takes the
 * formatting of a view that is there alone; a break before it leaves a view that `setView` completes.
 */
export async function addView(list: IList, view: DesiredView): Promise<void> {
  const parameters = {
    Title: view.name,
    PersonalView: false,
    Query: view.query,
    RowLimit: view.rowLimit,
    Paged: true,
    SetAsDefaultView: view.isDefault,
    ViewFields: { results: view.fields },
  };
  const answer: unknown = await spPost(SPInstance(list, 'views/add'), body({ parameters }, headers({ 'Content-Type': 'application/json;odata=verbose' })));
  if (view.formatter !== undefined) await viewOf(list, asRow(answer, 'views')).update({ CustomFormatter: view.formatter });
}

/** Completes a view that is there. Columns that someone added stay. */
export async function setView(list: IList, view: DesiredView): Promise<void> {
  const row = (await viewRows(list)).find(each => isNamed(each, view.name));
  if (!row) return addView(list, view);
  const there = viewOf(list, row);
  const query = sameQuery(textOrEmptyIn(row, 'ViewQuery', view.name), view.query) ? {} : { ViewQuery: view.query };
  const formatter = formatterToSet(view.formatter, textOrEmptyIn(row, 'CustomFormatter', view.name));
  await there.update({
    ...query,
    RowLimit: view.rowLimit,
    ...(view.isDefault ? { DefaultView: true } : {}),
    ...(formatter === undefined ? {} : { CustomFormatter: formatter }),
  });
  const fields = fieldsOf(row);
  for (const field of view.fields.filter(each => !fields.includes(each))) await there.fields.add(field);
}

/** Finds a view by the last part of its address: its title is in the language of the reader. */
export async function findView(list: IList, name: string): Promise<IView | undefined> {
  const row = (await viewRows(list)).find(each => isNamed(each, name));
  return row && viewOf(list, row);
}

async function viewRows(list: IList): Promise<readonly Row[]> {
  return rowsOf(await list.views.select('Id', 'ServerRelativeUrl', 'ViewQuery', 'ViewFields', 'CustomFormatter').expand('ViewFields')<unknown>(), 'views');
}

function viewOf(list: IList, row: Row): IView {
  return list.views.getById(textIn(row, 'Id', 'views'));
}

function isNamed(row: Row, name: string): boolean {
  return viewName(row).toLowerCase() === name.toLowerCase();
}

export function viewName(row: Row): string {
  const page = decodeURIComponent(textIn(row, 'ServerRelativeUrl', 'views')).split('/').pop() ?? '';
  return page.replace(/\.aspx$/i, '');
}

export function fieldsOf({ ViewFields }: Row): readonly string[] {
  const items = typeof ViewFields === 'object' && ViewFields !== null && 'Items' in ViewFields ? ViewFields.Items : [];
  return Array.isArray(items) ? items.map(String) : [];
}
