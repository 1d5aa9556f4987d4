import { dateInWords } from '../../../kernel/dates/dateInWords';
import { inMail } from '../../../kernel/inMail';
import { Message } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { languages } from '../../../kernel/text';
import { pageHealthAddress, pageQuestionAddress } from '../addresses';
import { PageReview } from '../planLists';
import { Notice } from '../work/words.en';
import { en, ReviewNoticeWords } from './words.en';
import { fr } from './words.fr';

const words = { en, fr } as const;
type Content = Omit<Message, 'to'>;

/** Tells an owner of all pages that they were asked about: how many, and where they answer. */
export function askedNotice(work: Workplace, reviews: readonly PageReview[]): Content {
  const [only, ...others] = reviews;
  const address = only && others.length === 0 ? pageQuestionAddress(work, only.id) : pageHealthAddress(work);
  return inBoth(work, 'asked', reviews.length, reviews, address);
}

export function reminderNotice(work: Workplace, review: PageReview): Content {
  return inBoth(work, 'reminder', 1, [review], pageQuestionAddress(work, review.id));
}

/** Tells the communications leads of a page that its owner no longer needs. */
export function retireNotice(work: Workplace, review: PageReview): Content {
  return inBoth(work, 'toRetire', 1, [review], pageQuestionAddress(work, review.id));
}

/** The sender does not know which language is read, and the office writes in both. */
function inBoth(work: Workplace, name: keyof ReviewNoticeWords, pages: number, reviews: readonly PageReview[], address: string): Content {
  const dueOn = reviews[0]?.dueOn ?? null;
  const [english, french]: Notice[] = languages.map(language => words[language][name]({ pages, due: dueOn ? dateInWords(dueOn, language) : '', link: inMail(work, address) }));
  return { subject: `${english.subject} / ${french.subject}`, body: `${english.body}\n\n${french.body}\n` };
}
