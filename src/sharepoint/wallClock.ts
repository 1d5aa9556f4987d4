import { Instant } from '../kernel/dates/calendarDate';
import { torontoToday } from '../kernel/dates/torontoToday';
import { WallClock } from '../kernel/ports/workplace';

/** The clock of the computer, read as the clock on the wall of an office in Toronto. */
export const wallClock: WallClock = {
  today: () => torontoToday(Date.now()),
  now: () => new Date().toISOString() as Instant,
};
