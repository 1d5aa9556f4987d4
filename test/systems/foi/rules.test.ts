import { calendarDate as day } from '../../../src/kernel/dates/calendarDate';
import { foiRegimes, regimeFor } from '../../../src/systems/foi/rules';

describe('sets of rules', () => {
  it('follow each other without a gap or an overlap', () => {
    for (const act of ['FIPPA', 'MFIPPA'] as const) {
      expect(regimeFor(day('2026-06-30'), act).id).toBe('ON-FOI-CAL30');
      expect(regimeFor(day('2026-07-01'), act).id).toBe('ON-FOI-BUS45');
      expect(regimeFor(day('2059-12-31'), act).id).toBe('ON-FOI-BUS45');
    }
    expect(() => regimeFor(day('1987-12-31'), 'FIPPA')).toThrow(RangeError);
  });

  it('give no limit that could not be read in the Act of 2026', () => {
    const { limits } = foiRegimes[1];
    expect(limits).toEqual({ decision: 45, forward: null, transfer: null, tpRepresentations: null, tpDecision: null, tpEarliest: null, appeal: null });
  });

  it('begin on another day when an office has set one', () => {
    const later = foiRegimes.map((regime) => (regime.to ? { ...regime, to: day('2026-09-30') } : { ...regime, from: { FIPPA: day('2026-10-01'), MFIPPA: day('2026-10-01') } }));
    expect(regimeFor(day('2026-07-02'), 'FIPPA', later).id).toBe('ON-FOI-CAL30');
    expect(regimeFor(day('2026-10-01'), 'FIPPA', later).id).toBe('ON-FOI-BUS45');
  });
});
