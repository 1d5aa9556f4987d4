import { Person } from '../lists/columns';
import { RoleId } from '../roles';
import { Language } from '../text';

/** Who is at the page, and what they are to the site. */
export interface Visitor {
  readonly person: Person;
  readonly roles: readonly RoleId[];
}

/** The port to the site's own list of people and groups. */
export interface SitePeople {
  /** The roles come from the site's groups, so they are what the server would say, not what a page assumes. */
  visitor(): Promise<Visitor>;
  /** Makes a person of the directory known to the site. Undefined when nobody has that address. */
  ensure(email: string): Promise<Person | undefined>;
  membersOf(role: RoleId): Promise<readonly Person[]>;
}

/** A person as the directory (Microsoft Graph) knows them. */
export interface DirectoryPerson {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
}

/** Where a person works, as the directory says it. Empty texts where it says nothing. */
export interface Workstation {
  readonly branch: string;
  readonly office: string;
  /** The language that the person has chosen, where it is one of ours. */
  readonly language: Language | undefined;
}

/** The port to Microsoft Graph's people. Without consent every call answers with nothing. */
export interface Directory {
  search(text: string): Promise<readonly DirectoryPerson[]>;
  /** Address of a picture for an `img`, or undefined when there is none. */
  photo(email: string): Promise<string | undefined>;
  /** To whom a person reports. Undefined where the directory names nobody. */
  managerOf(email: string): Promise<DirectoryPerson | undefined>;
  /** Where the person at the page works. Undefined when the directory does not answer: then nobody knows what concerns them. */
  me(): Promise<Workstation | undefined>;
  /** Where these persons work, by address in lower case, asked for twenty at a time. Persons whom the directory does not know are left out. */
  workstations(emails: readonly string[]): Promise<ReadonlyMap<string, Workstation>>;
}

export interface Message {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** What became of a message. The work that wanted it goes on either way and says what was not sent. */
export type MailResult = { readonly sent: true } | { readonly sent: false; readonly because: 'noConsent' | 'unreachable' };

export interface Mail {
  send(message: Message): Promise<MailResult>;
}
