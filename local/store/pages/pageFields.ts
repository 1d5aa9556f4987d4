import { BaseField, toRow } from '../baseField';
import { FieldRow } from '../contract';

/** A page's text may be as long as a request. */
const unlimited = { UnlimitedLengthInDocumentLibrary: true } as const;

/** The column is hidden from forms, and a client may write it. */
const hidden = { hidden: true } as const;

/**
 * The columns of SharePoint's content type Site Page. They are its own and not the library's, so an item shows them unasked. A description is
 * written with the page and not by changing the item: SharePoint takes such a change and keeps nothing of it.
 * Ids that begin with 0c9fb2a4 are ours: SharePoint's own are not published.
 */
const columns: readonly BaseField[] = [
  ['CanvasContent1', 'Authoring Canvas Content', 'Note', '4966388e-6e12-4bc6-8990-5b5b66153eae', { richText: true, settings: unlimited }],
  ['BannerImageUrl', 'Banner Image URL', 'URL', '5baf6db5-9d25-4738-b15e-db5789298e82'],
  ['Description', 'Description', 'Note', '3f155110-a6a2-4d70-926c-94648101f0e8', { readOnly: true, settings: unlimited }],
  ['PromotedState', 'Promoted State', 'Number', 'f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a', hidden],
  ['FirstPublishedDate', 'First Published Date', 'DateTime', 'c84f8697-331e-457d-884a-c4fb8f30ea74', hidden],
  ['LayoutWebpartsContent', 'Layout Webparts Content', 'Note', '261075db-0525-4fb8-a6ea-772014186599', { ...hidden, settings: unlimited }],
  ['PageLayoutType', 'Page Layout Type', 'Text', '0c9fb2a4-6c1a-4a8a-8d8a-1d4a8f8f3a11', hidden],
  ['ClientSideApplicationId', 'ClientSideApplicationId', 'Text', '0c9fb2a4-6c1a-4a8a-8d8a-1d4a8f8f3a12', hidden],
  ['_AuthorByline', 'Author Byline', 'UserMulti', '1a7348e7-1bb7-4a47-9790-088e7cb20b58', hidden],
  ['_TopicHeader', 'Topic header', 'Text', 'd60d65ff-ff42-4044-a684-ac3f7a5e598c', hidden],
  ['_SPSitePageFlags', 'Site Page Flags', 'Text', '9de685c5-fdf5-4319-b987-3edf55efb36f', hidden],
  ['_SPCallToAction', 'Call To Action', 'Text', '0c9fb2a4-6c1a-4a8a-8d8a-1d4a8f8f3a13', hidden],
  ['_OriginalSourceUrl', 'Original Source Url', 'Note', '0e7b982f-698a-4d0c-aacb-f16906f66d30', hidden],
  ['_OriginalSourceSiteId', 'Original Source Site ID', 'Guid', '36193413-dd5c-4096-8c1a-1b40098b9ba3', hidden],
  ['_OriginalSourceWebId', 'Original Source Web ID', 'Guid', '3477a5bc-c605-4b2e-a7c1-8db8f13c017e', hidden],
  ['_OriginalSourceListId', 'Original Source List ID', 'Guid', '139da674-dbf6-439f-98e0-4eb05fa9a669', hidden],
  ['_OriginalSourceItemId', 'Original Source Item ID', 'Guid', '91e86a43-75f2-426f-80da-35edfb47d55d', hidden],
  // A client takes a schedule back by emptying it.
  ['_PublishStartDate', 'Scheduled start date', 'DateTime', '0c9fb2a4-6c1a-4a8a-8d8a-1d4a8f8f3a14'],
];

export const pageFields: readonly FieldRow[] = columns.map((column) => ({ ...toRow(column), fromBase: false, settings: { ...column[4]?.settings, CanBeDeleted: false } }));
