/** What is used of a request of `@microsoft/microsoft-graph-client`. */
export interface GraphRequest {
  header(name: string, value: string): GraphRequest;
  query(parameters: Record<string, string>): GraphRequest;
  search(words: string): GraphRequest;
  orderby(property: string): GraphRequest;
  select(properties: string[]): GraphRequest;
  top(count: number): GraphRequest;
  responseType(type: string): GraphRequest;
  get(): Promise<unknown>;
  post(content: object): Promise<unknown>;
}

/**
 * What is used of the Graph client: SPFx's MSGraphClientV3 has it, and so has a client made by hand. Written out, because SPFx carries
 * a copy of the client's types of its own.
 */
export interface GraphClient {
  api(path: string): GraphRequest;
}

/** Gives the client when the first call needs it: its code loads then and not with the page. */
export type GraphSource = () => Promise<GraphClient>;

interface GraphContext {
  readonly msGraphClientFactory: { getClient(version: '3'): Promise<GraphClient> };
}

/** Microsoft Graph through an SPFx component, with the permissions that the tenant granted to it. */
export function graphFromContext(context: GraphContext): GraphSource {
  return () => context.msGraphClientFactory.getClient('3');
}

/** True when Graph answered that the tenant or the person did not allow the call. */
export function isConsentMissing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return false;
  return error.statusCode === 401 || error.statusCode === 403;
}
