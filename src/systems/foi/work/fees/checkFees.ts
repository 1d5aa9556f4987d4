import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { waiverReasons } from '../../choices';
import { Fee, fees as feeList } from '../../caseLists';
import { computeFees, FeeInput, feeScheduleOn } from '../../fees';
import { FoiRequest } from '../../lists';
import { Checked } from '../contract';
import { lastDayOf } from '../eventsSoFar';
import { readEvents } from '../events';
import { clockDay } from '../requestDay';
import { choiceOf, good, optionalCount, optionalText, wrong } from '../../../../kernel/typed';
import { checkedForm, Read } from '../typed';
import { awaitedDeposit } from './currentFee';
import { DepositEntry, DepositFacts, EstimateEntry, EstimateFacts, WaiverEntry, WaiverFacts } from './facts';

type Asked = Pick<FoiRequest, 'kind' | 'receivedOn' | 'events'>;
type Lines = Omit<EstimateEntry, 'sentOn' | 'asksDeposit'>;
type LineFacts = { readonly [K in keyof Lines]: number };

/**
 * Reads an estimate and computes it. Search and preparation are not charged for one's own personal information (Reg. 460 s. 6.1): their fields
 * are hidden then and not read. An estimate of nothing is none. A newer estimate does not come before an older one.
 */
export function checkEstimate(entry: EstimateEntry, request: Asked, today: CalendarDate): Checked<EstimateEntry, EstimateFacts> {
  const lines = readLines(entry, request.kind);
  const read = checkedForm<Omit<EstimateEntry, 'asksDeposit'>, LineFacts & { readonly sentOn: CalendarDate }>({
    sentOn: clockDay(entry.sentOn, request, today, lastDayOf(readEvents(request), 'feeEstimateSent')),
    ...lines,
  });
  if (!read.ok) return read;
  const { sentOn, ...counts } = read.facts;
  const input = { kind: request.kind, ...counts };
  const fees = computeFees(input, feeScheduleOn(sentOn));
  if (fees.total === 0) return { ok: false, faults: { pages: 'missing' } };
  return { ok: true, facts: { sentOn, input, fees, deposit: entry.asksDeposit ? fees.deposit : 0 } };
}

function readLines(entry: Lines, kind: FeeInput['kind']): { readonly [K in keyof Lines]: Read<number> } {
  const isCharged = kind === 'general';
  return {
    searchMinutes: isCharged ? countOrNone(entry.searchMinutes) : good(0),
    preparationMinutes: isCharged ? countOrNone(entry.preparationMinutes) : good(0),
    programmingMinutes: countOrNone(entry.programmingMinutes),
    pages: countOrNone(entry.pages),
    discs: countOrNone(entry.discs),
    external: dollars(entry.external),
  };
}

function countOrNone(typed: string): Read<number> {
  const read = optionalCount(typed);
  return read.ok ? good(read.value ?? 0) : read;
}

/** `12.50`, `12,50 $`; nothing typed is 0. */
function dollars(typed: string): Read<number> {
  const text = typed.replace(/[\s$]/g, '').replace(',', '.');
  if (text === '') return good(0);
  return /^\d{1,7}(\.\d{1,2})?$/.test(text) ? good(Number(text)) : wrong('notAnAmount');
}

/** The lines of an estimate as far as they can be read, for the sum that is shown while it is typed. */
export function estimateSoFar(entry: EstimateEntry, { kind }: Pick<FoiRequest, 'kind'>, on: CalendarDate) {
  const lines = Object.entries(readLines(entry, kind)).map(([name, read]) => [name, read.ok ? read.value : 0] as const);
  return computeFees({ kind, ...Object.fromEntries(lines) }, feeScheduleOn(on));
}

/** `outOfOrder` where no deposit is waited for, and for a day before the estimate. */
export function checkDeposit(entry: DepositEntry, request: Asked, fee: Fee | undefined, today: CalendarDate): Checked<DepositEntry, DepositFacts> {
  const awaited = awaitedDeposit(request);
  const day = clockDay(entry.depositPaidOn, request, today, awaited?.since ?? null);
  const read = checkedForm<DepositEntry, Pick<DepositFacts, 'depositPaidOn'>>({ depositPaidOn: day.ok && !awaited ? wrong('outOfOrder') : day });
  return read.ok ? { ok: true, facts: { ...read.facts, fee: fee?.status === 'sent' ? fee : null } } : read;
}

/** FIPPA s. 57(4), MFIPPA s. 45(4). Remarks are kept with the estimate, so without one there is no place for them. */
export function checkWaiver(entry: WaiverEntry, request: Asked, fee: Fee | undefined, today: CalendarDate): Checked<WaiverEntry, WaiverFacts> {
  const read = checkedForm<WaiverEntry, Omit<WaiverFacts, 'fee'>>({
    waivedOn: clockDay(entry.waivedOn, request, today, fee?.sentOn ?? null),
    waiverReason: choiceOf(entry.waiverReason, waiverReasons),
    waiverNote: fee ? optionalText(entry.waiverNote, feeList.columns.waiverNote) : good(null),
  });
  return read.ok ? { ok: true, facts: { ...read.facts, fee: fee ?? null } } : read;
}
