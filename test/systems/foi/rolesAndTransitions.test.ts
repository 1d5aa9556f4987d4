import { personas, PersonaId } from '../../../local/site';
import { Actor } from '../../../src/kernel/lifecycle/defineLifecycle';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RoleId, roleIds } from '../../../src/kernel/roles';
import { callOutLifecycle } from '../../../src/systems/foi/callOutLifecycle';
import { requestLifecycle } from '../../../src/systems/foi/lifecycle';
import { callOutTransitions, mayRegister, requestTransitions } from '../../../src/systems/foi/work/standing';
import { everything } from './work/attempts';
import { resultOf } from '../../support/resultOf';
import { officeForEachTest } from '../../support/workingOffice';
import { AnyTransition, Scene, sceneFor, transitionsTaken } from './work/transitions';

jest.setTimeout(60_000);
const office = officeForEachTest();
const take = transitionsTaken(office);

const everyTransition = [...Object.keys(requestLifecycle.transitions), ...Object.keys(callOutLifecycle.transitions)] as AnyTransition[];
const everyone: readonly PersonaId[] = personas.map(persona => persona.id);

/** `manager` has the call-out: to them alone it is assigned. */
function isAllowed(transition: AnyTransition, persona: PersonaId): boolean {
  const by: readonly Actor[] = { ...requestLifecycle.transitions, ...callOutLifecycle.transitions }[transition].by;
  const roles: readonly RoleId[] = personas.find(each => each.id === persona)?.roles ?? [];
  return by.some(actor => (actor === 'assignee' ? persona === 'manager' : roles.includes(actor)));
}

async function isOffered(transition: AnyTransition, persona: PersonaId, { request, callOut }: Scene): Promise<boolean> {
  const visitor = await office.as(persona).people.visitor();
  const made = mayRegister(visitor) ? ['register', 'importOpen', 'importClosed'] : [];
  const onRequest = requestTransitions(request, visitor);
  // A manager is asked by allocating the request to them.
  const asking = onRequest.includes('allocate') ? ['ask'] : [];
  const offered: readonly string[] = [...made, ...onRequest, ...asking, ...callOutTransitions(callOut, visitor)];
  return offered.includes(transition);
}

describe.each(everyTransition)('%s', transition => {
  const [first, ...others] = everyone.filter(persona => isAllowed(transition, persona));
  const outsiders = everyone.filter(persona => !isAllowed(transition, persona));

  it('is offered to those it is declared for, refused to all others by page and by server without a trace, and done', async () => {
    const scene = await sceneFor(office, transition);
    const before = await everything(office);
    for (const persona of everyone) expect([persona, await isOffered(transition, persona, scene)]).toEqual([persona, isAllowed(transition, persona)]);
    for (const persona of outsiders) expect([persona, await resultOf(take[transition](office.as(persona), scene))]).toEqual([persona, 'refused']);
    for (const persona of outsiders.filter(each => !isLetByServer(transition, each))) {
      expect([persona, 'deceived', await resultOf(take[transition](deceived(persona), scene))]).toEqual([persona, 'deceived', 'refused']);
    }
    expect(await everything(office)).toEqual(before);
    expect(await resultOf(take[transition](office.as(first), scene))).toBe('done');
  });

  if (others.length > 0) {
    it.each(others)('is done for %s too', async persona => {
      expect(await resultOf(take[transition](office.as(persona), await sceneFor(office, transition)))).toBe('done');
    });
  }
});

/** Steps of a request whose first write is in a list that a decision maker may not write to. */
const beginsElsewhere: readonly AnyTransition[] = ['allocate', 'ask', 'estimateFees', 'recordDeposit', 'waiveFees', 'notifyThirdParty', 'recordRepresentation', 'updateExemptions', 'writeLetter', 'transfer', 'close', 'reopen'];

/**
 * What the server lets people do past our pages, as it would in the native list: the owner administers the site; a coordinator may write to the
 * whole list of call-outs and of requests, a decision maker to that of requests, and a manager to their own call-out. Such a change does not match the
 * item's account, or its account names who made it.
 */
function isLetByServer(transition: AnyTransition, persona: PersonaId): boolean {
  const isOnRequest = transition in requestLifecycle.transitions;
  switch (persona) {
    case 'owner':
    case 'foiCoordinator':
      return true;
    case 'foiApprover':
      return isOnRequest && !beginsElsewhere.includes(transition);
    case 'manager':
      return !isOnRequest && transition !== 'ask' && transition !== 'sendBack';
    default:
      return false;
  }
}

/** A page whose visitor claims every role, and to be the one to whom the call-out is assigned. The server knows better. */
function deceived(persona: PersonaId): Workplace {
  const work = office.as(persona);
  return { ...work, people: { ...work.people, visitor: () => Promise.resolve({ person: office.person('manager'), roles: roleIds }) } };
}
