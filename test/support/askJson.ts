import { PersonaId } from '../../local/site';
import { TestSite } from './site';

export type Json = Record<string, unknown>;

export interface JsonAnswer {
  readonly status: number;
  /** Empty when nothing came back. */
  readonly json: Json;
}

const light = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };

/** Asks a site's interface in JSON, as one persona; a write carries a fresh form digest. `path` comes after `_api/`; `more` are headers besides. */
export async function askJson(site: TestSite, persona: PersonaId, method: string, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}): Promise<JsonAnswer> {
  const headers: Record<string, string> = { ...light, ...more, ...(method === 'GET' ? {} : { 'X-RequestDigest': await site.digestOf(persona) }) };
  const response = await site.fetchAs(persona, `_api/${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Json) };
}
