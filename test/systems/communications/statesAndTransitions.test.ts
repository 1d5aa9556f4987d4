import { PersonaId, personas } from '../../../local/site';
import { communications } from '../../../src/systems/communications';
import { newsLifecycle, NewsState, NewsTransition } from '../../../src/systems/communications/newsLifecycle';
import { resultOf } from '../../support/resultOf';
import { officeForEachTest } from '../../support/workingOffice';
import { everything, newsIn } from './work/news';
import { takes } from './work/transitions';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const states = Object.keys(newsLifecycle.states) as NewsState[];
const onTheDesk = personas.filter(({ roles }) => roles.some(role => role === 'communicationsLead' || role.startsWith('news'))).map(({ id }): PersonaId => id);

/** What one operation stands for: it takes the one that fits the state. */
const alike: Readonly<Partial<Record<NewsTransition, readonly NewsTransition[]>>> = { saveText: ['reviseText'], reviseText: ['saveText'], setDetails: ['updateDetails'], updateDetails: ['setDetails'] };
/** Taken by a publication itself, and no harm where there is none to finish. */
const byItself: readonly NewsTransition[] = ['goLive', 'goLiveUrgently'];

function barred(state: NewsState): readonly NewsTransition[] {
  const leads = (name: NewsTransition): boolean => [name, ...(alike[name] ?? [])].some(each => (newsLifecycle.transitions[each].from as readonly NewsState[]).includes(state));
  return (Object.keys(newsLifecycle.transitions) as NewsTransition[]).filter(name => newsLifecycle.transitions[name].from.length > 0 && !byItself.includes(name) && !leads(name));
}

it.each(states)('an item that is %s takes no step of another state, whoever asks, and keeps no trace of the attempt', async state => {
  const item = await newsIn(office, state);
  expect(item.status).toBe(state);
  const before = await everything(office);
  const taken: string[] = [];
  for (const step of barred(state)) {
    for (const persona of onTheDesk) {
      if ((await resultOf(takes[step](office.as(persona), item))) !== 'refused') taken.push(`${persona} ${step}`);
    }
  }
  expect(barred(state).length).toBeGreaterThan(0);
  expect(taken).toEqual([]);
  expect(await everything(office)).toEqual(before);
});
