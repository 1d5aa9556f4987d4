import fc from 'fast-check';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { disposedByMonth, disposedBySeries, eligibleByYear, endings, methods, totalOf } from '../../../../src/systems/records/reports/counts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const day = fc.constantFrom('2024-12-31', '2025-01-01', '2026-06-30').map(calendarDate);
const eligible = fc.record({ eligibleOn: fc.option(day), finalDisposition: fc.constantFrom('destroy' as const, 'transfer' as const, 'selective' as const, 'permanent' as const, null) });
const disposed = fc.record({ disposedOn: day, seriesCode: fc.constantFrom('ADM-10', 'ENV-20', 'TRANSITORY'), method: fc.constantFrom('destroy' as const, 'transfer' as const) });

it('counts every record with a date once, under its year and its final disposition', () => {
  fc.assert(
    fc.property(fc.array(eligible), facts => {
      const rows = eligibleByYear(facts);
      expect(sum(rows.map(totalOf))).toBe(facts.filter(({ eligibleOn }) => eligibleOn !== null).length);
      for (const ending of endings) {
        const ofEnding = facts.filter(fact => fact.eligibleOn !== null && (fact.finalDisposition ?? 'unknown') === ending).length;
        expect(sum(rows.map(({ counts }) => counts[ending]))).toBe(ofEnding);
      }
      expect(rows.map(({ key }) => key)).toEqual([...new Set(rows.map(({ key }) => key))].sort());
    }),
  );
});

it('counts every disposed record once, under its series and its method', () => {
  fc.assert(
    fc.property(fc.array(disposed), facts => {
      const rows = disposedBySeries(facts);
      expect(sum(rows.map(totalOf))).toBe(facts.length);
      for (const { key, counts } of rows) for (const method of methods) expect(counts[method]).toBe(facts.filter(fact => fact.seriesCode === key && fact.method === method).length);
    }),
  );
});

it('counts every disposed record once, under its month: months and series have the same sums', () => {
  fc.assert(
    fc.property(fc.array(disposed), facts => {
      const rows = disposedByMonth(facts);
      for (const method of methods) expect(sum(rows.map(({ counts }) => counts[method]))).toBe(sum(disposedBySeries(facts).map(({ counts }) => counts[method])));
      for (const row of rows) expect(totalOf(row)).toBe(facts.filter(({ disposedOn }) => disposedOn.startsWith(`${row.key}-`)).length);
      expect(sum(rows.map(totalOf))).toBe(facts.length);
    }),
  );
});

it('puts the last day of a year and the first of the next into their own years', () => {
  const rows = eligibleByYear([{ eligibleOn: calendarDate('2024-12-31'), finalDisposition: 'destroy' }, { eligibleOn: calendarDate('2025-01-01'), finalDisposition: null }]);
  expect(rows.map(({ key, counts }) => [key, counts.destroy, counts.unknown])).toEqual([['2024', 1, 0], ['2025', 0, 1]]);
});
