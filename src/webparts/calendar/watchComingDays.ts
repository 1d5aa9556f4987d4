import { Workplace } from '../../kernel/ports/workplace';
import { Memory, remembered } from '../../sharepoint/remember';
import { readComingDays } from '../../systems/communications/calendar/comingDays';
import { ComingState } from '../../systems/communications/ui/calendar/ComingDaysList';
import { problemOf } from '../../ui/problemOf';

const key = 'comingDays';

/** Tells what the next days hold: at once what the last visit showed, then what is true now. */
export function watchComingDays(work: Workplace, memory: Memory, tell: (state: ComingState) => void): void {
  const seen = remembered(memory, key, () => readComingDays(work), {
    fresh: days => tell({ kind: 'found', days, isOld: false }),
    error: error => tell(seen ? { kind: 'found', days: seen, isOld: true } : { kind: 'failed', problem: problemOf(error) }),
  });
  tell(seen ? { kind: 'found', days: seen, isOld: false } : { kind: 'waiting' });
}
