import { RoleId, roles } from '../../../src/kernel/roles';
import { Language } from '../../../src/kernel/text';
import { Visit } from '../../server/contract';
import { formsPath } from '../../sharepoint/shapes/paths';
import { viewUrl } from '../../sharepoint/shapes/view';
import { personas, siteTitle } from '../../site';
import { Caller, DirectoryStore, ListRow, PrincipalRow, SharePointError, SiteStore } from '../../store/contract';

export type HostStore = SiteStore & DirectoryStore;

/** What every page says about the visitor and the site. */
export interface SiteView {
  readonly visit: Visit;
  readonly caller: Caller;
  readonly language: Language;
  readonly user: PrincipalRow;
  /** False for a person whom nobody has let into the site: every page is then refused, with the persona switch to get out. */
  readonly mayOpenSite: boolean;
  /** Lists that the visitor may see, by title in their language. */
  readonly lists: readonly ShownList[];
  readonly siteTitle: string;
  readonly webUrl: string;
}

export interface ShownList {
  readonly row: ListRow;
  readonly title: string;
  /** Address of its default view. */
  readonly url: string;
}

/** Culture names of the two languages, as SharePoint keeps a site's regional settings. */
export const cultures = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Language, string>;

/** SharePoint's user-interface languages: it has one English and one French. Packages name their texts by these. */
export const interfaceCultures = { en: 'en-US', fr: 'fr-FR' } as const satisfies Record<Language, string>;

export function viewSite(store: HostStore, visit: Visit): SiteView {
  const caller = { userId: visit.visitor.userId };
  const { language } = visit.visitor;
  const rows = visibleLists(store, caller);
  const lists = (rows ?? []).map((row) => ({ row, title: titleIn(row, language), url: defaultViewUrl(store, caller, row) }));
  return {
    visit, caller, language,
    mayOpenSite: rows !== undefined,
    user: store.currentUser(caller),
    lists: lists.sort((a, b) => a.title.localeCompare(b.title, language)),
    siteTitle: store.web.titles[interfaceCultures[language]] ?? (store.web.title === siteTitle.en ? siteTitle[language] : store.web.title),
    webUrl: visit.url.origin + store.web.serverRelativeUrl,
  };
}

function visibleLists(store: SiteStore, caller: Caller): readonly ListRow[] | undefined {
  try {
    return store.lists(caller).filter((list) => !list.hidden);
  } catch (error) {
    if (error instanceof SharePointError && error.status === 403) return undefined;
    throw error;
  }
}

/** Where a list opens, as SharePoint picks it. */
export function defaultViewUrl(store: SiteStore, caller: Caller, list: ListRow): string {
  const views = store.views(caller, list.id);
  const view = views.find(({ isDefault }) => isDefault) ?? views[0];
  return view ? viewUrl(list, view) : `${formsPath(list)}/AllItems.aspx`;
}

/** A list's, field's or web's title in the visitor's language; its first title when it has none in that one. */
export function titleIn(named: { readonly title: string; readonly titles: Readonly<Record<string, string>> }, language: Language): string {
  return named.titles[interfaceCultures[language]] ?? named.title;
}

/** The directory's name of a persona, and its role in words. */
export interface PersonaCard {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly current: boolean;
}

/** Everyone whom the visitor may switch to. A persona whom the directory lacks goes by the part of its name before the `@`. */
export function personaCards(store: DirectoryStore, view: SiteView): readonly PersonaCard[] {
  const users = store.users();
  return personas.map(({ id, upn, roles: held }) => ({
    id,
    name: users.find((user) => user.userPrincipalName.toLowerCase() === upn)?.displayName ?? upn.split('@')[0],
    role: roles[leadingRole(held)].title[view.language],
    current: id === view.visit.visitor.persona.id,
  }));
}

/** Everyone is staff; what tells a person apart is the other role. */
function leadingRole(held: readonly RoleId[]): RoleId {
  return held.find((role) => role !== 'staff') ?? 'staff';
}

export function mayRead(view: SiteView, readers: readonly RoleId[] | undefined): boolean {
  return readers === undefined || view.visit.visitor.persona.roles.some((role) => readers.includes(role));
}
