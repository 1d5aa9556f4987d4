import { CalendarDate, calendarDate, fromDayNumber } from '../../src/kernel/dates/calendarDate';
import { HoldSpan } from '../../src/systems/records/retention/contract';
import { RetainedFields, retentionOf } from '../../src/systems/records/retention/retentionOf';
import { Scheme, SchemeCode, SchemeEntry } from '../../src/systems/records/scheme/contract';
import { schemeOn } from '../../src/systems/records/scheme/schemeOn';

export interface RetentionTime {
  readonly records: number;
  readonly eligible: number;
  readonly seconds: number;
  /** Bytes: the most that was in use over the start, in the first tenth and in all. */
  readonly firstPeak: number;
  readonly peak: number;
}

interface Computed {
  readonly fields: RetainedFields;
  readonly holds: readonly HoldSpan[];
}

const rules = ['CY+2y nil DE', 'C+2*', 'T+5', 'CY+1y 1y DE', '2+5', 'SO+1y nil SR', 'S+3', 'P', 'T+10 TRANSFER', 'FY+1y 6y DE', 'T+2 FY DESTROY', 'E+6'];
const today = calendarDate('2026-11-21');
/** Day numbers of the first and last day on which a record was made, and how long after its events go. Made once, as a list hands them out as text. */
const made = { first: 9_500, count: 10_900, after: 500 } as const;
const days = Array.from({ length: made.count + made.after + 1 }, (_, index) => fromDayNumber(made.first + index));
const none: readonly HoldSpan[] = [];
const foiHold: readonly HoldSpan[] = [{ kind: 'foi', from: calendarDate('2026-01-05'), to: null }];
const endedHold: readonly HoldSpan[] = [{ kind: 'audit', from: calendarDate('2024-01-05'), to: calendarDate('2025-06-30') }];

/** Computes the retention of so many records, with its steps, one after the other; none is kept. Half of the series have had two rules. */
export function timeRetention(records: number): RetentionTime {
  const scheme = sampleScheme();
  const start = process.memoryUsage().heapUsed;
  const began = performance.now();
  let eligible = 0;
  let computed = 0;
  let firstPeak = 0;
  let peak = 0;
  for (const { fields, holds } of manyRecords(records)) {
    if (retentionOf(fields, scheme, holds, today).state === 'eligible') eligible += 1;
    computed += 1;
    if (computed % 1_000 !== 0) continue;
    peak = Math.max(peak, process.memoryUsage().heapUsed - start);
    if (computed <= records / 10) firstPeak = peak;
  }
  return { records, eligible, seconds: (performance.now() - began) / 1_000, firstPeak, peak };
}

function sampleScheme(): Scheme {
  return schemeOn(rules.flatMap((rule, index) => (index % 2 === 0 ? [entry(index, 1, rule)] : [entry(index, 1, 'C+1'), entry(index, 2, rule)])), today);
}

function codeOf(index: number): SchemeCode {
  return `BEN-CHM-${index}` as SchemeCode;
}

function entry(index: number, version: number, rule: string): SchemeEntry {
  const both = { en: '', fr: '' };
  return { code: codeOf(index), version, level: 'series', parent: null, title: both, scope: both, keywords: { en: [], fr: [] }, rule, finalDisposition: null, citation: '', appliesTo: version === 1 ? 'allUndisposed' : 'closedOnOrAfter', fromOn: calendarDate(version === 1 ? '1990-01-01' : '2015-01-01'), untilOn: null };
}

/** Records of thirty years: some open, some reopened, some on hold, some with personal information. The same ones each time. */
function* manyRecords(count: number): Generator<Computed> {
  for (let index = 0; index < count; index += 1) {
    const first = (index * 7_919) % made.count;
    const on = (later: number): CalendarDate => days[first + later];
    const reopenings = index % 25 === 0 ? JSON.stringify([{ closed: on(30), reopened: on(60) }]) : null;
    const fields: RetainedFields = {
      seriesCode: codeOf(index % rules.length), classifiedOn: on(3), branch: 'Bench', datedOn: on(0), closedOn: index % 7 === 0 ? null : on(100), supersededOn: index % 3 === 0 ? on(400) : null, personalInformationUsedOn: index % 10 === 0 ? on(500) : null, reopenings, archivalReview: index % 4 === 0 ? 'release' : null, schemeVersion: null, retentionRule: null, semiActiveOn: null, eligibleOn: null, finalDisposition: null, batch: null,
    };
    yield { fields, holds: index % 50 === 0 ? foiHold : index % 50 === 1 ? endedHold : none };
  }
}
