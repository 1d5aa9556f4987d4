import { isProblem } from './ports/storeError';
import { MailResult, Message } from './ports/people';
import { Workplace } from './ports/workplace';
import { RoleId } from './roles';

/**
 * Sends a notice to the members of these roles, but not to the person who acts. Undefined when there is nobody else to be told. What it tells of stands
 * whatever becomes of the mail. Throws StoreError only for what is no trouble of the mail.
 */
export async function tellRoles(work: Workplace, roles: readonly RoleId[], notice: Omit<Message, 'to'>): Promise<MailResult | undefined> {
  const to = await addressesOf(work, roles);
  if (to === 'unreachable') return { sent: false, because: 'unreachable' };
  if (to.length === 0) return undefined;
  return sendNotice(work, { to, ...notice });
}

/** Sends a notice and notes in the log when it did not go. Never throws. */
export async function sendNotice(work: Workplace, notice: Message): Promise<MailResult> {
  const result = await work.mail.send(notice);
  if (!result.sent) work.log.warn('noticeNotSent', { because: result.because });
  return result;
}

async function addressesOf(work: Workplace, roles: readonly RoleId[]): Promise<readonly string[] | 'unreachable'> {
  try {
    const [{ person }, ...members] = await Promise.all([work.people.visitor(), ...roles.map(role => work.people.membersOf(role))]);
    const addresses = members.flat().filter(member => member.id !== person.id && member.email !== '').map(member => member.email);
    return [...new Set(addresses)];
  } catch (error) {
    // Not everybody may read the members of a group, and that is no reason to refuse a step that is kept.
    if (isProblem(error, 'denied', 'notFound', 'busy', 'disconnected')) return 'unreachable';
    throw error;
  }
}
