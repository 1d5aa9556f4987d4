import { Log } from '../kernel/ports/workplace';
import { Directory, DirectoryPerson } from '../kernel/ports/people';
import { GraphSource, isConsentMissing } from './graphSource';
import { myWorkstation, workstationsOf } from './workstations';

const mostPeople = 10;
const wanted = ['displayName', 'mail', 'userPrincipalName', 'jobTitle', 'department'] as const;

/**
 * The port to the directory, kept in Microsoft Graph. It serves comfort (suggestions, faces), so where Graph does not answer it answers with
 * nothing and the page goes on; only a call that failed for another reason than consent is logged.
 */
export function createDirectory(graph: GraphSource, log: Log): Directory {
  const photos = new Map<string, Promise<string | undefined>>();
  return {
    search: text => search(graph, text.trim()).catch(error => nothing(log, 'directorySearchFailed', error, [])),
    photo: email => {
      const key = email.toLowerCase();
      const known = photos.get(key) ?? photoOf(graph, key).catch(error => nothing(log, 'photoFailed', error, undefined));
      photos.set(key, known);
      return known;
    },
    managerOf: email => managerOf(graph, email).catch(error => nothing(log, 'managerFailed', error, undefined)),
    me: () => myWorkstation(graph).catch(error => nothing(log, 'workstationFailed', error, undefined)),
    workstations: emails => workstationsOf(graph, emails).catch(error => nothing(log, 'workstationsFailed', error, new Map())),
  };
}

async function search(graph: GraphSource, text: string): Promise<readonly DirectoryPerson[]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const client = await graph();
  // Graph matches the beginning of any word, without regard to accents. A quotation mark would end what is looked for.
  const words = text.replace(/["\\]/g, ' ').trim();
  const answer: unknown = await client
    .api('/users')
    // Graph keeps the words of names in its eventual index only.
    .header('ConsistencyLevel', 'eventual')
    .query({ $count: 'true' })
    .search(`"displayName:${words}" OR "mail:${words}"`)
    .orderby('displayName')
    .select([...wanted])
    .top(mostPeople)
    .get();
  return peopleIn(answer);
}

async function photoOf(graph: GraphSource, email: string): Promise<string | undefined> {
  const client = await graph();
  try {
    const picture: unknown = await client.api(`/users/${encodeURIComponent(email)}/photos/48x48/$value`).responseType('blob').get();
    return picture instanceof Blob && picture.size > 0 ? URL.createObjectURL(picture) : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function managerOf(graph: GraphSource, email: string): Promise<DirectoryPerson | undefined> {
  const client = await graph();
  try {
    const person = personOf(await client.api(`/users/${encodeURIComponent(email)}/manager`).select([...wanted]).get());
    return person.email === '' ? undefined : person;
  } catch (error) {
    // Also the answer for a person who reports to nobody.
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 404;
}

function peopleIn(answer: unknown): readonly DirectoryPerson[] {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  return Array.isArray(value) ? value.map(personOf).filter(person => person.email !== '') : [];
}

function personOf(value: unknown): DirectoryPerson {
  const row = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Partial<Record<(typeof wanted)[number], unknown>>>;
  return {
    name: textOf(row.displayName),
    email: textOf(row.mail) || textOf(row.userPrincipalName),
    jobTitle: textOf(row.jobTitle),
    department: textOf(row.department),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function nothing<T>(log: Log, event: string, error: unknown, instead: T): T {
  if (!isConsentMissing(error)) log.warn(event, { error: error instanceof Error ? error.name : 'unknown' });
  return instead;
}
