import { ColumnKind } from '../lists/columns';
import { ListDeclaration } from '../lists/defineList';
import { Bilingual } from '../text';
import { DesiredRoleDefinition } from './accessLevels';

/** What a site must hold for the systems of the house. Everything is named as SharePoint names it. */
export interface DesiredSite {
  readonly groups: readonly DesiredGroup[];
  readonly roleDefinitions: readonly DesiredRoleDefinition[];
  /** What groups may do in the whole site; lists have grants of their own. */
  readonly grants: readonly Grant[];
  readonly lists: readonly DesiredList[];
}

export interface DesiredGroup {
  readonly name: string;
  readonly description: string;
}

/** A group's permission level on a site or list. */
export interface Grant {
  readonly group: string;
  readonly roleDefinition: string;
}

export interface DesiredList {
  readonly template: ListDeclaration['template'];
  /** Last part of the list's address. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: readonly DesiredColumn[];
  readonly views: readonly DesiredView[];
  readonly grants: readonly Grant[];
  readonly ownItemsOnly: boolean;
  readonly nobodyDeletes: boolean;
  /** A library that is there already, whose name, settings and access are its own. */
  readonly keepsName: boolean;
  readonly commandSets: readonly string[];
  readonly form?: string;
}

/** A list that set-up makes where it is missing; the site's own library of pages is not one. */
export type MadeList = DesiredList & { readonly template: Exclude<DesiredList['template'], 'sitePages'> };

export interface DesiredColumn {
  /** Internal name. `Title` is there already in every list. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
  readonly maxLength?: number;
  /** JSON column formatting. */
  readonly formatter?: string;
  /** Field customizer. */
  readonly componentId?: string;
}

export interface DesiredView {
  /** Last part of the view's address, without `.aspx`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly fields: readonly string[];
  /** CAML inside `<Query>`. */
  readonly query: string;
  readonly rowLimit: number;
  readonly isDefault: boolean;
  /** JSON view formatting. */
  readonly formatter?: string;
}
