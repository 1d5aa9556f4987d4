import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { everybody } from '../../../../src/systems/communications/audience';
import { EventWithAudience } from '../../../../src/systems/communications/calendar/checkEvent';
import { addEvent } from '../../../../src/systems/communications/calendar/eventSteps';
import { CalendarEvent, OfficeWord, Plan, SocialPost } from '../../../../src/systems/communications/planLists';
import { addWord } from '../../../../src/systems/communications/officeWords/keepWord';
import { WordFacts } from '../../../../src/systems/communications/officeWords/wordEntry';
import { PlanFacts } from '../../../../src/systems/communications/plans/checkPlan';
import { beginPlan } from '../../../../src/systems/communications/plans/planSteps';
import { PostFacts } from '../../../../src/systems/communications/social/checkPost';
import { writePost } from '../../../../src/systems/communications/social/postSteps';

const day = calendarDate;

export const townHall: EventWithAudience = {
  title: 'Town hall', titleFr: 'Assemblée', kind: 'event', fromOn: day('2026-03-16'), untilOn: day('2026-03-18'), startsAt: null, endsAt: null,
  place: 'Sudbury', details: null, detailsFr: null, planId: null, audience: everybody,
};
export const winterRoads: PlanFacts = { title: 'Winter roads', kind: 'campaign', fromOn: day('2026-03-02'), untilOn: day('2026-04-10'), dueOn: day('2026-03-20'), situation: null };
export const thaw: PostFacts = {
  title: 'The thaw begins', platform: 'x', dueOn: day('2026-03-12'), textEn: 'Mind the ice', textFr: 'Attention à la glace', hasPicture: false, altEn: null, altFr: null, planId: null,
};
export const election: WordFacts = { kind: 'quietDay', title: 'Election', titleFr: 'Élections', fromOn: day('2026-03-17'), untilOn: day('2026-03-17') };

/** Items as these persons make them; what can't be made throws. */
export async function event(work: Workplace, facts: Partial<EventWithAudience> = {}, id = work.newId()): Promise<CalendarEvent> {
  return made(await addEvent(work, { ...townHall, ...facts }, (await work.people.visitor()).person, id));
}
export async function plan(work: Workplace, facts: Partial<PlanFacts> = {}): Promise<Plan> {
  return made(await beginPlan(work, { ...winterRoads, ...facts }, (await work.people.visitor()).person, work.newId()));
}
export async function post(work: Workplace, facts: Partial<PostFacts> = {}): Promise<SocialPost> {
  return made(await writePost(work, { ...thaw, ...facts }, (await work.people.visitor()).person, work.newId()));
}
export async function word(work: Workplace, facts: WordFacts = election): Promise<OfficeWord> {
  return made(await addWord(work, facts, work.newId()));
}

/** The item of an action that must have been done. */
export function made<Item>(outcome: { readonly kind: string; readonly item?: Item }): Item {
  if (outcome.kind !== 'done' || !outcome.item) throw new Error(outcome.kind);
  return outcome.item;
}
