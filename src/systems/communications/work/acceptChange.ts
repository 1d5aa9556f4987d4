import { Workplace } from '../../../kernel/ports/workplace';
import { NewsItem } from '../newsLists';
import { NewsOutcome, NewsText } from './contract';
import { tooLong } from './hindrances';
import { hindered, takeNewsStep } from './newsStep';
import { textColumns } from './saveText';

/**
 * Makes what somebody changed in the list itself another revision, so that it is approved like any other. `text` is the item's, cleaned by the
 * page that shows it. Throws StoreError.
 */
export async function acceptChange(work: Workplace, item: NewsItem, text: NewsText, actionId: string): Promise<NewsOutcome> {
  const hindrance = tooLong(text);
  if (hindrance) return hindered(hindrance);
  const { person } = await work.people.visitor();
  const revision = item.revision + 1;
  return takeNewsStep(work, 'acceptChange', item, { changes: { ...textColumns(text), revision, textBy: person }, data: { number: item.number, revision } }, actionId);
}
