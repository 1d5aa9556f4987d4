import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Fee } from '../../caseLists';
import { computeFees, feeScheduleOn } from '../../fees';
import { FoiRequest } from '../../lists';
import { OfficeRules } from '../officeRules';
import { unfinished, Unfinished } from '../stepWithItem';
import { estimateFees } from './estimateFees';
import { EstimateFacts } from './facts';
import { recordDeposit, waiveFees } from './settleFees';

/** The newest estimate, deposit or waiver, when the clock of the request does not know it: its step broke off. */
export function unfinishedFees(request: FoiRequest, fees: readonly Fee[], office: OfficeRules, today: CalendarDate): readonly Unfinished<Fee>[] {
  const fee = fees[fees.length - 1];
  if (!fee) return [];
  const { status, depositPaidOn, waivedOn, waiverReason, waiverNote } = fee;
  if (status === 'sent') return unfinished(estimateFees, request, fee, estimateOf(fee), office, today);
  if (status === 'depositPaid' && depositPaidOn) return unfinished(recordDeposit, request, fee, { depositPaidOn, fee }, office, today);
  if (status === 'waived' && waivedOn && waiverReason) return unfinished(waiveFees, request, fee, { waivedOn, waiverReason, waiverNote, fee }, office, today);
  return [];
}

/** The facts of an estimate as it is kept. */
function estimateOf(fee: Fee): EstimateFacts {
  const { kind, sentOn, searchMinutes, preparationMinutes, programmingMinutes, pages, discs, external, deposit } = fee;
  const input = {
    kind, searchMinutes: searchMinutes ?? 0, preparationMinutes: preparationMinutes ?? 0, programmingMinutes: programmingMinutes ?? 0, pages: pages ?? 0, discs: discs ?? 0, external: external ?? 0,
  };
  return { sentOn, input, fees: computeFees(input, feeScheduleOn(sentOn)), deposit: deposit ?? 0 };
}
