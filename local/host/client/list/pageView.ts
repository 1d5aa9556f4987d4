import type { ListInfo, ViewInfo } from '../sharePoint/listInfo';

/** Shown where a list has no view at all. */
const bareView: Omit<ViewInfo, 'url'> = { id: '00000000-0000-0000-0000-000000000000', title: '', isDefault: true, hidden: false, query: '', rowLimit: 30, fields: ['LinkTitle'] };

/** The view that an address names: by id, else by its file, else the default one. */
export function pageView(list: ListInfo, viewName: string, viewId?: string): ViewInfo {
  const id = viewId?.replace(/[{}]/g, '').toLowerCase();
  const file = `/${decodeURIComponent(viewName)}.aspx`.toLowerCase();
  return list.views.find((view) => view.id.toLowerCase() === id)
    ?? list.views.find((view) => view.url.toLowerCase().endsWith(file))
    ?? list.views.find(({ isDefault }) => isDefault)
    ?? list.views[0]
    ?? { ...bareView, url: `${list.formsUrl}/AllItems.aspx` };
}
