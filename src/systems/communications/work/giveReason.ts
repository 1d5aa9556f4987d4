import { Workplace } from '../../../kernel/ports/workplace';
import { NewsItem } from '../newsLists';
import { GivenReason, NewsOutcome } from './contract';
import { takeNewsStep } from './newsStep';
import { readReasons, withReason } from './reasons';

/** Keeps why a warning of the check may stand, with who said so. Activity keeps the rule and no word of the text. Throws StoreError. */
export async function giveReason(work: Workplace, item: NewsItem, given: GivenReason, actionId: string): Promise<NewsOutcome> {
  const { person } = await work.people.visitor();
  const reasons = withReason(readReasons(item.reasons), given, person.name, work.clock.now());
  const { number, revision } = item;
  return takeNewsStep(work, 'giveReason', item, { changes: { reasons }, data: { number, revision, rule: given.rule, language: given.language } }, actionId);
}
