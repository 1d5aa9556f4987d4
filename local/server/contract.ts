import { IncomingMessage, ServerResponse } from 'node:http';
import { Language } from '../../src/kernel/text';
import { Persona } from '../site';
import { DirectoryStore, SiteStore } from '../store/contract';

/** Who is asking, read from the cookies `persona` and `language` (or `Authorization: Bearer <persona id>`). */
export interface Visitor {
  readonly persona: Persona;
  /** Their number in the site's user list. */
  readonly userId: number;
  readonly language: Language;
  /** True when a bearer header named them: then no form digest is asked, as in SharePoint. */
  readonly bearer: boolean;
}

export interface Visit {
  readonly url: URL;
  readonly visitor: Visitor;
}

/** Answers a request, or says `false` so that the next handler is asked. */
export type Handler = (request: IncomingMessage, response: ServerResponse, visit: Visit) => Promise<boolean>;

/** What a test may do to a request on the wire. `cutAfter` does the work and then drops the connection without answering. */
export type Fault = 'throttle' | 'unavailable' | 'cutBefore' | 'cutAfter';
export type FaultPlan = (request: { readonly method: string; readonly url: string }) => Fault | undefined;

export interface LocalSiteOptions {
  readonly store: SiteStore & DirectoryStore;
  /** 0 asks the system for a free port. */
  readonly port: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly faults?: FaultPlan;
  /** Page hosting (local/host), absent in tests of the services alone. */
  readonly host?: Handler;
}

export interface LocalSite {
  /** `http://127.0.0.1:4300` */
  readonly origin: string;
  /** `http://127.0.0.1:4300/sites/region` */
  readonly siteUrl: string;
  close(): Promise<void>;
}
