import { JsonObject } from '../call';

/** What a body sets beside the properties that have a place of their own: it is kept under the names that SharePoint gives it. */
export function settingsOf(body: JsonObject, own: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !own.includes(name)));
}
