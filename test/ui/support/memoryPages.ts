import { Instant } from '../../../src/kernel/dates/calendarDate';
import { Person } from '../../../src/kernel/lists/columns';
import { ListDeclaration } from '../../../src/kernel/lists/defineList';
import { PageContent, PageFacts, PageId, PageState, SitePages } from '../../../src/kernel/ports/sitePages';
import { StoreError, StoreProblem } from '../../../src/kernel/ports/storeError';

type Fields = Readonly<Record<string, unknown>>;

/** A page and what readers have of it. */
export interface MemoryPage {
  readonly id: PageId;
  readonly name: string;
  readonly createdBy: Person;
  title: string;
  state: PageState;
  content: PageContent | undefined;
  fields: Fields;
  /** Undefined while readers see nothing. */
  published: { readonly content: PageContent | undefined; readonly fields: Fields } | undefined;
  goesOutAt: Instant | undefined;
  modifiedAt: Instant;
  modifiedBy: Person;
  /** Who has it open for editing, as SharePoint keeps it. */
  heldBy: Person | undefined;
  views: number | null;
}

/** What happens to the next write, before or after it is done. */
interface Mishap {
  readonly when: 'before' | 'after';
  readonly problem: StoreProblem;
}

/** The site's pages in memory, with the promises of the port. What SharePoint itself does with pages is tested over HTTP. */
export class MemoryPages {
  public readonly all: MemoryPage[] = [];
  public readonly mishaps: Mishap[] = [];

  public constructor(private readonly now: () => Instant) {}

  /** By its name. Throws when there is none. */
  public named(name: string): MemoryPage {
    const page = this.all.find(each => each.name === name);
    if (!page) throw new Error(`No page ${name}.`);
    return page;
  }

  /** Somebody removes a page past the desk. */
  public remove(name: string): void {
    this.all.splice(this.all.indexOf(this.named(name)), 1);
  }

  /** SharePoint publishes what was scheduled, when its clock says so. */
  public settle(): void {
    this.all.filter(({ state, goesOutAt }) => state === 'scheduled' && goesOutAt !== undefined && goesOutAt <= this.now()).forEach(publish);
  }

  public as(person: Person): SitePages {
    const change = async (id: PageId, work: (page: MemoryPage) => void): Promise<void> => this.written(() => this.change(person, id, work));
    return {
      ensure: async (name, title) => this.written(() => this.ensure(person, name, title).id),
      save: (_list, id, content, fields) => change(id, page => keep(page, { content, title: content.title, fields: { ...page.fields, ...fields } })),
      describe: (_list, id, fields) => change(id, page => keep(page, { fields: { ...page.fields, ...fields } })),
      publish: id => change(id, publish),
      schedule: (id, at) => change(id, page => Object.assign(page, { state: 'scheduled', goesOutAt: at })),
      unpublish: id => change(id, takeBack),
      facts: async id => factsOf(this.page(id)),
      all: async () => ({ items: this.all.map(factsOf) }),
      text: async id => ({ html: this.page(id).content?.html ?? '', views: this.page(id).views }),
    };
  }

  /** The page as an item of its library. Empty columns are null. */
  public item({ columns }: ListDeclaration, id: PageId): object {
    const { fields, title, modifiedAt, modifiedBy } = this.page(id);
    const empty = Object.fromEntries(Object.keys(columns).map(name => [name, null]));
    return { ...empty, title, ...fields, id, etag: `"${id},${modifiedAt}"`, createdAt: modifiedAt, modifiedAt, modifiedBy };
  }

  private ensure(person: Person, name: string, title: string): MemoryPage {
    const there = this.all.find(each => each.name === name);
    if (there) return there;
    const page: MemoryPage = {
      id: ((this.all[this.all.length - 1]?.id ?? 0) + 1) as PageId, name, title, state: 'draft', content: undefined, fields: {}, published: undefined, goesOutAt: undefined,
      createdBy: person, modifiedAt: this.now(), modifiedBy: person, heldBy: undefined, views: null,
    };
    this.all.push(page);
    return page;
  }

  private page(id: PageId): MemoryPage {
    const page = this.all.find(each => each.id === id);
    if (!page) throw new StoreError({ kind: 'notFound' });
    return page;
  }

  private change(person: Person, id: PageId, work: (page: MemoryPage) => void): void {
    const page = this.page(id);
    if (page.heldBy && page.heldBy.id !== person.id) throw new StoreError({ kind: 'stale' });
    work(page);
    page.modifiedAt = this.now();
    page.modifiedBy = person;
  }

  private written<Answer>(write: () => Answer): Answer {
    const mishap = this.mishaps.shift();
    if (mishap?.when === 'before') throw new StoreError(mishap.problem);
    const answer = write();
    if (mishap) throw new StoreError(mishap.problem);
    return answer;
  }
}

function keep(page: MemoryPage, kept: Partial<Pick<MemoryPage, 'content' | 'title' | 'fields'>>): void {
  Object.assign(page, kept);
  if (page.state === 'published') page.state = 'changed';
}

function publish(page: MemoryPage): void {
  Object.assign(page, { state: 'published', goesOutAt: undefined, published: { content: page.content, fields: page.fields } });
}

function takeBack(page: MemoryPage): void {
  if (page.state === 'scheduled') Object.assign(page, { state: page.published ? 'changed' : 'draft', goesOutAt: undefined });
  else Object.assign(page, { state: 'draft', published: undefined });
}

interface KnownFields {
  readonly contentOwner?: PageFacts['owner'];
  readonly reviewOn?: PageFacts['reviewOn'];
  readonly newsNumber?: PageFacts['newsNumber'];
  readonly newsLanguage?: PageFacts['newsLanguage'];
}

function factsOf({ id, name, title, state, createdBy, modifiedAt, modifiedBy, fields }: MemoryPage): PageFacts {
  const known = fields as KnownFields;
  return {
    id, name, path: `/sites/region/SitePages/${name}`, title, isNews: true, state, createdBy, modifiedAt, modifiedBy,
    owner: known.contentOwner ?? null, reviewOn: known.reviewOn ?? null, newsNumber: known.newsNumber ?? null, newsLanguage: known.newsLanguage ?? null,
  };
}
