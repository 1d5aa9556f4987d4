import { personas, PersonaId } from '../../../local/site';
import { Actor } from '../../../src/kernel/lifecycle/defineLifecycle';
import { isProblem } from '../../../src/kernel/ports/storeError';
import { Workplace } from '../../../src/kernel/ports/workplace';
import { RoleId, roleIds } from '../../../src/kernel/roles';
import { callOutLifecycle, requestLifecycle } from '../../../src/systems/foi/lifecycle';
import { CallOut, FoiRequest } from '../../../src/systems/foi/lists';
import { allocate } from '../../../src/systems/foi/work/allocate';
import { answerCallOut } from '../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../src/systems/foi/work/close';
import { recordFee } from '../../../src/systems/foi/work/recordFee';
import { registerRequest } from '../../../src/systems/foi/work/register';
import { callOutTransitions, mayRegister, requestTransitions } from '../../../src/systems/foi/work/standing';
import { allActivity, allCallOuts, allRequests, ask, decision, nilAnswer, register, registration, today } from './work/cases';
import { officeForEachTest } from './work/office';

const office = officeForEachTest();
type RequestTransition = keyof typeof requestLifecycle.transitions;
type CallOutTransition = keyof typeof callOutLifecycle.transitions;

/** `manager` has the call-out: to them alone it is assigned. */
function mayByDeclaration(by: readonly Actor[], persona: PersonaId): boolean {
  const roles: readonly RoleId[] = personas.find(each => each.id === persona)?.roles ?? [];
  return by.some(actor => (actor === 'assignee' ? persona === 'manager' : roles.includes(actor)));
}

async function resultOf(action: Promise<{ readonly kind: string }>): Promise<string> {
  try {
    return (await action).kind;
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return 'refused';
    throw error;
  }
}

/** What each transition does at the page of a colleague; `callOut` is with `manager`. */
const actions: { readonly [T in RequestTransition | CallOutTransition]: (work: Workplace, request: FoiRequest, callOut: CallOut) => Promise<{ readonly kind: string }> } = {
  register: work => registerRequest(work, registration, 'tried'),
  recordFee: (work, request) => recordFee(work, request, { feePaidOn: today }, 'tried'),
  allocate: (work, request) => allocate(work, request, { manager: office.person('otherManager'), dueOn: null }, 'tried'),
  close: (work, request) => closeRequest(work, request, decision, 'tried'),
  ask: (work, request) => allocate(work, request, { manager: office.person('otherManager'), dueOn: null }, 'tried'),
  answer: (work, _request, callOut) => answerCallOut(work, callOut, nilAnswer, 'tried'),
  withdraw: (work, request) => closeRequest(work, request, decision, 'tried'),
};
type AnyTransition = keyof typeof actions;
const transitions = Object.keys(actions) as AnyTransition[];
const actorsOf = (transition: AnyTransition): readonly Actor[] => ({ ...requestLifecycle.transitions, ...callOutLifecycle.transitions })[transition].by;
const isAllowed = (transition: AnyTransition, persona: PersonaId): boolean => mayByDeclaration(actorsOf(transition), persona);
const everyone: readonly PersonaId[] = personas.map(persona => persona.id);

interface Scene {
  readonly request: FoiRequest;
  readonly callOut: CallOut;
}

/** A request where it stands before the transition, and a call-out that is with `manager`. */
async function sceneFor(transition: AnyTransition): Promise<Scene> {
  const work = office.as('foiCoordinator');
  const asked = await ask(work, await register(work), office.person('manager'));
  return transition === 'recordFee' ? { ...asked, request: await register(work, { feePaidOn: null }) } : asked;
}

async function everything() {
  const work = office.as('foiCoordinator');
  return [await allRequests(work), await allCallOuts(work), await allActivity(work)];
}

describe.each(transitions)('%s', transition => {
  it.each(everyone.filter(persona => isAllowed(transition, persona)))('is done for %s', async persona => {
    const { request, callOut } = await sceneFor(transition);
    expect(await resultOf(actions[transition](office.as(persona), request, callOut))).toBe('done');
  });

  it('is refused for all others and leaves no trace', async () => {
    const { request, callOut } = await sceneFor(transition);
    const before = await everything();
    for (const persona of everyone.filter(each => !isAllowed(transition, each))) {
      expect([persona, await resultOf(actions[transition](office.as(persona), request, callOut))]).toEqual([persona, 'refused']);
    }
    expect(await everything()).toEqual(before);
  });

  it('is offered to those who may take it, and to nobody else', async () => {
    const { request, callOut } = await sceneFor(transition);
    for (const persona of everyone) {
      const visitor = await office.as(persona).people.visitor();
      const onRequest = requestTransitions(request, visitor);
      // A manager is asked by allocating the request to them.
      const asking = onRequest.includes('allocate') ? ['ask'] : [];
      const offered: readonly string[] = [...(mayRegister(visitor) ? ['register'] : []), ...onRequest, ...asking, ...callOutTransitions(callOut, visitor)];
      expect([persona, offered.includes(transition)]).toEqual([persona, isAllowed(transition, persona)]);
    }
  });

  it('is refused by the server to a page that takes its visitor for anybody', async () => {
    const { request, callOut } = await sceneFor(transition);
    const before = await everything();
    for (const persona of everyone.filter(each => !isAllowed(transition, each) && !isLetByServer(transition, each))) {
      expect([persona, await resultOf(actions[transition](deceived(persona), request, callOut))]).toEqual([persona, 'refused']);
    }
    expect(await everything()).toEqual(before);
  });
});

/**
 * The owner administers the site, and a coordinator may write to the whole list of call-outs: the server lets them, as it would in
 * the native list. Such a change is found later, because it does not match the item's account.
 */
function isLetByServer(transition: AnyTransition, persona: PersonaId): boolean {
  return persona === 'owner' || (persona === 'foiCoordinator' && transition === 'answer');
}

/** A page whose visitor claims every role, and to be the one to whom the call-out is assigned. The server knows better. */
function deceived(persona: PersonaId): Workplace {
  const work = office.as(persona);
  return { ...work, people: { ...work.people, visitor: () => Promise.resolve({ person: office.person('manager'), roles: roleIds }) } };
}
