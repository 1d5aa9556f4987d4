import fc from 'fast-check';
import { calendarDate } from '../../../src/kernel/dates/calendarDate';
import { computeFees, depositFor, feeScheduleOn, feeSchedules } from '../../../src/systems/foi/fees';

describe('fees', () => {
  it('of general records are charged by the line, exact to the cent', () => {
    expect(computeFees({ kind: 'general', searchMinutes: 195, preparationMinutes: 120, programmingMinutes: 30, pages: 121, discs: 2, external: 12.35 })).toEqual({
      search: 97.5, preparation: 60, programming: 30, pages: 24.2, discs: 20, external: 12.35, total: 244.05, deposit: 122.02, estimateRequired: true,
    });
  });

  it("of one's own information have no search and no preparation", () => {
    expect(computeFees({ kind: 'personal', searchMinutes: 600, preparationMinutes: 600, pages: 120, discs: 1 })).toMatchObject({ search: 0, preparation: 0, total: 34, deposit: 0, estimateRequired: true });
  });

  it.each([[14, 0], [15, 7.5], [29, 7.5], [30, 15]])('%i minutes of search are %d dollars: a part of a quarter hour is free', (searchMinutes, total) => {
    expect(computeFees({ kind: 'general', searchMinutes }).total).toBe(total);
  });

  it.each([
    [{ pages: 125 }, 25, 0, false],
    [{ pages: 126 }, 25.2, 0, true],
    [{ external: 25.01 }, 25.01, 0, true],
    [{ external: 99.99 }, 99.99, 0, true],
    [{ external: 100 }, 100, 50, true],
    [{ external: 100.01 }, 100.01, 50, true],
  ])('%j: estimate above $25, deposit of half from $100', (lines, total, deposit, estimateRequired) => {
    expect(computeFees({ kind: 'general', ...lines })).toMatchObject({ total, deposit, estimateRequired });
  });

  it('that are waived leave nothing to pay, and show what was waived', () => {
    expect(computeFees({ kind: 'general', pages: 1000, waived: true })).toMatchObject({ pages: 200, total: 0, deposit: 0, estimateRequired: false });
  });

  it.each([['searchMinutes', -15], ['pages', 1.5], ['external', -0.01], ['discs', Number.NaN]])('refuse %s of %d by name', (name, value) => {
    expect(() => computeFees({ kind: 'general', [name]: value })).toThrow(name);
  });

  it('are whole cents, whatever is charged', () => {
    const minutes = fc.integer({ min: 0, max: 10_000 });
    fc.assert(fc.property(minutes, minutes, minutes, fc.integer({ min: 0, max: 1_000_000 }), (searchMinutes, preparationMinutes, pages, cents) => {
      const { total, deposit } = computeFees({ kind: 'general', searchMinutes, preparationMinutes, pages, external: cents / 100 });
      const exact = 750 * Math.floor(searchMinutes / 15) + 750 * Math.floor(preparationMinutes / 15) + 20 * pages + cents;
      expect(Math.round(total * 100)).toBe(exact);
      expect(total).toBe(exact / 100);
      expect(deposit).toBe(exact < 10_000 ? 0 : Math.floor(exact / 2) / 100);
      expect(depositFor(total)).toBe(deposit);
    }));
  });
});

describe('fee schedules', () => {
  it('are taken by the day, and the first one before it began', () => {
    const later = { ...feeSchedules[0], from: calendarDate('2030-01-01'), page: 25 };
    const both = [...feeSchedules, later];
    expect(feeScheduleOn(calendarDate('2029-12-31'), both).page).toBe(20);
    expect(feeScheduleOn(calendarDate('2030-01-01'), both).page).toBe(25);
    expect(feeScheduleOn(undefined, both).page).toBe(25);
    expect(feeScheduleOn(calendarDate('1990-01-01'), both).page).toBe(20);
  });
});
