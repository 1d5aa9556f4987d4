import { Workstation } from '../kernel/ports/people';
import { Language } from '../kernel/text';
import { GraphSource } from './graphSource';

const wanted = ['department', 'officeLocation', 'preferredLanguage'] as const;
/** Graph's limit for one batch. */
const batchSize = 20;

/** Where the person at the page works. */
export async function myWorkstation(graph: GraphSource): Promise<Workstation> {
  const client = await graph();
  return workstationOf(await client.api('/me').select([...wanted]).get());
}

/** Where these persons work, by address in lower case. Whom Graph does not know is left out. */
export async function workstationsOf(graph: GraphSource, emails: readonly string[]): Promise<ReadonlyMap<string, Workstation>> {
  const addresses = [...new Set(emails.map(email => email.toLowerCase()))];
  const known = new Map<string, Workstation>();
  for (let start = 0; start < addresses.length; start += batchSize) {
    const answers = await askTogether(graph, addresses.slice(start, start + batchSize));
    answers.forEach((workstation, address) => known.set(address, workstation));
  }
  return known;
}

async function askTogether(graph: GraphSource, addresses: readonly string[]): Promise<ReadonlyMap<string, Workstation>> {
  const client = await graph();
  const requests = addresses.map((address, index) => ({ id: String(index), method: 'GET', url: `/users/${encodeURIComponent(address)}?$select=${wanted.join(',')}` }));
  const answer: unknown = await client.api('/$batch').post({ requests });
  const parts = typeof answer === 'object' && answer !== null && 'responses' in answer && Array.isArray(answer.responses) ? answer.responses : [];
  return new Map(parts.filter(isFound).map(({ id, body }) => [addresses[Number(id)], workstationOf(body)]));
}

interface Found {
  readonly id: string;
  readonly body: unknown;
}

function isFound(part: unknown): part is Found {
  return typeof part === 'object' && part !== null && 'id' in part && 'status' in part && part.status === 200 && 'body' in part;
}

function workstationOf(value: unknown): Workstation {
  const row = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Partial<Record<(typeof wanted)[number], unknown>>>;
  return { branch: textOf(row.department), office: textOf(row.officeLocation), language: languageOf(textOf(row.preferredLanguage)) };
}

/** Graph names languages as `fr-CA`. */
function languageOf(culture: string): Language | undefined {
  const language = culture.slice(0, 2).toLowerCase();
  return language === 'en' || language === 'fr' ? language : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
