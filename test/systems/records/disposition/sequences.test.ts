import fc from 'fast-check';
import { ModelOffice, sequence } from './model';

/** So many disposals must come about, or the property would hold of nothing. */
const fewestDisposed = 100;

it('no sequence of allowed actions destroys what is on hold, unscheduled, charged out, or approved by one person', () => {
  let disposed = 0;
  fc.assert(
    fc.property(sequence, steps => {
      const office = new ModelOffice();
      for (const step of steps) office.do(step);
      for (const one of office.disposed) {
        expect(one.heldBy).toEqual([]);
        expect(one.rule ?? 'unscheduled').not.toBe('unscheduled');
        expect(['chargedOut', 'missing']).not.toContain(one.custody);
        expect(one.approvedBy.length).toBeGreaterThanOrEqual(2);
      }
      disposed += office.disposed.length;
    }),
    { numRuns: 3_000 },
  );
  expect(disposed).toBeGreaterThan(fewestDisposed);
});
