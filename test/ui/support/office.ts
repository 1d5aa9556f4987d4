import { QueryClient } from '@tanstack/react-query';
import { calendarDate, Instant } from '../../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../../src/kernel/lists/columns';
import { DirectoryPerson, MailResult, Message, Visitor } from '../../../src/kernel/ports/people';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RoleId } from '../../../src/kernel/roles';
import { Language } from '../../../src/kernel/text';
import { MemoryDocuments } from './memoryDocuments';
import { MemoryLists } from './memoryLists';

const people = {
  coordinator: { person: someone(1, 'Fiona Achebe'), roles: ['staff', 'foiCoordinator'] },
  manager: { person: someone(2, 'Maya Trembath'), roles: ['staff', 'manager'] },
  otherManager: { person: someone(3, 'Luc Beaulieu'), roles: ['staff', 'manager'] },
  staff: { person: someone(4, 'Sam Oduya'), roles: ['staff'] },
  approver: { person: someone(5, 'Helen van der Veen'), roles: ['staff', 'foiApprover'] },
  owner: { person: someone(9, 'Owen Marsh'), roles: ['staff', 'owner'] },
} as const satisfies Record<string, Visitor>;

export type Colleague = keyof typeof people;

function someone(id: number, name: string): Person {
  return { id: id as PersonId, name, email: `${name.toLowerCase().replace(' ', '.')}@region.example` };
}

/** An office in memory on 10 March 2026, a Tuesday. */
export class TestOffice {
  public today = '2026-03-10';
  public mailResult: MailResult = { sent: true };
  public readonly mails: Message[] = [];
  public readonly lists = new MemoryLists(() => this.now());
  public readonly documents = new MemoryDocuments(() => this.now());
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
      lists: this.lists.as(this.person(colleague)),
      people: { visitor: async () => this.visitor(colleague), ensure: async () => undefined, membersOf: async role => this.members(role) },
      directory: { search: async () => this.known, photo: async () => undefined, managerOf: async () => this.superior },
      mail: {
        send: async message => {
          this.mails.push(message);
          return this.mailResult;
        },
      },
      documents: this.documents.as(this.person(colleague)),
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

  private members(role: RoleId): readonly Person[] {
    return Object.values<Visitor>(people)
      .filter(({ roles }) => roles.includes(role))
      .map(({ person }) => person);
  }

  private now(): Instant {
    return `${this.today}T15:00:00.000Z` as Instant;
  }
}
