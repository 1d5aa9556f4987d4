import { CalendarResult } from '../../../../kernel/ports/calendar';
import { MailResult, Message } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut } from '../../lists';
import { callOutAddress } from '../addresses';
import { inMail } from '../../../../kernel/inMail';
import { inBothLanguages } from '../notices';
import { CallOutOutcome } from './callOutStep';
import { CallOutNotices, en } from './words.en';
import { fr } from './words.fr';

/** What became of a step of which somebody is told. The step stands whatever became of the mail. */
export type NoticedOutcome =
  | (Extract<CallOutOutcome, { kind: 'done' }> & { readonly mail: MailResult })
  | Extract<CallOutOutcome, { kind: 'conflict' }>;

/** Tells these persons about a call-out. Never throws. */
export function tell(work: Workplace, callOut: CallOut, notice: keyof CallOutNotices, to: readonly string[]): Promise<MailResult> {
  return work.mail.send({ to: to.filter(address => address !== ''), ...wordsOf(work, callOut, notice) });
}

/** Puts the day on which an answer is due into the calendars of the coordinator and of whoever is to answer. Never throws. */
export async function keepInCalendar(work: Workplace, callOut: CallOut, eventId: string): Promise<CalendarResult | undefined> {
  const { dueOn, assignedTo } = callOut;
  if (dueOn === null) return undefined;
  const { subject, body } = wordsOf(work, callOut, 'calendar');
  return work.calendar.add({ on: dueOn, subject, body, invited: assignedTo ? [assignedTo.email] : [], eventId });
}

function wordsOf(work: Workplace, callOut: CallOut, notice: keyof CallOutNotices): Omit<Message, 'to'> {
  const facts = { number: callOut.requestNumber, dueOn: callOut.dueOn ?? '', link: inMail(work, callOutAddress(work, callOut.id)) };
  return inBothLanguages(facts.number, en[notice](facts), fr[notice](facts));
}
