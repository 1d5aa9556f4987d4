import { inMail } from '../../../kernel/inMail';
import { MailResult, Message } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { RoleId } from '../../../kernel/roles';
import { sendNotice, tellRoles } from '../../../kernel/tellRoles';
import { newsDeskAddress } from '../addresses';
import { NewsItem } from '../newsLists';
import { NewsActed } from './newsStep';
import { TellingOutcome } from './contract';
import { en, NewsNoticeWords } from './words.en';
import { fr } from './words.fr';

type NoticeName = keyof NewsNoticeWords;
/** Whom a step tells, and of what. */
export type Telling = (item: NewsItem) => { readonly to: readonly RoleId[] | 'assignee'; readonly notice: NoticeName };

/** A step with the notice that it promises. A repeat of the step sends it again. Throws StoreError only for what is no trouble of the mail. */
export async function withNotice(work: Workplace, outcome: NewsActed, telling: Telling): Promise<TellingOutcome> {
  if (outcome.kind !== 'done') return outcome;
  const { to, notice } = telling(outcome.item);
  const message = noticeOf(work, outcome.item, notice);
  const mail = to === 'assignee' ? await tellAssignee(work, outcome.item, message) : await tellRoles(work, to, message);
  return mail === undefined ? outcome : { ...outcome, mail };
}

async function tellAssignee(work: Workplace, { assignedTo }: NewsItem, message: Omit<Message, 'to'>): Promise<MailResult | undefined> {
  const { person } = await work.people.visitor();
  if (!assignedTo || assignedTo.id === person.id || assignedTo.email === '') return undefined;
  return sendNotice(work, { to: [assignedTo.email], ...message });
}

/** Mail is open to more eyes than the list: a number, a day and a link, and nothing of the text. The office writes in both languages. */
function noticeOf(work: Workplace, { number, dueOn }: NewsItem, name: NoticeName): Omit<Message, 'to'> {
  const facts = { number, dueOn: dueOn ?? '', link: inMail(work, newsDeskAddress(work, number)) };
  const [english, french] = [en.notices[name](facts), fr.notices[name](facts)];
  return { subject: `News / Nouvelle ${number}: ${english.subject} / ${french.subject}`, body: `${english.body}\n\n${french.body}\n` };
}
