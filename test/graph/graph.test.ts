import { Client } from '@microsoft/microsoft-graph-client';
import { PersonaId } from '../../local/site';
import { createCalendar } from '../../src/graph/calendar';
import { createDirectory } from '../../src/graph/directory';
import { GraphSource } from '../../src/graph/graphSource';
import { createMail } from '../../src/graph/mail';
import { calendarDate } from '../../src/kernel/dates/calendarDate';
import { Log } from '../../src/kernel/ports/workplace';
import { startTestSite, TestSite } from '../support/site';

let site: TestSite;
let requests: string[] = [];
let refuse: (() => boolean) | undefined;
const warned: string[] = [];
const log: Log = { warn: event => warned.push(event) };

beforeAll(async () => {
  site = await startTestSite({
    faults: ({ url }) => {
      requests.push(url);
      return refuse?.() ? 'cutBefore' : undefined;
    },
  });
});
afterAll(() => site.close());
beforeEach(() => {
  requests = [];
  warned.length = 0;
  refuse = undefined;
});

/** The real client, signed in as a page is: by cookie. */
const graphAs = (persona: PersonaId): GraphSource => async () =>
  Client.init({ baseUrl: `${site.origin}/`, authProvider: done => done(null, 'none'), fetchOptions: { headers: { Cookie: `persona=${persona}` } } });
/** A tenant whose administrator did not grant the permission. */
const withoutConsent: GraphSource = () => Promise.reject(Object.assign(new Error('no consent'), { statusCode: 403 }));

