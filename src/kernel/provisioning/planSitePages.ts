import { ActualList, ActualSite } from './actual';
import { Change, Remark } from './changes';
import { DesiredList } from './desired';
import { planColumns, remarksOfColumns } from './planColumns';
import { missingGrants, planView, remarksOfViews } from './planList';
import { planTexts } from './planTexts';

/**
 * What the site's own library of pages is to get besides what it has: columns, views and access. It is never made, and keeps its name, its
 * settings, its title column, the view that it opens with and everybody who reaches it.
 */
export function planSitePages(list: DesiredList, there: ActualList | undefined, site: ActualSite): Change[] {
  if (!there) return [];
  const ours = withoutTitle(list);
  const texts = planTexts(ours, there, site.cultures).filter(({ of }) => of.kind !== 'list');
  return [
    ...planAccess(list, there, site),
    ...planColumns(ours, there),
    ...ours.views.flatMap(view => planView(ours, view, there)),
    ...(texts.length > 0 ? [{ kind: 'setTexts' as const, list, texts }] : []),
    ...(site.schedulesPages === false ? [{ kind: 'allowScheduling' as const, list }] : []),
  ];
}

export function remarksOfSitePages(list: DesiredList, there: ActualList | undefined): Remark[] {
  if (!there) return [{ kind: 'noSitePages', list }];
  const ours = withoutTitle(list);
  return [...remarksOfColumns(ours, there), ...remarksOfViews(ours, there)];
}

/** Until it has permissions of its own, whoever holds the site holds the library. */
export function planAccess(list: DesiredList, there: ActualList, site: ActualSite): Change[] {
  const missing = missingGrants(list, there.hasOwnPermissions ? there.grants : site.grants);
  if (missing.length === 0) return [];
  return [...(there.hasOwnPermissions ? [] : [{ kind: 'separateList' as const, list }]), ...missing.map(grant => ({ kind: 'grantList' as const, list, grant }))];
}

export function withoutTitle(list: DesiredList): DesiredList {
  return { ...list, columns: list.columns.filter(({ name }) => name !== 'Title') };
}
