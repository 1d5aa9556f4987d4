import { PersonaId, personas } from '../../../local/site';
import { mayTake } from '../../../src/kernel/lifecycle/allowed';
import { LifecycleDeclaration } from '../../../src/kernel/lifecycle/defineLifecycle';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RoleId, roleIds } from '../../../src/kernel/roles';
import { communications } from '../../../src/systems/communications';
import { cancelEvent, changeEvent, closeEvent } from '../../../src/systems/communications/calendar/eventSteps';
import { communicationsActivity } from '../../../src/systems/communications/newsLists';
import { changeWord, retireWord } from '../../../src/systems/communications/officeWords/keepWord';
import { eventLifecycle, officeWordLifecycle, planLifecycle, socialPostLifecycle } from '../../../src/systems/communications/planLifecycles';
import { CalendarEvent, OfficeWord, Plan, SocialPost } from '../../../src/systems/communications/planLists';
import { changePlan, finishPlan, resumePlan, startPlan } from '../../../src/systems/communications/plans/planSteps';
import { changePost, dropPost, makeReady, movePost, recordPosted } from '../../../src/systems/communications/social/postSteps';
import { allEntries } from '../../support/brokenChains';
import { resultOf } from '../../support/resultOf';
import { officeForEachTest } from '../../support/workingOffice';
import { election, event, made, plan, post, thaw, townHall, winterRoads, word } from './calendar/planned';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const everyone: readonly PersonaId[] = personas.map(({ id }) => id);

type Step<Item> = (work: Workplace, item: Item) => Promise<{ readonly kind: string }>;
interface Life<Item, State extends string, Transition extends string> {
  readonly lifecycle: LifecycleDeclaration<State, Transition>;
  readonly inState: (lead: Workplace, state: State) => Promise<Item>;
  readonly take: { readonly [T in Transition]: Step<Item> };
  /** Whom the server lets write to the list itself. */
  readonly writers: readonly PersonaId[];
}

const planners: readonly PersonaId[] = ['communicationsLead', 'newsWriter', 'owner'];
const begun = async (making: Promise<object>): Promise<{ readonly kind: string }> => ({ kind: (await making) && 'done' });

const planLife: Life<Plan, Plan['status'], keyof typeof planLifecycle.transitions> = {
  lifecycle: planLifecycle,
  writers: planners,
  inState: async (lead, state) => {
    const draft = await plan(lead);
    if (state === 'draft') return draft;
    const active = made<Plan>(await startPlan(lead, draft, lead.newId()));
    return state === 'active' ? active : made<Plan>(await finishPlan(lead, active, 'It went well.', lead.newId()));
  },
  take: {
    plan: work => begun(plan(work)),
    change: (work, item) => changePlan(work, item, { ...winterRoads, title: 'Roads' }, work.newId()),
    start: (work, item) => startPlan(work, item, work.newId()),
    finish: (work, item) => finishPlan(work, item, null, work.newId()),
    resume: (work, item) => resumePlan(work, item, work.newId()),
  },
};

const eventLife: Life<CalendarEvent, CalendarEvent['status'], keyof typeof eventLifecycle.transitions> = {
  lifecycle: eventLifecycle,
  writers: planners,
  inState: async (lead, state) => {
    const planned = await event(lead);
    if (state === 'planned') return planned;
    return made<CalendarEvent>(await (state === 'over' ? closeEvent : cancelEvent)(lead, planned, lead.newId()));
  },
  take: {
    add: work => begun(event(work)),
    change: (work, item) => changeEvent(work, item, { ...townHall, place: 'Timmins' }, work.newId()),
    cancel: (work, item) => cancelEvent(work, item, work.newId()),
    close: (work, item) => closeEvent(work, item, work.newId()),
  },
};

