import { RuleSource } from '../../kernel/clock/explanation';
import { CalendarDate, calendarDate } from '../../kernel/dates/calendarDate';
import { RequestKind } from './choices';

/** Prices in cents, so that no sum is off by a fraction. */
export interface FeeSchedule {
  readonly from: CalendarDate;
  readonly application: number;
  /** Per full quarter of an hour. */
  readonly search: Readonly<Record<RequestKind, number>>;
  readonly preparation: Readonly<Record<RequestKind, number>>;
  readonly programming: number;
  readonly page: number;
  readonly disc: number;
  /** An estimate is due above this, and a deposit may be asked from this on. */
  readonly estimateAbove: number;
  readonly depositFrom: number;
  readonly depositPercent: number;
  readonly appeal: Readonly<Record<RequestKind | 'correction', number>>;
  readonly source: RuleSource;
}

/**
 * R.R.O. 1990, Reg. 460 and Reg. 823, in the order in which they came into force. The first day is from memory; no change
 * of amounts by Bill 97 was found. A deposit is asked from $100 on: one fee page says "exceeds $100", the commissioner "or more".
 */
export const feeSchedules: readonly FeeSchedule[] = [
  {
    from: calendarDate('1996-01-01'),
    application: 500,
    search: { general: 750, personal: 0 },
    preparation: { general: 750, personal: 0 },
    programming: 1500,
    page: 20,
    disc: 1000,
    estimateAbove: 2500,
    depositFrom: 10_000,
    depositPercent: 50,
    appeal: { general: 2500, personal: 1000, correction: 1000 },
    source: { text: 'R.R.O. 1990, Reg. 460, ss. 5.2 to 9; Reg. 823', textFr: 'R.R.O. 1990, Règl. 460, art. 5.2 à 9; Règl. 823', confidence: 'high' },
  },
];

/** The prices on a day; without one, the latest. Days before the first schedule take the first. */
export function feeScheduleOn(date?: CalendarDate, schedules: readonly FeeSchedule[] = feeSchedules): FeeSchedule {
  const begun = schedules.filter(({ from }) => date === undefined || from <= date);
  return begun[begun.length - 1] ?? schedules[0];
}

export interface FeeInput {
  readonly kind: RequestKind;
  /** Minutes are whole, 0 or more. */
  readonly searchMinutes?: number;
  readonly preparationMinutes?: number;
  readonly programmingMinutes?: number;
  readonly pages?: number;
  readonly discs?: number;
  /** Dollars, as invoiced by others. */
  readonly external?: number;
  /** All fees waived: FIPPA s. 57(4), MFIPPA s. 45(4). */
  readonly waived?: boolean;
}

/** Dollars. */
export interface Fees {
  readonly search: number;
  readonly preparation: number;
  readonly programming: number;
  readonly pages: number;
  readonly discs: number;
  readonly external: number;
  /** What the requester pays: the sum of the lines, or 0 when waived. */
  readonly total: number;
  /** Half of a total of $100 or more, else 0. */
  readonly deposit: number;
  readonly estimateRequired: boolean;
}

/**
 * The fees of a request beyond the application fee, in dollars. Only full quarter hours are charged ("for each 15 minutes").
 * @throws RangeError naming the entry that is negative, or no whole number of minutes, pages or discs.
 */
export function computeFees(input: FeeInput, schedule: FeeSchedule = feeScheduleOn()): Fees {
  const lines = {
    search: quarterHours('searchMinutes', input.searchMinutes) * schedule.search[input.kind],
    preparation: quarterHours('preparationMinutes', input.preparationMinutes) * schedule.preparation[input.kind],
    programming: quarterHours('programmingMinutes', input.programmingMinutes) * schedule.programming,
    pages: whole('pages', input.pages) * schedule.page,
    discs: whole('discs', input.discs) * schedule.disc,
    external: cents('external', input.external ?? 0),
  };
  const sum = Object.values(lines).reduce((total, line) => total + line, 0);
  const total = input.waived ? 0 : sum;
  return {
    search: lines.search / 100,
    preparation: lines.preparation / 100,
    programming: lines.programming / 100,
    pages: lines.pages / 100,
    discs: lines.discs / 100,
    external: lines.external / 100,
    total: total / 100,
    deposit: depositCents(total, schedule) / 100,
    estimateRequired: total > schedule.estimateAbove,
  };
}

/** The deposit that may be asked for an estimate, both in dollars; 0 below $100. Never more than half, so an odd cent is dropped. */
export function depositFor(estimate: number, schedule: FeeSchedule = feeScheduleOn()): number {
  return depositCents(cents('estimate', estimate), schedule) / 100;
}

function depositCents(total: number, schedule: FeeSchedule): number {
  return total < schedule.depositFrom ? 0 : Math.floor((total * schedule.depositPercent) / 100);
}

function quarterHours(name: string, minutes: number | undefined): number {
  return Math.floor(whole(name, minutes) / 15);
}

function whole(name: string, count = 0): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${name}: not a whole number of 0 or more: ${count}`);
  return count;
}

function cents(name: string, dollars: number): number {
  if (!Number.isFinite(dollars) || dollars < 0) throw new RangeError(`${name}: not an amount of 0 or more: ${dollars}`);
  return Math.round(dollars * 100);
}
