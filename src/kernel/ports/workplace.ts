import { CalendarDate, Instant } from '../dates/calendarDate';
import { Language } from '../text';
import { Calendar } from './calendar';
import { DocumentStore } from './documents';
import { Holds } from './holds';
import { ListStore } from './listStore';
import { Directory, Mail, SitePeople } from './people';
import { Repository } from './repository';
import { SitePages } from './sitePages';

/** The clock of the wall. Passed in, so that a test sets it. */
export interface WallClock {
  /** Today in America/Toronto. */
  today(): CalendarDate;
  now(): Instant;
}

/** Where a technical account of a problem goes. Nothing personal is ever written there. */
export interface Log {
  warn(event: string, detail: Readonly<Record<string, string | number>>): void;
}

/** Makes the ids of actions. Passed in, so that a test can name them. */
export type NewId = () => string;

/** Everything outside itself that a screen or an action may use. */
export interface Workplace {
  readonly lists: ListStore;
  readonly documents: DocumentStore;
  readonly repository: Repository;
  readonly pages: SitePages;
  readonly people: SitePeople;
  readonly directory: Directory;
  readonly mail: Mail;
  readonly calendar: Calendar;
  readonly holds: Holds;
  readonly clock: WallClock;
  readonly log: Log;
  readonly newId: NewId;
  readonly language: Language;
  /** `/sites/region`, to make addresses of pages and lists. */
  readonly sitePath: string;
  /** The same with the server, for links in mail. */
  readonly siteUrl: string;
}
