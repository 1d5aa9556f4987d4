import { QueryClient } from '@tanstack/react-query';
import { calendarDate, Instant } from '../../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../../src/kernel/lists/columns';
import { ItemId, ListDeclaration } from '../../../src/kernel/lists/defineList';
import { ListStore } from '../../../src/kernel/ports/listStore';
import { DirectoryPerson, MailResult, Message, Visitor, Workstation } from '../../../src/kernel/ports/people';
import { PageId } from '../../../src/kernel/ports/sitePages';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RoleId } from '../../../src/kernel/roles';
import { Language } from '../../../src/kernel/text';
import { MemoryDocuments } from './memoryDocuments';
import { MemoryLists } from './memoryLists';
import { MemoryPages } from './memoryPages';
import { MemoryRepository } from './memoryRepository';

const people = {
  coordinator: { person: someone(1, 'Fiona Achebe'), roles: ['staff', 'foiCoordinator'] },
  manager: { person: someone(2, 'Maya Trembath'), roles: ['staff', 'manager'] },
  otherManager: { person: someone(3, 'Luc Beaulieu'), roles: ['staff', 'manager'] },
  staff: { person: someone(4, 'Sam Oduya'), roles: ['staff'] },
  approver: { person: someone(5, 'Helen van der Veen'), roles: ['staff', 'foiApprover'] },
  owner: { person: someone(9, 'Owen Marsh'), roles: ['staff', 'owner'] },
  communicationsLead: { person: someone(10, 'Chantal Roy'), roles: ['staff', 'communicationsLead'] },
  newsWriter: { person: someone(11, 'Chidi Eze'), roles: ['staff', 'newsWriter'] },
  newsReviewer: { person: someone(12, 'Leila Haddad'), roles: ['staff', 'newsReviewer'] },
  newsApproverEn: { person: someone(13, 'Margaret Okafor'), roles: ['staff', 'newsApproverEn'] },
  newsApproverFr: { person: someone(14, 'Marie-Ève Gagnon'), roles: ['staff', 'newsApproverFr'] },
  otherStaff: { person: someone(15, 'André Lefebvre'), roles: ['staff'] },
  recordsCoordinator: { person: someone(16, 'Ravi Nair'), roles: ['staff', 'recordsCoordinator'] },
  archivist: { person: someone(17, 'Marguerite Sioui'), roles: ['staff', 'archivist'] },
} as const satisfies Record<string, Visitor>;

export type Colleague = keyof typeof people;

function someone(id: number, name: string): Person {
  return { id: id as PersonId, name, email: `${name.toLowerCase().replace(' ', '.')}@region.example` };
}

/** Where a colleague works; nothing is known of the others. */
const places: Partial<Record<Colleague, Workstation>> = {
  staff: { branch: 'Programs Branch', office: 'Sudbury', language: 'en' },
  otherStaff: { branch: 'Operations Branch', office: 'Kapuskasing', language: 'fr' },
  communicationsLead: { branch: 'Communications Branch', office: 'North Bay', language: 'fr' },
};

/** An office in memory on 10 March 2026, a Tuesday. */
export class TestOffice {
  public today = '2026-03-10';
  public mailResult: MailResult = { sent: true };
  public readonly mails: Message[] = [];
  public readonly lists = new MemoryLists(() => this.now());
  public readonly documents = new MemoryDocuments(() => this.now());
  public readonly pages = new MemoryPages(() => this.now());
  public readonly repository = new MemoryRepository();
  /** False where the directory does not answer. */
  public directoryAnswers = true;
  public known: readonly DirectoryPerson[] = [];
  public superior: DirectoryPerson | undefined;
  private ids = 0;

  public person(colleague: Colleague): Person {
    return people[colleague].person;
  }

  public visitor(colleague: Colleague): Visitor {
    return people[colleague];
  }

  /** What a screen of this colleague is given. A query client of its own, so that tests share nothing. */
  public screen(colleague: Colleague, language: Language = 'en') {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } }, logger: { log: () => undefined, warn: () => undefined, error: () => undefined } });
    return { work: this.work(colleague, language), visitor: this.visitor(colleague), client };
  }

  public work(colleague: Colleague, language: Language = 'en'): Workplace {
    return {
      lists: this.listsOf(colleague),
      people: { visitor: async () => this.visitor(colleague), ensure: async () => undefined, membersOf: async role => this.members(role) },
      directory: {
        search: async () => this.known, photo: async () => undefined, managerOf: async () => this.superior,
        me: async () => (this.directoryAnswers ? places[colleague] : undefined), workstations: async emails => this.workstations(emails),
      },
      mail: {
        send: async message => {
          this.mails.push(message);
          return this.mailResult;
        },
      },
      documents: this.documents.as(this.person(colleague)),
      repository: this.repository.as(),
      pages: this.pages.as(this.person(colleague)),
      calendar: { add: async () => ({ kept: true }) },
      holds: { place: async () => undefined, release: async () => undefined },
      clock: { today: () => calendarDate(this.today), now: () => this.now() },
      log: { warn: () => undefined },
      newId: () => `id-${(this.ids += 1)}`,
      language,
      sitePath: '/sites/region',
      siteUrl: 'https://office.example/sites/region',
    };
  }

  /** SharePoint gives the columns of a page as it gives those of any item. */
  private listsOf(colleague: Colleague): ListStore {
    const lists = this.lists.as(this.person(colleague));
    const get = async (list: ListDeclaration, id: ItemId): Promise<object> => (list.template === 'sitePages' ? this.pages.item(list, id as PageId) : lists.get(list, id));
    return { ...lists, get: get as ListStore['get'] };
  }

  private members(role: RoleId): readonly Person[] {
    return Object.values<Visitor>(people)
      .filter(({ roles }) => roles.includes(role))
      .map(({ person }) => person);
  }

  private workstations(emails: readonly string[]): ReadonlyMap<string, Workstation> {
    const known = (Object.entries(places) as [Colleague, Workstation][]).map(([colleague, place]) => [this.person(colleague).email, place] as const);
    return new Map(this.directoryAnswers ? known.filter(([email]) => emails.some(each => each.toLowerCase() === email)) : []);
  }

  private now(): Instant {
    return `${this.today}T15:00:00.000Z` as Instant;
  }
}
