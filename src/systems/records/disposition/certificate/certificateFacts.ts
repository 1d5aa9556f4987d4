import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { torontoToday } from '../../../../kernel/dates/torontoToday';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Batch, DisposedRecord } from '../../dispositionLists';
import { Approval } from '../approvals';
import { approvalsOf } from '../answer';
import { linesOf } from '../lines';
import { stubsOf } from '../disposal/stubs';

/** What a certificate says (rules.md 2.2): list, schedule and version, dates, volume, method, witness, approvals. */
export interface CertificateFacts {
  readonly batch: Batch;
  /** By series, then title. */
  readonly records: readonly DisposedRecord[];
  readonly approvals: readonly (Approval & { readonly on: CalendarDate })[];
  /** Records of the batch that were kept back. */
  readonly keptBack: number;
  /** Bytes of all documents. */
  readonly bytes: number;
  readonly paperFiles: number;
  /** Earliest and latest date of the records; undefined when none has a date. */
  readonly dates: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
}

/** Read from what can't be changed any more: stubs and Activity. Throws StoreError. */
export async function certificateFacts(work: Workplace, batch: Batch): Promise<CertificateFacts> {
  const [stubs, { given }] = await Promise.all([stubsOf(work, batch.number), approvalsOf(work, batch)]);
  const records = [...stubs.values()].sort(bySeries);
  const dates = records.flatMap(({ datedOn }) => datedOn ?? []).sort();
  return {
    batch,
    records,
    approvals: given.map(approval => ({ ...approval, on: torontoToday(Date.parse(approval.at)) })),
    keptBack: linesOf(batch).filter(({ key }) => !stubs.has(key)).length,
    bytes: records.reduce((sum, { size }) => sum + (size ?? 0), 0),
    paperFiles: records.filter(({ medium }) => medium === 'paperFile').length,
    dates: dates.length === 0 ? undefined : { from: dates[0], to: dates[dates.length - 1] },
  };
}

function bySeries(a: DisposedRecord, b: DisposedRecord): number {
  const [one, other] = [`${a.seriesCode} ${a.title} ${a.recordKey}`, `${b.seriesCode} ${b.title} ${b.recordKey}`];
  return one < other ? -1 : Number(one > other);
}
