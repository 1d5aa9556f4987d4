import { badRequest, GraphError } from './errors';
import { GraphRequest, GraphServices } from './request';
import { DirectoryUser } from '../store/contract';

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bodyOf(text: string): Json {
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    // The same refusal as for JSON of another kind.
  }
  throw badRequest('Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
}

function addressesOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badRequest('The request is malformed or incorrect.');
  return value.map((recipient: unknown) => {
    const address = isObject(recipient) && isObject(recipient['emailAddress']) ? recipient['emailAddress']['address'] : undefined;
    if (typeof address !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(address)) throw new GraphError(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid., A message can't be sent because it contains no valid recipients.");
    return address;
  });
}

/** Keeps a message in the outbox of the site. Throws Graph's refusals for a message without text or without anybody to go to. */
export function sendMail(request: GraphRequest, services: GraphServices, from: DirectoryUser): void {
  const body = bodyOf(request.text);
  const message = body['message'] ?? body['Message'];
  if (!isObject(message)) throw badRequest("The parameter 'Message' is required.");
  const recipients = ['toRecipients', 'ccRecipients', 'bccRecipients'].flatMap(name => addressesOf(message[name]));
  if (recipients.length === 0) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid., A message can\'t be sent because it contains no recipients.');
  services.store.keepMail({ fromUpn: from.userPrincipalName, sentAt: new Date(services.now()).toISOString(), body: JSON.stringify(message) });
}
