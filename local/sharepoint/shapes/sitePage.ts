import { ItemRow, ListRow } from '../../store/contract';
import { includes, rights } from '../../store/masks';
import { Call } from '../call';
import { canvasJson, layoutJson } from '../canvas/canvas';
import { complex, strings, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { encodedPath } from './paths';
import { pointedIds } from './storedValue';

/** What .NET says of a date that is none. */
const noDate = '0001-01-01T00:00:00';
const neverPublished = '0001-01-01T08:00:00Z';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function bannerOf(call: Call, { values }: ItemRow): string {
  const link = values.BannerImageUrl;
  return link !== null && typeof link === 'object' && 'Url' in link ? link.Url : `${call.origin}/_layouts/15/images/sitepagethumbnail.png`;
}

function authors(call: Call, { values }: ItemRow): Value {
  const ids = pointedIds(values._AuthorByline);
  return ids.length === 0 ? null : strings(ids.map(id => call.store.principal(call.caller, id).loginName));
}

function versionInfo(call: Call, item: ItemRow): Value {
  const isPublished = !item.versionLabel.startsWith('0.');
  return complex('SP.Publishing.SitePageVersionInfo', {
    LastVersionCreated: isPublished ? item.modified : noDate, LastVersionCreatedBy: isPublished ? call.store.principal(call.caller, item.editorId).title : '',
  });
}

/** A page as the page API shows it. Among many, its contents are shown only when selected. */
export function sitePageSource(call: Call, list: ListRow, item: ItemRow, among: 'alone' | 'many'): EntitySource {
  const { store, caller } = call;
  const { values } = item;
  const path = String(values.FileRef);
  const url = path.slice(store.web.serverRelativeUrl.length + 1);
  const contents: Readonly<Record<string, () => Value>> = {
    CanvasContent1: () => canvasJson(text(values.CanvasContent1)),
    LayoutWebpartsContent: () => layoutJson(text(values.LayoutWebpartsContent)),
    ...ready({ AlternativeUrlMap: '{}', CoAuthState: null, Language: 'en-us', SitePageFlags: text(values._SPSitePageFlags) ?? '' }),
  };
  const rarer = ready({ PublishStartDate: text(values._PublishStartDate), ListId: list.id });
  return sourceOf({
    type: 'SP.Publishing.SitePage',
    path: `sitepages/pages(${item.id})`,
    properties: {
      AbsoluteUrl: () => `${call.origin}${encodedPath(path)}`,
      AuthorByline: () => authors(call, item),
      ...ready({
        BannerImageUrl: bannerOf(call, item), BannerThumbnailUrl: bannerOf(call, item), CallToAction: text(values._SPCallToAction) ?? '', Categories: null, ContentTypeId: item.contentTypeId,
        Description: text(values.Description),
      }),
      DoesUserHaveEditPermission: () => includes(store.effectivePermissions(caller, { kind: 'item', listId: list.id, itemId: item.id }), rights.editListItems),
      ...ready({
        FileName: text(values.FileLeafRef), FirstPublished: text(values.FirstPublishedDate) ?? neverPublished, Id: item.id, IsPageCheckedOutToCurrentUser: values.CheckoutUser === caller.userId,
        IsWebWelcomePage: url.toLowerCase() === String(store.web.settings.WelcomePage ?? 'SitePages/Home.aspx').toLowerCase(), Modified: item.modified, PageLayoutType: text(values.PageLayoutType) ?? 'Article',
        Path: complex('SP.ResourcePath', { DecodedUrl: url }), PromotedState: typeof values.PromotedState === 'number' ? values.PromotedState : 0, Title: text(values.Title), TopicHeader: text(values._TopicHeader),
        UniqueId: item.uniqueId, Url: url, Version: item.versionLabel,
      }),
      VersionInfo: () => versionInfo(call, item),
      ...(among === 'alone' ? contents : {}),
    },
    more: among === 'alone' ? rarer : { ...contents, ...rarer },
  });
}
