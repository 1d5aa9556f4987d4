import { Workplace } from '../../../kernel/ports/workplace';
import { news, NewsItem } from '../newsLists';
import { Plan } from '../planLists';
import { readLines } from './planLines';

/** Numbers of news items that the tactics of a plan name, first to last, each once. */
export function newsNamed(plan: Pick<Plan, 'tactics'>): readonly string[] {
  const texts = readLines('tactics', plan.tactics).map(({ what }) => what);
  return [...new Set(texts.flatMap(text => text.match(/\bN-\d{4}-\d{4}\b/g) ?? []))];
}

/** Those of them that there are. Throws StoreError. */
export async function newsOfPlan({ lists }: Pick<Workplace, 'lists'>, plan: Pick<Plan, 'tactics'>): Promise<readonly NewsItem[]> {
  const numbers = newsNamed(plan);
  if (numbers.length === 0) return [];
  const { items } = await lists.find(news, { where: { number: numbers } });
  return [...items].sort((a, b) => (a.number < b.number ? -1 : 1));
}
