import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { NewsItem } from '../../newsLists';
import { Plan, plans } from '../../planLists';
import { newsOfPlan } from '../../plans/newsNamed';
import { activitiesOf, PlanActivities, PlansNow, plansNow } from '../../plans/readPlans';
import { itemAt } from '../forms/itemAt';

const root = 'communications';

export function usePlans(work: Workplace): UseQueryResult<PlansNow> {
  return useQuery([root, work.sitePath, 'plans'], () => plansNow(work));
}

/** A plan by its number as the address gives it; null when there is none. */
export function usePlan(work: Workplace, address: string): UseQueryResult<Plan | null> {
  return useQuery([root, work.sitePath, 'plan', address], () => itemAt(work, plans, address), { refetchOnWindowFocus: false });
}

/** What goes out under a plan. The questions travel together. */
export function useActivities(work: Workplace, plan: Plan): UseQueryResult<PlanActivities & { readonly news: readonly NewsItem[] }> {
  return useQuery([root, work.sitePath, 'planActivities', plan.id, plan.etag], async () => {
    const [activities, news] = await Promise.all([activitiesOf(work, plan), newsOfPlan(work, plan)]);
    return { ...activities, news };
  });
}
