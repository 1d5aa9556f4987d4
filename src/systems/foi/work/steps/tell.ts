import { isProblem } from '../../../../kernel/ports/storeError';
import { MailResult } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { RoleId } from '../../../../kernel/roles';
import { FoiRequest } from '../../lists';
import { requestAddress } from '../addresses';
import { inBothLanguages, inMail } from '../notices';
import { en, StepNoticeWords } from './words.en';
import { fr } from './words.fr';

/**
 * Tells the members of a role, but not the person who acts, of a step: number, day and link, and nothing of what is asked or by whom. Undefined when
 * there is nobody else to be told. A step stands whatever becomes of its mail. Throws StoreError only for what is no trouble of the mail.
 */
export async function tell(work: Workplace, role: RoleId, notice: keyof StepNoticeWords, { number, dueOn }: FoiRequest): Promise<MailResult | undefined> {
  const to = await addressesOf(work, role);
  if (to === 'unreachable') return { sent: false, because: 'unreachable' };
  if (to.length === 0) return undefined;
  const facts = { number, dueOn: dueOn ?? '', link: inMail(work, requestAddress(work, number)) };
  const result = await work.mail.send({ to, ...inBothLanguages(number, en[notice](facts), fr[notice](facts)) });
  if (!result.sent) work.log.warn('noticeNotSent', { because: result.because });
  return result;
}

async function addressesOf(work: Workplace, role: RoleId): Promise<readonly string[] | 'unreachable'> {
  try {
    const [members, { person }] = await Promise.all([work.people.membersOf(role), work.people.visitor()]);
    return members.filter(member => member.id !== person.id && member.email !== '').map(member => member.email);
  } catch (error) {
    // Not everybody may read the members of a group, and that is no reason to refuse a step that is kept.
    if (isProblem(error, 'denied', 'notFound', 'busy', 'disconnected')) return 'unreachable';
    throw error;
  }
}
