import { addDays, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { everybody } from '../../../src/systems/communications/audience';
import { EventWithAudience } from '../../../src/systems/communications/calendar/checkEvent';
import { ClockTime } from '../../../src/systems/communications/calendar/clockTime';
import { addEvent } from '../../../src/systems/communications/calendar/eventSteps';
import { openPoll, preparePoll } from '../../../src/systems/communications/polls/pollSteps';
import { beginPlan, changeLines, startPlan } from '../../../src/systems/communications/plans/planSteps';
import { writePost } from '../../../src/systems/communications/social/postSteps';
import { workplaceAs } from '../connect';

const noTimes = { startsAt: null, endsAt: null, place: null, details: null, detailsFr: null, planId: null, audience: everybody } as const;

/** Days are counted from today. */
function eventsFrom(today: CalendarDate): readonly EventWithAudience[] {
  return [
    { ...noTimes, title: 'All-staff meeting', titleFr: 'Réunion de tout le personnel', kind: 'event', fromOn: addDays(today, 3), untilOn: addDays(today, 3), startsAt: '13:30' as ClockTime, endsAt: '15:00' as ClockTime, place: 'Sudbury, room 210, and online' },
    { ...noTimes, title: 'First aid course', titleFr: 'Cours de premiers soins', kind: 'event', fromOn: addDays(today, 8), untilOn: addDays(today, 9), place: 'North Bay' },
    { ...noTimes, title: 'Accessibility week', titleFr: "Semaine de l'accessibilité", kind: 'awareness', fromOn: addDays(today, 5), untilOn: addDays(today, 11) },
  ];
}

/** Events, a campaign with its posts, and a question to the staff. */
export async function seedCalendar(siteUrl: string, today: CalendarDate): Promise<void> {
  const lead = workplaceAs(siteUrl, 'communicationsLead', addDays(today, -7));
  const { person } = await lead.people.visitor();
  for (const [index, event] of eventsFrom(today).entries()) expectDone(await addEvent(lead, event, person, `seed-event-${index + 1}`));

  const begun = await beginPlan(lead, {
    title: 'Safe in the field', kind: 'campaign', fromOn: addDays(today, -5), untilOn: addDays(today, 40), dueOn: addDays(today, 14),
    situation: 'Four near misses in the last fire season. Field days were not logged.',
  }, person, 'seed-plan');
  if (begun.kind !== 'done') throw new Error(`The demonstration plan could not be begun: ${begun.kind}`);
  const objectives = await changeLines(lead, begun.item, 'objectives', [{ what: 'Every field day is logged by the end of April.' }], 'seed-plan-objectives');
  if (objectives.kind !== 'done') throw new Error('The demonstration plan changed under the seed.');
  const messages = await changeLines(lead, objectives.item, 'messages', [{ en: 'Tell your manager where you work.', fr: 'Dites à votre gestionnaire où vous travaillez.' }], 'seed-plan-messages');
  if (messages.kind !== 'done') throw new Error('The demonstration plan changed under the seed.');
  expectDone(await startPlan(lead, messages.item, 'seed-plan-start'));

  expectDone(await writePost(lead, {
    title: 'Field safety', platform: 'linkedin', dueOn: addDays(today, 4), textEn: 'Fire season is near. Our crews log every field day.', textFr: null, hasPicture: true, altEn: 'A field truck beside a lake', altFr: null, planId: begun.item.id,
  }, person, 'seed-post'));

  const poll = await preparePoll(lead, {
    kind: 'poll', title: 'When should the all-staff meeting take place?', titleFr: 'Quand tenir la réunion de tout le personnel?',
    answers: [{ id: 'morning', en: 'In the morning', fr: 'Le matin' }, { id: 'afternoon', en: 'In the afternoon', fr: "L'après-midi" }], audience: everybody, dueOn: addDays(today, 10),
  }, 'seed-poll');
  if (poll.kind !== 'done') throw new Error(`The demonstration poll could not be prepared: ${poll.kind}`);
  expectDone(await openPoll(lead, poll.item, 'seed-poll-open'));
}

function expectDone(outcome: { readonly kind: string }): void {
  if (outcome.kind !== 'done') throw new Error(`A demonstration item could not be made: ${outcome.kind}`);
}
