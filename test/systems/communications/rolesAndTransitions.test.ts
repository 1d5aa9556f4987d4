import { PersonaId, personas } from '../../../local/site';
import { mayTake } from '../../../src/kernel/lifecycle/allowed';
import { standingOf } from '../../../src/kernel/lifecycle/standing';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RoleId, roleIds } from '../../../src/kernel/roles';
import { communications } from '../../../src/systems/communications';
import { newsLifecycle, NewsTransition } from '../../../src/systems/communications/newsLifecycle';
import { resultOf } from '../../support/resultOf';
import { officeForEachTest } from '../../support/workingOffice';
import { everything } from './work/news';
import { isDeclaredFor, sceneFor, takes } from './work/transitions';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });

const everyTransition = Object.keys(newsLifecycle.transitions) as NewsTransition[];
const everyone: readonly PersonaId[] = personas.map(({ id }) => id);
/** Whom the server lets write to the list itself, and whoever administers the site. */
const onTheDesk: readonly PersonaId[] = ['communicationsLead', 'newsWriter', 'newsReviewer', 'newsApproverEn', 'newsApproverFr', 'owner'];

function isAllowed(transition: NewsTransition, persona: PersonaId): boolean {
  const roles: readonly RoleId[] = personas.find(({ id }) => id === persona)?.roles ?? [];
  return isDeclaredFor(transition, roles);
}

/** A page whose visitor claims every role. The server knows better. */
function deceived(persona: PersonaId): Workplace {
  const work = office.as(persona);
  return { ...work, people: { ...work.people, visitor: () => Promise.resolve({ person: office.person(persona), roles: roleIds }) } };
}

describe.each(everyTransition)('%s', transition => {
  const [first, ...others] = everyone.filter(persona => isAllowed(transition, persona));

  it('is offered to those it is declared for, refused to all others by page and by server without a trace, and done', async () => {
    const item = await sceneFor(office, transition);
    const state = transition === 'begin' ? undefined : item.status;
    const before = await everything(office);
    for (const persona of everyone) {
      const visitor = await office.as(persona).people.visitor();
      expect([persona, mayTake(newsLifecycle, transition, state, standingOf(visitor, item))]).toEqual([persona, isAllowed(transition, persona)]);
    }
    const outsiders = everyone.filter(persona => !isAllowed(transition, persona));
    for (const persona of outsiders) expect([persona, await resultOf(takes[transition](office.as(persona), item))]).toEqual([persona, 'refused']);
    for (const persona of outsiders.filter(each => !onTheDesk.includes(each))) {
      expect([persona, 'deceived', await resultOf(takes[transition](deceived(persona), item))]).toEqual([persona, 'deceived', 'refused']);
    }
    expect(await everything(office)).toEqual(before);
    expect(await resultOf(takes[transition](office.as(first), item))).toBe('done');
  });

  if (others.length > 0) {
    it.each(others)('is done for %s too', async persona => {
      expect(await resultOf(takes[transition](office.as(persona), await sceneFor(office, transition)))).toBe('done');
    });
  }
});