describe('the directory', () => {
  it('finds people by the beginning of any part of their name, sorted', async () => {
    const directory = createDirectory(graphAs('staff'), log);
    expect(await directory.search('tremb')).toMatchObject([
      { name: 'Jean-François Tremblay' }, { name: 'Maya Trembath', email: 'maya.trembath@region.example', jobTitle: 'Manager, Inspections', department: 'Operations Branch' }, { name: 'Noémie Tremblay' },
    ]);
  });

  it("takes names as they are typed, O'Brien and quotation marks alike", async () => {
    const directory = createDirectory(graphAs('staff'), log);
    expect((await directory.search("O'Brien")).map(person => person.name)).toEqual(["Sean O'Brien", "Siobhán O'Brien"]);
    expect((await directory.search('maya "trem')).map(person => person.name)).toEqual(['Maya Trembath']);
    expect(warned).toEqual([]);
  });

  it('asks nothing for nothing', async () => {
    const directory = createDirectory(graphAs('staff'), log);
    expect(await directory.search('  ')).toEqual([]);
    expect(await directory.search('"')).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('answers with nothing where the tenant did not consent, and logs other failures', async () => {
    expect(await createDirectory(withoutConsent, log).search('maya')).toEqual([]);
    expect(await createDirectory(withoutConsent, log).photo('maya.trembath@region.example')).toBeUndefined();
    expect(warned).toEqual([]);
    refuse = () => true;
    expect(await createDirectory(graphAs('staff'), log).search('maya')).toEqual([]);
    expect(warned).toEqual(['directorySearchFailed']);
  });
});

describe('the superior of a person', () => {
  it('is whom the directory names', async () => {
    const directory = createDirectory(graphAs('foiCoordinator'), log);
    expect(await directory.managerOf('maya.trembath@region.example')).toMatchObject({ name: 'Helen van der Veen', email: 'helen.vanderveen@region.example' });
    expect(await directory.managerOf('helen.vanderveen@region.example')).toBeUndefined();
    expect(await directory.managerOf('nobody@region.example')).toBeUndefined();
    expect(await createDirectory(withoutConsent, log).managerOf('maya.trembath@region.example')).toBeUndefined();
    expect(warned).toEqual([]);
  });
});

describe('where people work', () => {
  it('is what the directory says of the person at the page', async () => {
    const directory = createDirectory(graphAs('otherStaff'), log);
    expect(await directory.me()).toEqual({ branch: 'Operations Branch', office: 'Kapuskasing', language: 'fr' });
    expect(await createDirectory(withoutConsent, log).me()).toBeUndefined();
    expect(warned).toEqual([]);
    refuse = () => true;
    expect(await createDirectory(graphAs('staff'), log).me()).toBeUndefined();
    expect(warned).toEqual(['workstationFailed']);
  });

  it('is asked for many persons twenty at a time, without those whom nobody knows', async () => {
    const emails = site.store.users().map(({ mail }) => mail);
    const known = await createDirectory(graphAs('communicationsLead'), log).workstations([...emails, 'Maya.Trembath@region.example', 'nobody@region.example']);
    expect(known.size).toBe(emails.length);
    expect(known.get('maya.trembath@region.example')).toEqual({ branch: 'Operations Branch', office: 'Sudbury', language: 'en' });
    expect(requests).toHaveLength(Math.ceil((emails.length + 1) / 20));
    expect(await createDirectory(withoutConsent, log).workstations(['maya.trembath@region.example'])).toEqual(new Map());
    expect(await createDirectory(graphAs('staff'), log).workstations([])).toEqual(new Map());
    expect(warned).toEqual([]);
  });
});

describe('an event', () => {
  const event = { on: calendarDate('2026-10-31'), subject: 'Due', body: 'A link', invited: ['maya.trembath@region.example'], eventId: 'made-once' };

  it('is kept for its whole day, once, for whoever is invited too', async () => {
    const calendar = createCalendar(graphAs('foiCoordinator'), log);
    expect(await calendar.add(event)).toEqual({ kept: true });
    expect(await calendar.add(event)).toEqual({ kept: true });
    // The manager asked has changed since: the event stays as it was made.
    expect(await calendar.add({ ...event, invited: [] })).toEqual({ kept: true });
    const [kept, ...others] = site.store.events();
    expect(others).toEqual([]);
    expect(kept.organizerUpn).toBe('fiona.achebe@region.example');
    expect(JSON.parse(kept.body)).toMatchObject({
      isAllDay: true, start: { dateTime: '2026-10-31T00:00:00', timeZone: 'America/Toronto' }, end: { dateTime: '2026-11-01T00:00:00', timeZone: 'America/Toronto' }, transactionId: 'made-once',
    });
    expect(warned).toEqual([]);
  });

  it('is told as not kept, with the reason', async () => {
    expect(await createCalendar(withoutConsent, log).add(event)).toEqual({ kept: false, because: 'noConsent' });
    refuse = () => true;
    expect(await createCalendar(graphAs('foiCoordinator'), log).add(event)).toEqual({ kept: false, because: 'unreachable' });
    expect(warned).toEqual(['eventFailed']);
  });
});

describe('a photo', () => {
  it('is asked for once, whoever asks', async () => {
    const directory = createDirectory(graphAs('staff'), log);
    const [one, other] = await Promise.all([directory.photo('maya.trembath@region.example'), directory.photo('Maya.Trembath@region.example')]);
    expect(one).toBe(other);
    expect(one === undefined || one.startsWith('blob:')).toBe(true);
    expect(requests).toHaveLength(1);
  });

  it('is none for someone who has none', async () => {
    expect(await createDirectory(graphAs('staff'), log).photo('nobody@region.example')).toBeUndefined();
    expect(warned).toEqual([]);
  });
});

describe('a message', () => {
  const message = { to: ['maya.trembath@region.example'], subject: 'Call-out', body: 'Une demande.\nPlease answer.' };

  it('is sent in the name of the person at the page', async () => {
    expect(await createMail(graphAs('foiCoordinator'), log).send(message)).toEqual({ sent: true });
    const [mail] = site.store.mail();
    expect(mail.fromUpn).toBe('fiona.achebe@region.example');
    expect(JSON.parse(mail.body)).toEqual({ subject: 'Call-out', body: { contentType: 'Text', content: message.body }, toRecipients: [{ emailAddress: { address: message.to[0] } }] });
  });

  it('is told as not sent, with the reason', async () => {
    expect(await createMail(withoutConsent, log).send(message)).toEqual({ sent: false, because: 'noConsent' });
    refuse = () => true;
    expect(await createMail(graphAs('foiCoordinator'), log).send(message)).toEqual({ sent: false, because: 'unreachable' });
    expect(warned).toEqual(['mailFailed']);
  });
});
