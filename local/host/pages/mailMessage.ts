/** A message as a reader sees it. */
export interface MailMessage {
  readonly subject: string;
  readonly to: readonly string[];
  /** Plain text: a message's HTML is shown without its markup, never run. */
  readonly text: string;
}

interface Recipient { readonly emailAddress?: { readonly address?: string; readonly name?: string } }
interface GraphMessage {
  readonly subject?: string;
  readonly body?: { readonly contentType?: string; readonly content?: string };
  readonly toRecipients?: readonly Recipient[];
  readonly ccRecipients?: readonly Recipient[];
}

/** Reads a message of Graph's `sendMail` as it was kept. A body that is no JSON is shown as it is. */
export function readMail(body: string): MailMessage {
  const message = parse(body);
  if (!message) return { subject: '', to: [], text: body };
  const recipients = [...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])];
  const content = message.body?.content ?? '';
  return {
    subject: message.subject ?? '',
    to: recipients.map(({ emailAddress }) => emailAddress?.address ?? emailAddress?.name ?? ''),
    text: message.body?.contentType?.toLowerCase() === 'html' ? withoutMarkup(content) : content,
  };
}

function parse(body: string): GraphMessage | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function withoutMarkup(content: string): string {
  return content
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|h[1-6])>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name])
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
