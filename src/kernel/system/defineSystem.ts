import { ActivityList } from '../activity/activityList';
import { LifecycleDeclaration } from '../lifecycle/defineLifecycle';
import { ListDeclaration } from '../lists/defineList';
import { ListStore } from '../ports/listStore';
import { RoleId } from '../roles';
import { Bilingual } from '../text';
import { WorkSource } from './workSource';

/** A site page that a system brings: its web parts by id, one under the other. */
export interface PageDeclaration {
  /** `FOI`, for SitePages/FOI.aspx. */
  readonly name: string;
  readonly title: Bilingual;
  readonly webParts: readonly string[];
}

/** One slice of the house as a value: what provisioning, My work, the permission table, the seed and the sweeping tests walk. */
export interface SystemDeclaration {
  readonly id: string;
  readonly title: Bilingual;
  readonly lists: readonly ListDeclaration[];
  /** Libraries of one site that belong to the system besides, as its own lists name them. Asked by set-up once those lists are there. Throws StoreError. */
  readonly moreLists?: (lists: Pick<ListStore, 'find'>) => Promise<readonly ListDeclaration[]>;
  readonly activity: ActivityList;
  readonly lifecycles: readonly LifecycleDeclaration[];
  /** Roles that the system names anywhere; `staff` and `owner` belong to every site. */
  readonly roles: readonly RoleId[];
  /** The tables of text, loaded when asked for: a page that only reads does not carry the words of every form. */
  readonly strings: { readonly en: () => Promise<object>; readonly fr: () => Promise<object> };
  readonly pages: readonly PageDeclaration[];
  readonly work: readonly WorkSource[];
}

export function defineSystem<const S extends SystemDeclaration>(system: S): S {
  return system;
}
