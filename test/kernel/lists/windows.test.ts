import fc from 'fast-check';
import { addDays, calendarDate, daysBetween, Instant } from '../../../src/kernel/dates/calendarDate';
import { instantAt, secondsOf } from '../../../src/kernel/dates/instants';
import { StoreError } from '../../../src/kernel/ports/storeError';
import { askInHalves, halveDays, halveMoments, monthsOf, Span } from '../../../src/kernel/lists/windows';

const start = calendarDate('2026-01-01');
const anySpan = fc.tuple(fc.integer({ min: -800, max: 800 }), fc.integer({ min: 0, max: 800 })).map(([from, days]): Span => ({ from: addDays(start, from), to: addDays(start, from + days) }));
const daysOf = ({ from, to }: Span): readonly string[] => Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));

it('the months of a span hold each of its days once', () => {
  fc.assert(fc.property(anySpan, span => expect(monthsOf(span).flatMap(daysOf)).toEqual(daysOf(span))));
  expect(monthsOf({ from: start, to: addDays(start, -1) })).toEqual([]);
});

it('halves a span that matches too much until SharePoint reads it, and asks for each day once', async () => {
  const readable = 5;
  const ask = async (span: Span): Promise<readonly string[]> => {
    if (daysOf(span).length > readable) throw new StoreError({ kind: 'threshold' });
    return daysOf(span);
  };
  const span = { from: start, to: addDays(start, 30) };
  expect(await askInHalves(span, halveDays, ask)).toEqual(daysOf(span));
});

it('gives up on a single day that is too much, and on anything else at once', async () => {
  const refuse = (kind: 'threshold' | 'denied') => () => Promise.reject(new StoreError({ kind }));
  await expect(askInHalves({ from: start, to: addDays(start, 3) }, halveDays, refuse('threshold'))).rejects.toMatchObject({ problem: { kind: 'threshold' } });
  await expect(askInHalves({ from: start, to: addDays(start, 3) }, halveDays, refuse('denied'))).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('halves moments second by second, and leaves none out', () => {
  const at = (seconds: number): Instant => instantAt(secondsOf('2026-01-01T00:00:00.000Z' as Instant) + seconds);
  const secondsIn = ({ from, to }: { from: Instant; to: Instant }): readonly number[] => Array.from({ length: secondsOf(to) - secondsOf(from) + 1 }, (_, second) => secondsOf(from) + second);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), length => {
      const span = { from: at(0), to: at(length) };
      expect(halveMoments(span)?.flatMap(secondsIn)).toEqual(secondsIn(span));
    }),
  );
  expect(halveMoments({ from: at(3), to: at(3) })).toBeUndefined();
});
