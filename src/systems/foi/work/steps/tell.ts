import { inMail } from '../../../../kernel/inMail';
import { MailResult } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { RoleId } from '../../../../kernel/roles';
import { tellRoles } from '../../../../kernel/tellRoles';
import { FoiRequest } from '../../lists';
import { requestAddress } from '../addresses';
import { inBothLanguages } from '../notices';
import { en, StepNoticeWords } from './words.en';
import { fr } from './words.fr';

/**
 * Tells the members of a role, but not the person who acts, of a step: number, day and link, and nothing of what is asked or by whom. Undefined when
 * there is nobody else to be told. A step stands whatever becomes of its mail. Throws StoreError only for what is no trouble of the mail.
 */
export function tell(work: Workplace, role: RoleId, notice: keyof StepNoticeWords, { number, dueOn }: FoiRequest): Promise<MailResult | undefined> {
  const facts = { number, dueOn: dueOn ?? '', link: inMail(work, requestAddress(work, number)) };
  return tellRoles(work, [role], inBothLanguages(number, en[notice](facts), fr[notice](facts)));
}
