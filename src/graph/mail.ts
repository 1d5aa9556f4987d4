import { Mail, MailResult, Message } from '../kernel/ports/people';
import { Log } from '../kernel/ports/workplace';
import { GraphSource, isConsentMissing } from './graphSource';

/**
 * The port to mail, sent through Microsoft Graph in the name of the person at the page. Never throws: a message that was not sent
 * is an outcome of the action, not its failure.
 */
export function createMail(graph: GraphSource, log: Log): Mail {
  return {
    send: async message => {
      try {
        const client = await graph();
        await client.api('/me/sendMail').post(bodyOf(message));
        return { sent: true };
      } catch (error) {
        return notSent(log, error);
      }
    },
  };
}

function notSent(log: Log, error: unknown): MailResult {
  if (isConsentMissing(error)) return { sent: false, because: 'noConsent' };
  log.warn('mailFailed', { error: error instanceof Error ? error.name : 'unknown' });
  return { sent: false, because: 'unreachable' };
}

function bodyOf({ to, subject, body }: Message): object {
  return {
    message: { subject, body: { contentType: 'Text', content: body }, toRecipients: to.map(address => ({ emailAddress: { address } })) },
    saveToSentItems: true,
  };
}
