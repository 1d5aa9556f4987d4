import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Fee } from '../../caseLists';
import { WaiverReason } from '../../choices';
import { FeeInput, Fees } from '../../fees';

export type EstimateEntry = {
  sentOn: string; searchMinutes: string; preparationMinutes: string; programmingMinutes: string; pages: string; discs: string; external: string; asksDeposit: boolean;
};
export interface EstimateFacts {
  readonly sentOn: CalendarDate;
  readonly input: Required<Omit<FeeInput, 'waived'>>;
  /** Line by line, at the prices of the day on which the estimate was sent. */
  readonly fees: Fees;
  /** Dollars asked before the work goes on; 0 when none is asked. */
  readonly deposit: number;
}

export type DepositEntry = { depositPaidOn: string };
export interface DepositFacts {
  readonly depositPaidOn: CalendarDate;
  /** The estimate that waits for it. Null for one that only the clock knows: the request was imported. */
  readonly fee: Fee | null;
}

export type WaiverEntry = { waivedOn: string; waiverReason: string; waiverNote: string };
export interface WaiverFacts {
  readonly waivedOn: CalendarDate;
  readonly waiverReason: WaiverReason;
  readonly waiverNote: string | null;
  /** The estimate that is no longer asked. Null when none was sent. */
  readonly fee: Fee | null;
}
