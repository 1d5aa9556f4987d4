import { daysBetween } from '../../../kernel/dates/calendarDate';
import { inMail } from '../../../kernel/inMail';
import { Person } from '../../../kernel/lists/columns';
import { MailResult, Message } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { sendNotice } from '../../../kernel/tellRoles';
import { FileRequest, PaperFile } from '../fileRoomLists';
import { fileAddress } from './addresses';
import { en, Notice } from './noticeWords.en';
import { fr } from './noticeWords.fr';

/** Tells somebody that the file they asked for waits for them. */
export function tellReady(work: Workplace, { assignedTo, fileNumber, dueOn }: FileRequest): Promise<MailResult | undefined> {
  const facts = { number: fileNumber, dueOn: dueOn ?? '', link: linkTo(work, fileNumber) };
  return tell(work, assignedTo, fileNumber, en.ready(facts), fr.ready(facts));
}

/** Tells whoever has a file that it is charged out to them, or that it is needed back. */
export function tellHolder(work: Workplace, { assignedTo, number, dueOn }: PaperFile, what: 'chargedOut' | 'recalled'): Promise<MailResult | undefined> {
  const facts = { number, dueOn: dueOn ?? '', link: linkTo(work, number) };
  return tell(work, assignedTo, number, en[what](facts), fr[what](facts));
}

export function tellOverdue(work: Workplace, { assignedTo, number, dueOn }: PaperFile): Promise<MailResult | undefined> {
  const daysLate = dueOn === null ? 0 : daysBetween(dueOn, work.clock.today());
  const facts = { number, dueOn: dueOn ?? '', daysLate, link: linkTo(work, number) };
  return tell(work, assignedTo, number, en.overdue(facts), fr.overdue(facts));
}

function linkTo(work: Workplace, number: string): string {
  return inMail(work, fileAddress(work, number));
}

/** Mail is open to more eyes than the list: a number, a day and a link, and no title. The office writes in both languages, each person a message of their own. */
async function tell(work: Workplace, to: Person | null, number: string, english: Notice, french: Notice): Promise<MailResult | undefined> {
  if (!to || to.email === '') return undefined;
  const message: Omit<Message, 'to'> = { subject: `File / Dossier ${number}: ${english.subject} / ${french.subject}`, body: `${english.body}\n\n${french.body}\n` };
  return sendNotice(work, { to: [to.email], ...message });
}
