import { Call } from '../call';
import { makeDigest } from '../digest';
import { action, Resource } from '../resource';
import { complex, strings } from '../respond/model';

/** SharePoint's own figure: half an hour. */
export const digestSeconds = 1800;

/** `POST _api/contextinfo`: where one is, and the digest that every write must carry. */
export function contextInfoResource(call: Call): Resource {
  const url = `${call.origin}${call.store.web.serverRelativeUrl}`;
  return action('GetContextWebInformation', () => ({
    kind: 'value',
    name: 'GetContextWebInformation',
    value: complex('SP.ContextWebInformation', {
      FormDigestTimeoutSeconds: digestSeconds, FormDigestValue: makeDigest(call.store, call.caller.userId, call.now()), LibraryVersion: '16.0.25326.12009',
      SiteFullUrl: url, SupportedSchemaVersions: strings(['14.0.0.0', '15.0.0.0']), WebFullUrl: url,
    }),
  }));
}
