import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { byDueDate } from '../../../kernel/lists/byDueDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { CalendarEvent, events, Plan, plans, SocialPost, socialPosts } from '../planLists';
import { longestPlanDays } from './longestPlanDays';

export interface PlansNow {
  /** In preparation or under way, what is due first at the top. */
  readonly open: readonly Plan[];
  /** Closed ones that ended in the last two years, the latest first. */
  readonly closed: readonly Plan[];
}

const twoYears = 731;
/** Days around a plan in which its events and posts are looked for: a thank-you comes after the end. */
const around = 92;

export async function plansNow(work: Pick<Workplace, 'lists' | 'clock'>): Promise<PlansNow> {
  const today = work.clock.today();
  const [open, ended] = await Promise.all([openPlans(work), everyPage(after => work.lists.find(plans, { where: { untilOn: between(addDays(today, -twoYears), addDays(today, longestPlanDays)) }, after }))]);
  return { open: [...open].sort(byDueDate), closed: ended.filter(({ status }) => status === 'closed').sort((a, b) => ((a.untilOn ?? '') < (b.untilOn ?? '') ? 1 : -1)) };
}

/** Plans that posts and events may belong to. */
export function openPlans(work: Pick<Workplace, 'lists'>): Promise<readonly Plan[]> {
  return everyPage<Plan>(after => work.lists.find(plans, { where: { status: ['draft', 'active'] }, after }));
}

export interface PlanActivities {
  readonly events: readonly CalendarEvent[];
  readonly posts: readonly SocialPost[];
}

/** The events and posts of a plan: those of its days, or of the year around today for a plan without days. */
export async function activitiesOf(work: Pick<Workplace, 'lists' | 'clock'>, plan: Plan): Promise<PlanActivities> {
  const [from, until] = daysOf(plan, work.clock.today());
  const [ofDays, posts] = await Promise.all([
    everyPage<CalendarEvent>(after => work.lists.find(events, { where: { fromOn: between(from, until) }, and: { planId: plan.id }, after })),
    everyPage<SocialPost>(after => work.lists.find(socialPosts, { where: { dueOn: between(from, until) }, and: { planId: plan.id }, after })),
  ]);
  return { events: [...ofDays].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1)), posts: [...posts].sort(byDueDate) };
}

function daysOf({ fromOn, untilOn }: Plan, today: CalendarDate): readonly [CalendarDate, CalendarDate] {
  return [addDays(fromOn ?? today, fromOn ? -around : -183), addDays(untilOn ?? today, untilOn ? around : 183)];
}
