import { Person } from '../lists/columns';
import { RoleId } from '../roles';

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

/** The port to Microsoft Graph's people. Without consent every call answers with nothing. */
export interface Directory {
  search(text: string): Promise<readonly DirectoryPerson[]>;
  /** Address of a picture for an `img`, or undefined when there is none. */
  photo(email: string): Promise<string | undefined>;
  /** To whom a person reports. Undefined where the directory names nobody. */
  managerOf(email: string): Promise<DirectoryPerson | undefined>;
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
