import { CalendarDate } from '../dates/calendarDate';

/** Why records may not be destroyed. */
export type HoldReason = 'foi' | 'legal' | 'audit';

export interface HoldRequest {
  /** Names the matter to its system: a request's number. One matter has one hold. */
  readonly matter: string;
  readonly reason: HoldReason;
  /** The record series that may hold what is asked for, as the asker names them. Empty: every series of the office, until they are named. */
  readonly series: readonly string[];
  readonly from: CalendarDate;
}

/**
 * The port by which a system keeps records from disposal while a matter is open (FIPPA s. 10.1, MFIPPA s. 4.1). Both calls are safe to
 * repeat. They throw StoreError.
 */
export interface Holds {
  place(hold: HoldRequest): Promise<void>;
  /** The hold ends after this day: the appeal period is over then. Null leaves it in force until a day is known. */
  release(matter: string, after: CalendarDate | null): Promise<void>;
}
