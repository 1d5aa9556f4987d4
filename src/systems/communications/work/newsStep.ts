import { PlannedStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { Workplace } from '../../../kernel/ports/workplace';
import { newsLifecycle, NewsTransition } from '../newsLifecycle';
import { communicationsActivity, news, NewsItem } from '../newsLists';
import { Hindrance, NewsOutcome } from './contract';

export const newsGround = { list: news, activity: communicationsActivity, lifecycle: newsLifecycle } as const;
export type NewsPlan = PlannedStep<typeof news>;
export type NewsDone = Extract<NewsOutcome, { readonly kind: 'done' }>;
export type NewsActed = Exclude<NewsOutcome, { readonly kind: 'hindered' }>;

/** Takes a step of a news item, by whoever is at the page, when the lifecycle lets them. Safe to repeat with the same `actionId`. Throws StoreError. */
export function takeNewsStep(work: Workplace, transition: NewsTransition, item: NewsItem, plan: NewsPlan, actionId: string): Promise<NewsActed> {
  return takeStep(work, newsGround, transition, item, plan, actionId);
}

export function hindered(by: Hindrance): NewsOutcome {
  return { kind: 'hindered', by };
}

/** An item that stands already as a step would leave it. */
export function asItStands(item: NewsItem): NewsDone {
  return { kind: 'done', item, recorded: true };
}