const postLife: Life<SocialPost, SocialPost['status'], keyof typeof socialPostLifecycle.transitions> = {
  lifecycle: socialPostLifecycle,
  writers: planners,
  inState: async (lead, state) => {
    const draft = await post(lead);
    if (state === 'draft') return draft;
    if (state === 'dropped') return made<SocialPost>(await dropPost(lead, draft, lead.newId()));
    const ready = made<SocialPost>(await makeReady(lead, draft, lead.newId()));
    return state === 'ready' ? ready : made<SocialPost>(await recordPosted(lead, ready, null, lead.newId()));
  },
  take: {
    write: work => begun(post(work)),
    change: (work, item) => changePost(work, item, { ...thaw, textEn: 'Thin ice' }, work.newId()),
    move: (work, item) => movePost(work, item, winterRoads.dueOn, work.newId()),
    makeReady: (work, item) => makeReady(work, item, work.newId()),
    post: (work, item) => recordPosted(work, item, 'https://x.example/1', work.newId()),
    drop: (work, item) => dropPost(work, item, work.newId()),
  },
};

const wordLife: Life<OfficeWord, OfficeWord['status'], keyof typeof officeWordLifecycle.transitions> = {
  lifecycle: officeWordLifecycle,
  writers: ['communicationsLead', 'owner'],
  inState: async (lead, state) => {
    const inForce = await word(lead);
    return state === 'inForce' ? inForce : made<OfficeWord>(await retireWord(lead, inForce, lead.newId()));
  },
  take: {
    add: work => begun(word(work)),
    change: (work, item) => changeWord(work, item, election, work.newId()),
    retire: (work, item) => retireWord(work, item, work.newId()),
  },
};

/** A page whose visitor claims every role. The server knows better. */
function deceived(persona: PersonaId): Workplace {
  const work = office.as(persona);
  return { ...work, people: { ...work.people, visitor: () => Promise.resolve({ person: office.person(persona), roles: roleIds }) } };
}
const entries = async (): Promise<number> => (await allEntries(office.as('communicationsLead'), communicationsActivity)).length;

function sweep<Item, State extends string, Transition extends string>({ lifecycle, inState, take, writers }: Life<Item, State, Transition>): void {
  const states = Object.keys(lifecycle.states) as State[];
  const transitions = Object.keys(lifecycle.transitions) as Transition[];
  const rolesOf = (persona: PersonaId): readonly RoleId[] => personas.find(({ id }) => id === persona)?.roles ?? [];

  it.each(states)('one that is %s takes the steps that its life has for whoever may take them, and no other, and leaves no trace of an attempt', async state => {
    const lead = office.as('communicationsLead');
    const pages = new Map(everyone.map(persona => [persona, office.as(persona)]));
    const tried = async (transition: Transition, persona: PersonaId, item: Item): Promise<string> => `${transition} ${persona} ${await resultOf(take[transition](pages.get(persona) as Workplace, item))}`;
    // A new item is made the same way whatever stands in the list.
    for (const transition of transitions.filter(each => lifecycle.transitions[each].from.length > 0 || state === states[0])) {
      const item = await inState(lead, state);
      const from = lifecycle.transitions[transition].from.length === 0 ? undefined : state;
      const before = await entries();
      const takers = everyone.filter(persona => mayTake(lifecycle, transition, from, { roles: rolesOf(persona), isAssignee: false }));
      for (const persona of everyone.filter(each => !takers.includes(each))) expect(await tried(transition, persona, item)).toBe(`${transition} ${persona} refused`);
      // Where the state fits, only the server is left to refuse.
      const outsiders = takers.length === 0 ? [] : everyone.filter(each => !writers.includes(each));
      for (const persona of outsiders) expect([transition, persona, await resultOf(take[transition](deceived(persona), item))]).toEqual([transition, persona, 'refused']);
      expect([transition, await entries()]).toEqual([transition, before]);
      const [taker] = takers.slice(-1);
      if (taker) expect(await tried(transition, taker, item)).toBe(`${transition} ${taker} done`);
    }
  });
}

describe('a plan', () => sweep(planLife));
describe('an event', () => sweep(eventLife));
describe('a social post', () => sweep(postLife));
describe('a word of the office', () => sweep(wordLife));
