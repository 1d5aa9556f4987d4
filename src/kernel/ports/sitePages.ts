import { CalendarDate, Instant } from '../dates/calendarDate';
import { Person } from '../lists/columns';
import { FieldsOf, ItemId, SitePagesDeclaration } from '../lists/defineList';
import { Page, PageMark } from '../lists/query';
import { CleanHtml } from '../richText';
import { Language } from '../text';

/** The number of a page in the site's library of pages. */
export type PageId = ItemId<'SitePages'>;

/** What stands on a page. The text is one text part; `webParts` stand under it, in their order. */
export interface PageContent {
  readonly title: string;
  /** Up to 255 characters: what news feeds and search show. */
  readonly description: string;
  readonly language: Language;
  readonly html: CleanHtml;
  /** Picture above the title. `path` is from the root of the server. */
  readonly banner: { readonly path: string; readonly alternative: string } | null;
  /** Words above the title. */
  readonly topic: string;
  /** Address of the person whom the page names as its author. */
  readonly author: string | null;
  readonly webParts: readonly { readonly componentId: string; readonly title: string; readonly properties: Readonly<Record<string, string | number | boolean>> }[];
}

/**
 * `draft`: readers see nothing of it. `published`: readers see what stands. `changed`: readers see the version that was published last.
 * `scheduled`: SharePoint publishes it by itself when its moment comes.
 */
export type PageState = 'draft' | 'published' | 'changed' | 'scheduled';

/** A page as a list of pages shows it. */
export interface PageFacts {
  readonly id: PageId;
  /** `N-2026-0001-en.aspx` */
  readonly name: string;
  /** From the root of the server, for a link. */
  readonly path: string;
  readonly title: string;
  readonly isNews: boolean;
  readonly state: PageState;
  readonly createdBy: Person;
  readonly modifiedAt: Instant;
  readonly modifiedBy: Person;
  /** The columns that our lists declare; null on pages that no page of ours made. */
  readonly owner: Person | null;
  readonly reviewOn: CalendarDate | null;
  readonly newsNumber: string | null;
  readonly newsLanguage: Language | null;
}

/** What a page holds for whoever examines it. */
export interface PageText {
  /** The HTML of all its text parts, in their order. Not cleaned: it may be anybody's. */
  readonly html: string;
  /** Views in all its life, where SharePoint tells them. */
  readonly views: number | null;
}

/**
 * The port to the site's own pages, which SharePoint keeps in its library Site Pages. Errors are `StoreError`s as with lists: `notFound` for a
 * page that somebody removed, `denied`, `stale` for one that somebody else has open for editing, `disconnected`. Every call may be repeated without harm.
 */
export interface SitePages {
  /** A page of this name; a draft is made where there is none. */
  ensure(name: string, title: string): Promise<PageId>;
  /** Replaces what stands on the page and in its columns. Readers see nothing of it before it is published. */
  save<L extends SitePagesDeclaration>(list: L, id: PageId, content: PageContent, fields: Partial<FieldsOf<L>>): Promise<void>;
  /** Changes columns alone, as a draft. */
  describe<L extends SitePagesDeclaration>(list: L, id: PageId, fields: Partial<FieldsOf<L>>): Promise<void>;
  /** Puts the latest draft before the readers, as news. */
  publish(id: PageId): Promise<void>;
  /** SharePoint publishes the draft by itself at this moment. */
  schedule(id: PageId, at: Instant): Promise<void>;
  /** Takes a page from the readers, or a schedule back. The page stays as a draft. */
  unpublish(id: PageId): Promise<void>;
  /** Throws `notFound`. */
  facts(id: PageId): Promise<PageFacts>;
  /** All pages by number, whatever their count, a page of 200 at a time. */
  all(after?: PageMark): Promise<Page<PageFacts>>;
  text(id: PageId): Promise<PageText>;
}
