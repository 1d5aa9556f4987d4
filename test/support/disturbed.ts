import { Fault } from '../../local/server/contract';
import { isProblem } from '../../src/kernel/ports/storeError';
import { Office } from './workingOffice';

/** Presses the button, and once more when the first press ended in a trouble that a person is told to try again after. */
export async function pressed<Outcome>(action: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await action();
  } catch (error) {
    if (!isProblem(error, 'disconnected', 'busy')) throw error;
    return action();
  }
}

/**
 * Does an action again and again, each time with the fault on the next of its requests, until one runs through undisturbed.
 * `scene` prepares an action; the number of requests that were disturbed is given back.
 */
export async function disturbed(office: Office, fault: Fault, scene: () => Promise<() => Promise<unknown>>): Promise<number> {
  for (let position = 0; ; position += 1) {
    const action = await scene();
    let seen = 0;
    office.disturb(() => (seen++ === position ? fault : undefined));
    await pressed(action);
    office.disturb(undefined);
    if (seen <= position) return position;
  }
}
