import { Client, Context, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAs } from '../../../../local/seed/connect';
import { directory } from '../../../../local/seed/directory';
import { seedSite } from '../../../../local/seed/seedSite';
import { Fault, FaultPlan } from '../../../../local/server/contract';
import { startLocalSite } from '../../../../local/server/startLocalSite';
import { administratorUpn, PersonaId, personas, sitePath, siteTitle, toronto } from '../../../../local/site';
import { DirectoryStore, SiteStore } from '../../../../local/store/contract';
import { openStore } from '../../../../local/store/openStore';
import { Instant } from '../../../../src/kernel/dates/calendarDate';
import { Person } from '../../../../src/kernel/lists/columns';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { createWorkplace } from '../../../../src/sharepoint/createWorkplace';
import { completeWorkplace } from '../../../../src/systems/completeWorkplace';
import { brokenChains, today } from './cases';

interface SentMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** The office on the day `today`: a site with its lists and people, and nothing in the lists. */
export interface Office {
  readonly siteUrl: string;
  /** A colleague at a page of their own. Each call is another page. */
  as(persona: PersonaId): Workplace;
  person(persona: PersonaId): Person;
  /** Mail sent so far, first to last. */
  mails(): readonly SentMail[];
  /** What happens to requests from now on. */
  disturb(faults: FaultPlan | undefined): void;
  /** A plain request, signed in as this persona. */
  fetchAs(persona: PersonaId, path: string, init?: RequestInit): Promise<Response>;
}

type Store = SiteStore & DirectoryStore;
const start = Date.parse(`${today}T15:00:00Z`);

function open(file: string): Store {
  return openStore({ file, serverRelativeUrl: sitePath, title: siteTitle.en, timeZone: toronto, directory, administrator: administratorUpn, now: () => start });
}

/**
 * Opens an office before each test of a file and closes it after. The site is set up once, by the engine that sets up a tenant's,
 * and copied for each test, after which Activity must hold a whole account of every item. Everything goes over HTTP through the adapters that ship; waits for `Retry-After` are skipped.
 */
export function officeForEachTest(): Office {
  let folder: string;
  let people: ReadonlyMap<PersonaId, Person>;
  let store: Store;
  let site: Awaited<ReturnType<typeof startLocalSite>>;
  let faults: FaultPlan | undefined;
  let ticks = 0;

  const serve = async (file: string): Promise<void> => {
    store = open(join(folder, file));
    site = await startLocalSite({ store, port: 0, now: () => start, faults: request => faults?.(request) });
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
    clock: { today: () => today, now: () => new Date(start + 1000 * (ticks += 1)).toISOString() as Instant },
    log: { warn: () => undefined },
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'office-'));
    await serve('set-up.db');
    await seedSite(site.siteUrl, 'lists', today);
    const visitors = await Promise.all(personas.map(async ({ id }) => [id, (await as(id).people.visitor()).person] as const));
    people = new Map(visitors);
    await shut();
  }, 60_000);
  beforeEach(async () => {
    faults = undefined;
    await copyFile(join(folder, 'set-up.db'), join(folder, 'office.db'));
    await serve('office.db');
  });
  afterEach(async () => {
    faults = undefined;
    const broken = await brokenChains(as('foiCoordinator'));
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
