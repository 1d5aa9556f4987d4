/** @jest-environment jsdom */
import { memoryOf, remembered } from '../../src/sharepoint/remember';

interface Heard {
  readonly fresh: unknown[];
  readonly errors: unknown[];
}
const listener = (heard: Heard): { fresh(value: unknown): void; error(error: unknown): void } => ({ fresh: value => heard.fresh.push(value), error: error => heard.errors.push(error) });
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

beforeEach(() => sessionStorage.clear());

it('shows the last answer at once and the fresh one when it differs', async () => {
  const heard: Heard = { fresh: [], errors: [] };
  const memory = memoryOf(sessionStorage, 'fiona');
  expect(remembered(memory, 'q', async () => [1], listener(heard))).toBeUndefined();
  await settled();
  expect(remembered(memory, 'q', async () => [1], listener(heard))).toEqual([1]);
  await settled();
  expect(remembered(memory, 'q', async () => [1, 2], listener(heard))).toEqual([1]);
  await settled();
  expect(heard.fresh).toEqual([[1], [1, 2]]);
});

it('tells of a question that failed and keeps the last answer', async () => {
  const heard: Heard = { fresh: [], errors: [] };
  const memory = memoryOf(sessionStorage, 'fiona');
  remembered(memory, 'q', async () => 'kept', listener(heard));
  await settled();
  expect(remembered(memory, 'q', async () => Promise.reject(new Error('away')), listener(heard))).toBe('kept');
  await settled();
  expect(heard.errors).toHaveLength(1);
});

it('forgets everything when another person sits down', async () => {
  sessionStorage.setItem('someone-elses', 'stays');
  remembered(memoryOf(sessionStorage, 'fiona'), 'q', async () => 'hers', listener({ fresh: [], errors: [] }));
  await settled();
  expect(remembered(memoryOf(sessionStorage, 'maya'), 'q', async () => 'his', listener({ fresh: [], errors: [] }))).toBeUndefined();
  expect(sessionStorage.getItem('someone-elses')).toBe('stays');
});

it('works without a memory when the browser gives none', async () => {
  const full: Storage = Object.assign(Object.create(Storage.prototype) as Storage, {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
    key: () => null,
    clear: () => undefined,
  });
  const heard: Heard = { fresh: [], errors: [] };
  Object.defineProperty(full, 'length', { value: 0 });
  remembered(memoryOf(full, 'fiona'), 'q', async () => 1, listener(heard));
  await settled();
  expect(heard.fresh).toEqual([1]);
});

it('reads what it can not parse as nothing', () => {
  sessionStorage.setItem('regional-intranet:visitor', 'fiona');
  sessionStorage.setItem('regional-intranet:q', '{');
  expect(remembered(memoryOf(sessionStorage, 'fiona'), 'q', () => new Promise(() => undefined), listener({ fresh: [], errors: [] }))).toBeUndefined();
});
