import { badRequest, GraphError } from './errors';
import { isObject, jsonBody } from './jsonBody';
import { GraphRequest, GraphServices } from './request';
import { DirectoryUser } from '../store/contract';

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
  const body = jsonBody(request.text);
  const message = body['message'] ?? body['Message'];
  if (!isObject(message)) throw badRequest("The parameter 'Message' is required.");
  const recipients = ['toRecipients', 'ccRecipients', 'bccRecipients'].flatMap(name => addressesOf(message[name]));
  if (recipients.length === 0) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid., A message can\'t be sent because it contains no recipients.');
  services.store.keepMail({ fromUpn: from.userPrincipalName, sentAt: new Date(services.now()).toISOString(), body: JSON.stringify(message) });
}
