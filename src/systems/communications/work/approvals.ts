import { Language, languages } from '../../../kernel/text';
import { NewsItem } from '../newsLists';

export type Approved = Pick<NewsItem, 'revision' | 'approvedEnRevision' | 'approvedFrRevision'>;

/** An approval is of one revision: a change of the text leaves it behind. */
export function isApprovedIn(language: Language, { revision, approvedEnRevision, approvedFrRevision }: Approved): boolean {
  return revision === (language === 'en' ? approvedEnRevision : approvedFrRevision);
}

/** Both languages, at the present revision. */
export function isApproved(item: Approved): boolean {
  return languages.every(language => isApprovedIn(language, item));
}
