import { screenIsLoading, whenScreensStand } from '../../src/webparts/page/screensLoading';

/** Whether it has resolved by now. */
async function isFree(wait: Promise<void>): Promise<boolean> {
  return Promise.race([wait.then(() => true), new Promise<boolean>(resolve => setImmediate(() => resolve(false)))]);
}

it('waits for nobody while no screen is being loaded', async () => {
  expect(await isFree(whenScreensStand())).toBe(true);
});

it('waits until every screen has asked its first questions, however often one says so', async () => {
  const [first, second] = [screenIsLoading(), screenIsLoading()];
  const wait = whenScreensStand();
  first();
  first();
  expect(await isFree(wait)).toBe(false);
  second();
  expect(await isFree(wait)).toBe(true);
});

it('waits no longer than a moment for a screen whose code does not come', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  const lost = screenIsLoading();
  const wait = whenScreensStand();
  jest.advanceTimersByTime(300);
  expect(await isFree(wait)).toBe(true);
  jest.useRealTimers();
  lost();
});
