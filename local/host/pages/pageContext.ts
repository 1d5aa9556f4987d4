import { randomUUID } from 'node:crypto';
import { Language } from '../../../src/kernel/text';
import { ListRow, PermissionMask } from '../../store/contract';
import { cultures, HostStore, interfaceCultures, SiteView, titleIn } from './siteView';

const languageNumbers = { en: 1033, fr: 1036 } as const satisfies Record<Language, number>;

/** Seconds that a form digest is good for, as SharePoint grants it. */
const digestSeconds = 1800;
/** Turns off the framework's sign-in to Azure at start, which would leave this computer. Microsoft's own switch. */
const noAzureSignIn = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';
const noTenant = '00000000-0000-4000-8000-000000000000';

export interface PageContextOptions {
  readonly store: HostStore;
  readonly view: SiteView;
  readonly formDigest: string;
  readonly now: number;
  readonly list?: ListRow;
  readonly itemId?: number;
}

/** SharePoint's `_spPageContextInfo`: who asks, of which site and list, in which language, with which rights. */
export function pageContextInfo({ store, view, formDigest, now, list, itemId }: PageContextOptions): Readonly<Record<string, unknown>> {
  const { web } = store;
  const { caller, language, user, webUrl } = view;
  const person = store.userBySiteId(user.id);
  return {
    webAbsoluteUrl: webUrl, webServerRelativeUrl: web.serverRelativeUrl, webId: web.id, webTitle: view.siteTitle, webLogoUrl: '', webDescription: '',
    siteAbsoluteUrl: webUrl, siteServerRelativeUrl: web.serverRelativeUrl, siteId: web.siteId,
    webLanguage: languageNumbers[language], webLanguageName: interfaceCultures[language].toLowerCase(), webTemplate: '68', webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    webPermMasks: mask(store.effectivePermissions(caller, { kind: 'web' })),
    webTimeZoneData: timeZoneData(store), userTimeZoneData: null,
    userId: user.id, userDisplayName: user.title, userEmail: user.email, userLoginName: user.loginName,
    userPrincipalName: person?.userPrincipalName ?? user.email, isSiteAdmin: user.isSiteAdmin,
    isAnonymousGuestUser: false, isExternalGuestUser: false,
    currentCultureName: cultures[language], currentUICultureName: interfaceCultures[language], currentCultureLCID: language === 'fr' ? 3084 : 4105, currentLanguage: languageNumbers[language],
    formDigestValue: formDigest, formDigestTimeoutSeconds: digestSeconds, serverTime: new Date(now).toISOString(),
    serverRequestPath: decodeURI(view.visit.url.pathname), layoutsUrl: '_layouts/15', CorrelationId: randomUUID(),
    aadTenantId: noTenant, aadUserId: person?.id ?? noTenant, aadSessionId: noTenant, aadInstanceUrl: view.visit.url.origin,
    msGraphEndpointUrl: view.visit.url.origin, spfx3rdPartyServicePrincipalId: noTenant,
    ExpFeatures: [], ECSClientFeatures: [], killSwitches: { [noAzureSignIn]: true },
    env: 'local', siteClientTag: '0$$local', cdnPrefix: '', isSPO: true,
    ...listContext(store, view, list),
    ...(itemId !== undefined && { pageItemId: itemId }),
  };
}

function listContext(store: HostStore, view: SiteView, list: ListRow | undefined): Readonly<Record<string, unknown>> {
  if (!list) return { listId: '' };
  return {
    listId: list.id, listTitle: titleIn(list, view.language), listUrl: list.serverRelativeUrl, listBaseTemplate: list.baseTemplate,
    listPermsMask: mask(store.effectivePermissions(view.caller, { kind: 'list', listId: list.id })),
  };
}

function mask({ high, low }: PermissionMask): { readonly High: number; readonly Low: number } {
  return { High: high, Low: low };
}

function timeZoneData(store: HostStore): Readonly<Record<string, unknown>> {
  const { id, description, bias, daylightBias } = store.web.timeZone;
  return { Description: description, Id: id, Bias: bias, DaylightBias: daylightBias, StandardBias: 0 };
}
