import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language, languages } from '../../../kernel/text';
import { newsLifecycle } from '../newsLifecycle';
import { NewsItem } from '../newsLists';
import { NewsOutcome, NewsText } from './contract';
import { tooLong } from './hindrances';
import { asItStands, hindered, NewsPlan, takeNewsStep } from './newsStep';
import { changedFields, fieldsOfLanguage, textFields, textOf } from './newsText';
import { wordCount } from './wordCount';

/**
 * Keeps a text as another revision. What was approved was another one, so a text that waits for approval goes back to review. A text that is as
 * it was is not written again. Safe to repeat with the same `actionId`. Throws StoreError.
 */
export async function saveText(work: Workplace, item: NewsItem, text: NewsText, actionId: string): Promise<NewsOutcome> {
  const transition = item.status === 'approval' ? 'reviseText' : 'saveText';
  const [{ person }] = await Promise.all([work.people.visitor(), actorOf(work, newsLifecycle, transition, actionId, item)]);
  if (text.title.trim() === '') return hindered({ kind: 'missing', fields: ['title'] });
  const hindrance = tooLong(text);
  if (hindrance) return hindered(hindrance);
  const fields = changedFields(textOf(item), text);
  if (fields.length === 0) return asItStands(item);
  return takeNewsStep(work, transition, item, planText(item, text, fields, person), actionId);
}

function planText({ number, revision }: NewsItem, text: NewsText, fields: readonly (keyof NewsText)[], textBy: Person): NewsPlan {
  const next = revision + 1;
  return {
    changes: { ...textColumns(text, fields), revision: next, textBy },
    data: { number, revision: next, languages: languagesOf(fields), words: { en: wordCount(text.bodyEn), fr: wordCount(text.bodyFr) } },
  };
}

/** These fields of a text as the list keeps them. */
export function textColumns(text: NewsText, fields: readonly (keyof NewsText)[] = textFields): Partial<Pick<NewsItem, keyof NewsText>> {
  return Object.fromEntries(fields.map(field => [field, text[field] === '' ? null : text[field]]));
}

/** The languages that a change touches; a picture belongs to both. */
function languagesOf(fields: readonly (keyof NewsText)[]): readonly Language[] {
  return languages.filter(language => {
    const own: readonly (keyof NewsText)[] = Object.values(fieldsOfLanguage[language]);
    return fields.some(field => field === 'bannerPath' || own.includes(field));
  });
}
