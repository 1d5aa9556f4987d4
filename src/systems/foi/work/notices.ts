import { inMail } from '../../../kernel/inMail';
import { Message } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { CallOut } from '../lists';
import { callOutAddress, requestAddress } from './addresses';
import { en, Notice } from './words.en';
import { fr } from './words.fr';

/** Mail is open to more eyes than the lists: a number, a day and a link, and nothing of what is asked or by whom. */
export function allocatedNotice(work: Workplace, callOut: CallOut): Omit<Message, 'to'> {
  const facts = { number: callOut.requestNumber, dueOn: callOut.dueOn ?? '', link: inMail(work, callOutAddress(work, callOut.id)) };
  return inBothLanguages(facts.number, en.allocated(facts), fr.allocated(facts));
}

export function answeredNotice(work: Workplace, callOut: CallOut): Omit<Message, 'to'> {
  const facts = { number: callOut.requestNumber, link: inMail(work, requestAddress(work, callOut.requestNumber)) };
  return inBothLanguages(facts.number, en.answered(facts), fr.answered(facts));
}

/** The reader's language is not known to the sender, and the office writes in both. */
export function inBothLanguages(number: string, english: Notice, french: Notice): Omit<Message, 'to'> {
  return { subject: `FOI / AIPRP ${number}: ${english.subject} / ${french.subject}`, body: `${english.body}\n\n${french.body}\n` };
}
