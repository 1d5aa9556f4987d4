import { ActualList, ActualSite } from './actual';
import { Change, Remark } from './changes';
import { DesiredList } from './desired';
import { planColumns, remarksOfColumns } from './planColumns';
import { planCommandSets, planView, remarksOfViews } from './planList';
import { planAccess, withoutTitle } from './planSitePages';
import { planTexts } from './planTexts';
import { planWithholding } from './planWithholding';

/**
 * What a library that people made is to get besides what it has: access first, so that what has all the columns is closed to deletion too.
 * It is never made, and keeps its name, its title column, the view that it opens with and everybody who reaches it.
 */
export function planExistingLibrary(list: DesiredList, there: ActualList | undefined, site: ActualSite): Change[] {
  if (!there) return [];
  const ours = withoutTitle(list);
  const texts = planTexts(ours, there, site.cultures).filter(({ of }) => of.kind !== 'list');
  return [
    ...planClosing(list, there, site),
    ...(there.keepsVersions ? [] : [{ kind: 'setList' as const, list, settings: { keepsVersions: true as const } }]),
    ...planColumns(ours, there),
    ...ours.views.flatMap(view => planView(ours, view, there)),
    ...(texts.length > 0 ? [{ kind: 'setTexts' as const, list, texts }] : []),
    ...planCommandSets(list, there),
  ];
}

export function remarksOfExistingLibrary(list: DesiredList, there: ActualList | undefined): Remark[] {
  if (!there) return [{ kind: 'noLibrary', list }];
  const ours = withoutTitle(list);
  return [...remarksOfColumns(ours, there), ...remarksOfViews(ours, there)];
}

/** A library without permissions of its own begins with the site's, the right to delete among them. */
function planClosing(list: DesiredList, there: ActualList, site: ActualSite): Change[] {
  const withheld = planWithholding(list, there.hasOwnPermissions ? there.grants : site.grants, site);
  const access = planAccess(list, there, site);
  const separates = withheld.length > 0 && !there.hasOwnPermissions && access.length === 0;
  return [...(separates ? [{ kind: 'separateList' as const, list }] : []), ...access, ...withheld];
}
