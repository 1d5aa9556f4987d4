import { PersonaId, personas } from '../../../local/site';
import { requestLifecycle } from '../../../src/systems/foi/lifecycle';
import { FoiRequest } from '../../../src/systems/foi/lists';
import { feesOf, recordsOf, thirdPartiesOf } from '../../../src/systems/foi/work/caseItems';
import { callOutsOf } from '../../../src/systems/foi/work/findWork';
import { RequestTransition } from '../../../src/systems/foi/work/standing';
import { everything } from './work/attempts';
import { resultOf } from '../../support/resultOf';
import { officeForEachTest } from '../../support/workingOffice';
import { requestIn } from './work/scenes';
import { Scene, transitionsTaken } from './work/transitions';

jest.setTimeout(60_000);
const office = officeForEachTest();
const take = transitionsTaken(office);
const states = Object.keys(requestLifecycle.states) as FoiRequest['status'][];
const transitions = Object.keys(requestLifecycle.transitions) as RequestTransition[];
/** They lean on an item of the case; what the request's state allows them is asked before that item is looked at. */
const needsItem: readonly RequestTransition[] = ['recordRepresentation', 'updateExemptions'];
const everyone: readonly PersonaId[] = personas.map(({ id }) => id);

/** Steps that a state does not allow to anybody, a new request's aside: those ask for no state. */
function barred(state: FoiRequest['status']): readonly RequestTransition[] {
  return transitions.filter(name => {
    const from: readonly string[] = requestLifecycle.transitions[name].from;
    return from.length > 0 && !from.includes(state) && !needsItem.includes(name);
  });
}

async function sceneIn(state: FoiRequest['status']): Promise<Scene> {
  const work = office.as('foiCoordinator');
  const request = await requestIn(office, state);
  const [[callOut], [fee = null], [thirdParty = null], [record = null]] = await Promise.all([
    callOutsOf(work, request.number), feesOf(work, request.number), thirdPartiesOf(work, request.number), recordsOf(work, request.number),
  ]);
  return { request, callOut, fee, thirdParty, record };
}

it.each(states)('a request that is %s takes no step of another state, whoever asks, and keeps no trace of the attempt', async state => {
  const scene = await sceneIn(state);
  const before = await everything(office);
  const steps = barred(state);
  expect(steps.length).toBeGreaterThan(0);
  const taken: string[] = [];
  for (const step of steps) {
    for (const persona of everyone) {
      if ((await resultOf(take[step](office.as(persona), scene))) !== 'refused') taken.push(`${persona} ${step}`);
    }
  }
  expect(taken).toEqual([]);
  expect(await everything(office)).toEqual(before);
});
