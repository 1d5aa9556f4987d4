import { Call } from '../call';
import { complex, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { inLanguage } from '../texts';
import { changeToken } from './changeToken';
import { emptyGuid } from './paths';
import { maskValue, roleAssignmentSources } from './permissions';
import { principalSource } from './principal';
import { customActionSource } from './customAction';
import { regionalSettingsSource } from './regionalSettings';

const defaults = {
  AllowRssFeeds: true, AlternateCssUrl: '', AppInstanceId: emptyGuid, ClassicWelcomePage: null, Configuration: 0, CustomMasterUrl: '', Description: '', DesignPackageId: emptyGuid,
  DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: false, FooterEmphasis: 0, FooterEnabled: false, FooterLayout: 0, HeaderEmphasis: 0,
  HeaderLayout: 0, HideTitleInHeader: false, HorizontalQuickLaunch: false, IsEduClass: false, IsEduClassProvisionChecked: false, IsEduClassProvisionPending: false,
  IsHomepageModernized: true, IsMultilingual: true, IsRevertHomepageLinkHidden: false, LogoAlignment: 0, MasterUrl: '', MegaMenuEnabled: false,
  NavAudienceTargetingEnabled: false, NoCrawl: false, ObjectCacheEnabled: false, OverwriteTranslationsOnChange: false, QuickLaunchEnabled: true, RecycleBinEnabled: true,
  SearchScope: 0, SiteLogoUrl: null, SyndicationEnabled: true, TenantAdminMembersCanShare: 0, TreeViewEnabled: false, UIVersion: 15, UIVersionConfigurationEnabled: false,
  WebTemplate: 'SITEPAGEPUBLISHING', WelcomePage: 'SitePages/Home.aspx',
} as const;

/** Settings of the web that may be changed by a MERGE and are kept as they come. */
export const webSettingNames: ReadonlySet<string> = new Set(Object.keys(defaults));

function lastChange(call: Call): string {
  return call.store.lists(call.caller).reduce((latest, list) => (list.lastItemModified > latest ? list.lastItemModified : latest), '2026-01-01T00:00:00Z');
}

function mainProperties(call: Call): Record<string, Value> {
  const { web } = call.store;
  const set = Object.entries(web.settings).filter(([name, value]) => webSettingNames.has(name) && ['string', 'number', 'boolean'].includes(typeof value));
  const url = `${call.origin}${web.serverRelativeUrl}`;
  const changed = lastChange(call);
  return {
    ...defaults, ...Object.fromEntries(set as [string, Value][]),
    Created: '2026-01-01T00:00:00', CurrentChangeToken: changeToken(2, web.id, changed, 1), Id: web.id, Language: web.language, LastItemModifiedDate: changed,
    LastItemUserModifiedDate: changed, ResourcePath: complex('SP.ResourcePath', { DecodedUrl: url }), ServerRelativeUrl: web.serverRelativeUrl,
    Title: inLanguage(call, web), Url: url,
  };
}

function associatedGroup(call: Call, setting: string): EntitySource | null {
  const id = call.store.web.settings[setting];
  const group = call.store.groups(call.caller).find(each => each.id === id);
  return group ? principalSource(call, group) : null;
}

/** The web with what can be reached from it, its lists apart (shapes/wholeWeb.ts): they in turn show their web. */
export function webSource(call: Call): EntitySource {
  const { store, caller } = call;
  const on = { kind: 'web' } as const;
  const permissions = (): Value => maskValue(store.effectivePermissions(caller, on));
  return sourceOf({
    type: 'SP.Web',
    path: 'Web',
    id: `${call.apiUrl}/Web`,
    properties: ready(Object.fromEntries(Object.entries(mainProperties(call)).sort(([a], [b]) => a.localeCompare(b)))),
    more: {
      EffectiveBasePermissions: permissions,
      ...ready({
        HasUniqueRoleAssignments: true, ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: store.web.serverRelativeUrl }),
        SupportedUILanguageIds: { is: 'values', type: 'Edm.Int32', values: [1033, 1036] }, MembersCanShare: false, RequestAccessEmail: '',
      }),
    },
    links: {
      AssociatedMemberGroup: { read: () => associatedGroup(call, 'AssociatedMemberGroupId') },
      AssociatedOwnerGroup: { read: () => associatedGroup(call, 'AssociatedOwnerGroupId') },
      AssociatedVisitorGroup: { read: () => associatedGroup(call, 'AssociatedVisitorGroupId') },
      CurrentUser: { read: () => principalSource(call, store.currentUser(caller)) },
      FirstUniqueAncestorSecurableObject: { read: () => webSource(call) },
      RegionalSettings: { read: () => regionalSettingsSource(call) },
      RoleAssignments: { read: () => roleAssignmentSources(call, on) },
      SiteGroups: { read: () => store.groups(caller).map(row => principalSource(call, row)) },
      SiteUsers: { read: () => store.principals(caller).filter(row => row.principalType !== 8).map(row => principalSource(call, row)) },
      UserCustomActions: { read: () => store.customActions(caller, on).map(row => customActionSource('Web', row)) },
    },
  });
}
