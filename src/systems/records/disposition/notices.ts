import { inMail } from '../../../kernel/inMail';
import { Message } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { Batch } from '../dispositionLists';
import { batchAddress } from './addresses';
import { en, Notice } from './noticeWords.en';
import { fr } from './noticeWords.fr';

type Notices = keyof typeof en;

/** Asks the manager for their approval. Mail is open to more eyes than the lists: a number, a count, a day and a link, and no title of a record. */
export function askNotice(work: Workplace, batch: Batch): Omit<Message, 'to'> {
  return inBothLanguages(work, batch, 'ask');
}

export function approvedNotice(work: Workplace, batch: Batch): Omit<Message, 'to'> {
  return inBothLanguages(work, batch, 'approved');
}

export function refusedNotice(work: Workplace, batch: Batch): Omit<Message, 'to'> {
  return inBothLanguages(work, batch, 'refused');
}

/** The reader's language is not known to the sender, and the office writes in both. */
function inBothLanguages(work: Workplace, batch: Batch, notice: Notices): Omit<Message, 'to'> {
  const facts = { number: batch.number, count: batch.count ?? 0, dueOn: batch.dueOn ?? '', link: inMail(work, batchAddress(work, batch.number)) };
  const [english, french]: readonly [Notice, Notice] = [en[notice](facts), fr[notice](facts)];
  return { subject: `${batch.number}: ${english.subject} / ${french.subject}`, body: `${english.body}\n\n${french.body}\n` };
}
