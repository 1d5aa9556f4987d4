import { Fault } from '../../../../../local/server/contract';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { isProblem } from '../../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { CallOut } from '../../../../../src/systems/foi/lists';
import { answerCallOut } from '../../../../../src/systems/foi/work/answer';
import { delegateCallOut } from '../../../../../src/systems/foi/work/callOuts/delegate';
import { sendBack } from '../../../../../src/systems/foi/work/callOuts/sendBack';
import { callOutsOf } from '../../../../../src/systems/foi/work/findWork';
import { allCallOuts, ask, nilAnswer, register, story } from '../cases';
import { officeForEachTest } from '../../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
// Mail that a fault keeps from going out is logged.
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Presses the button, and once more when the first press ended in a trouble that a person is told to try again after. */
async function pressed(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!isProblem(error, 'disconnected', 'busy')) throw error;
    await action();
  }
}

/** Does an action on a new call-out each time, with the fault on the next of its requests, until one runs through undisturbed. */
async function disturbed(fault: Fault, scene: () => Promise<CallOut>, action: (work: Workplace, callOut: CallOut, actionId: string) => Promise<unknown>): Promise<number> {
  for (let position = 0; ; position += 1) {
    const callOut = await scene();
    const work = office.as('foiCoordinator');
    const actionId = work.newId();
    let seen = 0;
    office.disturb(() => (seen++ === position ? fault : undefined));
    await pressed(() => action(work, callOut, actionId));
    office.disturb(undefined);
    if (seen <= position) return position + 1;
  }
}

async function asked(): Promise<CallOut> {
  const work = office.as('foiCoordinator');
  return (await ask(work, await register(work), office.person('manager'))).callOut;
}

async function answered(): Promise<CallOut> {
  const { requestNumber } = await asked();
  const mine = office.as('manager');
  const [callOut] = await callOutsOf(mine, requestNumber);
  await answerCallOut(mine, callOut, nilAnswer, mine.newId());
  return (await callOutsOf(office.as('foiCoordinator'), requestNumber))[0];
}

const counted = async (action: string): Promise<number> => (await story(office.as('foiCoordinator'))).filter(entry => entry.startsWith(`${action} `)).length;

describe.each(['cutAfter', 'throttle'] as const)('with %s at any request', fault => {
  it('sends an answer back once, to a manager who reaches it', async () => {
    const rounds = await disturbed(fault, answered, (work, callOut, actionId) => sendBack(work, callOut, { amendment: 'Which drives?', dueOn: null }, actionId));
    expect(rounds).toBeGreaterThan(5);
    expect(await counted('sendBack')).toBe(rounds);
    expect((await allCallOuts(office.as('manager'))).map(({ status }) => status)).toEqual(Array(rounds).fill('asked'));
  });

  it('hands a call-out over once, and to nobody else', async () => {
    const rounds = await disturbed(fault, asked, (work, callOut, actionId) => delegateCallOut(work, callOut, { delegate: office.person('otherManager'), until: calendarDate('2026-03-20') }, actionId));
    expect(rounds).toBeGreaterThan(5);
    expect(await counted('delegate')).toBe(rounds);
    for (const persona of ['manager', 'otherManager'] as const) expect(await allCallOuts(office.as(persona))).toHaveLength(rounds);
    await expect(allCallOuts(office.as('staff'))).rejects.toMatchObject({ problem: { kind: 'denied' } });
  });
});
