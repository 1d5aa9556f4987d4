import { Person } from '../../kernel/lists/columns';
import { PageFacts, PageId, PageState } from '../../kernel/ports/sitePages';
import { Language } from '../../kernel/text';
import { dateAtSite } from '../dateOnly';
import { instant, personOf, Reading } from '../readItem';
import { asRow, numberIn, Row, textIn, textOrEmptyIn } from '../shape';

/** SharePoint's promotion: 1 becomes news when it is published, 2 is news. */
export const willBeNews = 1;
const isNewsNow = 2;

const persons = ['Author', 'Editor', 'ContentOwner'];
const plain = ['Id', 'FileLeafRef', 'FileRef', 'FileSystemObjectType', 'Title', 'PromotedState', 'OData__UIVersionString', 'OData__PublishStartDate', 'CheckoutUserId', 'Modified', 'ReviewOn', 'NewsNumber', 'NewsLanguage'];

/** `$select` and `$expand` of a page as lists of pages show it. */
export const pageProjection = {
  select: [...plain, ...persons.flatMap(person => ['Id', 'Title', 'EMail'].map(part => `${person}/${part}`))].join(','),
  expand: persons.join(','),
} as const;

/** Reads a page that was asked for with `pageProjection`. Throws StoreError `unexpected` for a value of another shape. */
export function readPage(row: Row, reading: Reading): PageFacts {
  const where = `SitePages(${String(row.Id)})`;
  const path = textIn(row, 'FileRef', where);
  return {
    id: numberIn(row, 'Id', where) as PageId,
    name: textIn(row, 'FileLeafRef', where),
    path,
    title: textOrEmptyIn(row, 'Title', where),
    isNews: promotionOf(row) > 0,
    state: stateOf(row),
    createdBy: personOf(asRow(row.Author, where), reading.people),
    modifiedAt: instant(row, 'Modified', where),
    modifiedBy: personOf(asRow(row.Editor, where), reading.people),
    owner: ownerOf(row, where, reading),
    reviewOn: typeof row.ReviewOn === 'string' ? dateAtSite(row.ReviewOn, reading.bias) ?? null : null,
    newsNumber: textOrEmptyIn(row, 'NewsNumber', where) || null,
    newsLanguage: languageOf(row.NewsLanguage),
  };
}

export function isPage(row: Row): boolean {
  const inTemplates = /\/SitePages\/Templates\//i.test(String(row.FileRef));
  return row.FileSystemObjectType === 0 && /\.aspx$/i.test(String(row.FileLeafRef)) && !inTemplates;
}

/**
 * A whole version is what readers see; `0.3` was never out. Of `1.2` the number alone does not say whether readers still have 1.0: a page of
 * ours that was taken from them waits to become news again.
 */
export function stateOf(row: Row): PageState {
  const [major, minor] = textIn(row, 'OData__UIVersionString', 'SitePages').split('.').map(Number);
  if (major > 0 && minor === 0 && typeof row.CheckoutUserId !== 'number') return 'published';
  if (typeof row.OData__PublishStartDate === 'string') return 'scheduled';
  return major === 0 || promotionOf(row) === willBeNews ? 'draft' : 'changed';
}

function promotionOf({ PromotedState }: Row): number {
  return PromotedState === willBeNews || PromotedState === isNewsNow ? PromotedState : 0;
}

function ownerOf(row: Row, where: string, { people }: Reading): Person | null {
  return typeof row.ContentOwner === 'object' && row.ContentOwner !== null ? personOf(asRow(row.ContentOwner, where), people) : null;
}

function languageOf(value: unknown): Language | null {
  return value === 'en' || value === 'fr' ? value : null;
}
