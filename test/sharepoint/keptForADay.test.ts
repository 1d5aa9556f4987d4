/** @jest-environment jsdom */
import { Instant } from '../../src/kernel/dates/calendarDate';
import { DayQuestion, keptForADay } from '../../src/sharepoint/keptForADay';

const morning = '2026-03-10T13:00:00.000Z' as Instant;
const evening = '2026-03-11T01:00:00.000Z' as Instant;
const nextDay = '2026-03-11T13:00:00.000Z' as Instant;
let asked = 0;
interface Place {
  readonly office: string;
}
const isValue = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'office' in value;
const at = (login: string | undefined, now: Instant, office: string | undefined): DayQuestion<Place> => ({
  key: 'workstation', login, now, isValue,
  ask: async () => {
    asked += 1;
    return office === undefined ? undefined : { office };
  },
});

beforeEach(() => {
  asked = 0;
  localStorage.clear();
});

it('is asked once a day', async () => {
  expect(await keptForADay(at('sam', morning, 'Sudbury'))).toEqual({ office: 'Sudbury' });
  expect(await keptForADay(at('sam', evening, 'Timmins'))).toEqual({ office: 'Sudbury' });
  expect(asked).toBe(1);
  expect(await keptForADay(at('sam', nextDay, 'Timmins'))).toEqual({ office: 'Timmins' });
});

it('is never told to another person at the same machine', async () => {
  await keptForADay(at('sam', morning, 'Sudbury'));
  expect(await keptForADay(at('andre', morning, 'Kapuskasing'))).toEqual({ office: 'Kapuskasing' });
  expect(JSON.stringify(localStorage)).not.toContain('Sudbury');
});

it('is asked anew without a login, after no answer, and when the machine keeps nonsense or a day to come', async () => {
  await keptForADay(at(undefined, morning, 'Sudbury'));
  expect(localStorage).toHaveLength(0);
  expect(await keptForADay(at('sam', morning, undefined))).toBeUndefined();
  expect(localStorage).toHaveLength(0);
  await keptForADay(at('sam', nextDay, 'Sudbury'));
  expect(await keptForADay(at('sam', morning, 'Timmins'))).toEqual({ office: 'Timmins' });
  const key = localStorage.key(0) ?? '';
  for (const nonsense of ['{', 'null', '[]', '{"login":"sam","at":"2026-03-10T13:00:00.000Z","value":null}', '{"login":"sam","at":"x","value":{}}']) {
    localStorage.setItem(key, nonsense);
    expect(await keptForADay(at('sam', morning, 'North Bay'))).toEqual({ office: 'North Bay' });
  }
});

it('works where the machine keeps nothing', async () => {
  const keep = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await keptForADay(at('sam', morning, 'Sudbury'))).toEqual({ office: 'Sudbury' });
  keep.mockRestore();
});
