import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../kernel/dates/dateInWords';
import { inMail } from '../../../kernel/inMail';
import { MailResult, Message } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { newsPageAddress } from '../addresses';
import { NewsItem } from '../newsLists';
import { Addressee, Progress } from './whoHasNot';

/** Messages that are on their way at one time. */
const atOnce = 4;

type Reminded = Pick<NewsItem, 'number' | 'title' | 'titleFr' | 'mustReadBy'>;

/** What became of reminders. Whoever presses again with the same `sent` writes to nobody twice. */
export interface RemindResult {
  readonly sent: number;
  readonly notSent: number;
  /** Why the last one was not sent. */
  readonly because?: Extract<MailResult, { readonly sent: false }>['because'];
}

/**
 * Writes to everybody who has not confirmed, each in a message of their own so that nobody sees who else has not. `sent` collects the addresses that
 * were written to. Stops at the first refusal for want of consent, since the others would end alike. Never throws.
 */
export async function remindReaders(work: Workplace, item: Reminded, people: readonly Addressee[], sent: Set<string>, onProgress?: Progress): Promise<RemindResult> {
  const waiting = people.filter(({ readAt, person }) => readAt === null && person.email !== '' && !sent.has(person.email));
  let because: RemindResult['because'];
  for (let from = 0; from < waiting.length && because !== 'noConsent'; from += atOnce) {
    onProgress?.(from, waiting.length);
    const group = waiting.slice(from, from + atOnce);
    const results = await Promise.all(group.map(({ person }) => work.mail.send(reminder(work, item, person.email))));
    results.forEach((result, place) => {
      if (result.sent) sent.add(group[place].person.email);
      else because = result.because;
    });
  }
  onProgress?.(waiting.length, waiting.length);
  const done = waiting.filter(({ person }) => sent.has(person.email)).length;
  return { sent: done, notSent: waiting.length - done, because };
}

/** In both languages, French below: the sender does not know which one is read. */
function reminder(work: Workplace, { number, title, titleFr, mustReadBy }: Reminded, to: string): Message {
  const address = (language: 'en' | 'fr'): string => inMail(work, newsPageAddress(work, number, language));
  const english = [`Please read this item${byDay(' by ', mustReadBy, 'en')}, and confirm on its page that you did:`, title, address('en')];
  const french = [`Veuillez lire cette nouvelle${byDay(' au plus tard le ', mustReadBy, 'fr')}, puis confirmer votre lecture sur sa page :`, titleFr ?? title, address('fr')];
  return { to: [to], subject: `To read / À lire : ${number}`, body: [...english, '', ...french].join('\n') };
}

function byDay(before: string, day: CalendarDate | null, language: 'en' | 'fr'): string {
  return day ? `${before}${dateInWords(day, language)}` : '';
}
