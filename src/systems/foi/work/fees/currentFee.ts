import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { CallOut, FoiRequest } from '../../lists';
import { Fee } from '../../caseLists';
import { depositFor, feeScheduleOn } from '../../fees';
import { readEvents } from '../events';

/** The estimate that stands: the newest that was neither waived nor replaced. */
export function currentFee(fees: readonly Fee[]): Fee | undefined {
  return fees.filter(isCurrent).pop();
}

export function isCurrent({ status }: Pick<Fee, 'status'>): boolean {
  return status === 'sent' || status === 'depositPaid';
}

/** What a request waits for: the day of the estimate and the dollars asked. Undefined when no deposit is waited for. */
export function awaitedDeposit(request: Pick<FoiRequest, 'events'>): { readonly since: CalendarDate; readonly amount: number } | undefined {
  const last = readEvents(request).filter(({ type }) => type === 'feeEstimateSent' || type === 'depositPaid').pop();
  if (last?.type !== 'feeEstimateSent' || !last.depositRequested) return undefined;
  const amount = depositFor(last.amount, feeScheduleOn(last.date));
  return amount > 0 ? { since: last.date, amount } : undefined;
}

/** Whole minutes and pages of all answered call-outs: what an estimate may rest on. */
export function searchedSoFar(callOuts: readonly CallOut[]): { readonly searchMinutes: number; readonly preparationMinutes: number; readonly pages: number } {
  const answered = callOuts.filter(({ status }) => status === 'answered');
  const sum = (of: (callOut: CallOut) => number | null): number => answered.reduce((total, callOut) => total + (of(callOut) ?? 0), 0);
  return { searchMinutes: sum(each => each.searchMinutes), preparationMinutes: sum(each => each.preparationMinutes), pages: sum(each => each.pageCount) };
}
