import { Client, Context, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAs } from '../../local/seed/connect';
import { Fault, FaultPlan } from '../../local/server/contract';
import { startLocalSite } from '../../local/server/startLocalSite';
import { PersonaId, sitePath } from '../../local/site';
import { DirectoryStore, SiteStore } from '../../local/store/contract';
import { Instant } from '../../src/kernel/dates/calendarDate';
import { torontoToday } from '../../src/kernel/dates/torontoToday';
import { Person } from '../../src/kernel/lists/columns';
import { Workplace } from '../../src/kernel/ports/workplace';
import { createWorkplace } from '../../src/sharepoint/createWorkplace';
import { completeWorkplace } from '../../src/systems/completeWorkplace';
import { officeStart, openOfficeStore } from './officeStore';
import { foi } from '../../src/systems/foi';
import { brokenChains, Watched } from './brokenChains';

interface SentMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** The office on the day `officeToday`: a site with its lists and people, and nothing in the lists. */
export interface Office {
  readonly siteUrl: string;
  /** A colleague at a page of their own. Each call is another page. */
  as(persona: PersonaId): Workplace;
  person(persona: PersonaId): Person;
  /** Mail sent so far, first to last. */
  mails(): readonly SentMail[];
  /** The clock of everybody, the server's too, goes on to this moment, `2026-03-11T13:00:00Z`. */
  itBecomes(moment: string): void;
  /** What happens to requests from now on. */
  disturb(faults: FaultPlan | undefined): void;
  /** A plain request, signed in as this persona. */
  fetchAs(persona: PersonaId, path: string, init?: RequestInit): Promise<Response>;
}

type Store = SiteStore & DirectoryStore;

/** The office that was set up for the whole run (test/support/officeSetUp.js). */
function setUpFolder(): string {
  if (!process.env.OFFICE_SET_UP) throw new Error('Run the tests by jest.config.js: it sets an office up for them.');
  return process.env.OFFICE_SET_UP;
}

/**
 * Opens an office before each test of a file and closes it after. The site was set up once for all, by the engine that sets up a tenant's,
 * and is copied for each test, after which the system's Activity must hold a whole account of every item. Everything goes over HTTP through the adapters that ship; waits for `Retry-After` are skipped.
 */
export function officeForEachTest({ system, keeper }: { readonly system: Watched; readonly keeper: PersonaId } = { system: foi, keeper: 'foiCoordinator' }): Office {
  let folder: string;
  let people: ReadonlyMap<PersonaId, Person>;
  let store: Store;
  let site: Awaited<ReturnType<typeof startLocalSite>>;
  let faults: FaultPlan | undefined;
  let ticks = 0;
  let passed = 0;

  const now = (): number => officeStart + passed;
  const serve = async (): Promise<void> => {
    store = openOfficeStore(join(folder, 'office.db'), now);
    site = await startLocalSite({ store, port: 0, now, faults: request => faults?.(request) });
  };
  const shut = async (): Promise<void> => {
    await site.close();
    store.close();
  };
  const as = (persona: PersonaId): Workplace => completeWorkplace({
    ...createWorkplace({
      sp: connectAs(site.siteUrl, persona),
      graph: () => Promise.resolve(graphAs(site.origin, persona)),
      pageFacts: { sitePath, siteUrl: site.siteUrl, language: 'en' },
      steady: { sleep: () => new Promise(resolve => setImmediate(resolve)) },
    }),
    // Every look at the clock is a second later, so that two accounts of one action can't be alike by chance.
    clock: { today: () => torontoToday(now()), now: () => new Date(now() + 1000 * (ticks += 1)).toISOString() as Instant },
    log: { warn: () => undefined },
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'office-'));
    people = new Map(JSON.parse(await readFile(join(setUpFolder(), 'people.json'), 'utf8')) as (readonly [PersonaId, Person])[]);
  });
  beforeEach(async () => {
    faults = undefined;
    passed = 0;
    await copyFile(join(setUpFolder(), 'office.db'), join(folder, 'office.db'));
    await serve();
  });
  afterEach(async () => {
    faults = undefined;
    const broken = await brokenChains(as(keeper), system);
    await shut();
    expect(broken).toEqual([]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  return {
    get siteUrl() {
      return site.siteUrl;
    },
    as,
    person: persona => people.get(persona) as Person,
    mails: () => store.mail().map(mail => sentMail(mail.body)),
    itBecomes: moment => {
      passed = Date.parse(moment) - officeStart;
    },
    disturb: plan => {
      faults = plan;
    },
    fetchAs: (persona, path, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('Authorization', `Bearer ${persona}`);
      return fetch(`${site.siteUrl}/${path}`, { ...init, headers });
    },
  };
}

/** The client adds a token to https addresses alone; the embedded Graph answers over http. */
function graphAs(origin: string, persona: PersonaId): Client {
  const wire = new HTTPMessageHandler();
  const execute = (context: Context): Promise<void> => {
    const headers = { ...(context.options?.headers as Record<string, string>), Authorization: `Bearer ${persona}` };
    context.options = { ...context.options, headers };
    return wire.execute(context);
  };
  return Client.initWithMiddleware({ baseUrl: `${origin}/`, defaultVersion: 'v1.0', middleware: { execute } });
}

function sentMail(stored: string): SentMail {
  const { subject, body, toRecipients } = JSON.parse(stored) as {
    readonly subject: string;
    readonly body: { readonly content: string };
    readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
  };
  return { to: toRecipients.map(recipient => recipient.emailAddress.address), subject, body: body.content };
}

/** Does this to the first request that is such a one, and to no other. */
export function once(fault: Fault, isSuch: (request: { readonly method: string; readonly url: string }) => boolean): FaultPlan {
  let isDone = false;
  return request => {
    if (isDone || !isSuch(request)) return undefined;
    isDone = true;
    return fault;
  };
}
