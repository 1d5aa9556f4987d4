import { Holds } from '../kernel/ports/holds';
import { Workplace } from '../kernel/ports/workplace';

/** Adds the ports that one system serves for another. They load with the first call. */
export function completeWorkplace(base: Omit<Workplace, 'holds'>): Workplace {
  let made: Promise<Holds> | undefined;
  const holds = (): Promise<Holds> => (made ??= import('./records/holds').then(({ createHolds }) => createHolds(base)));
  return {
    ...base,
    holds: {
      place: async hold => (await holds()).place(hold),
      release: async (matter, after) => (await holds()).release(matter, after),
    },
  };
}
