import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { RecordItem } from '../recordsLibrary';
import { retained } from '../retained';
import { Scheme, SchemeCode, SchemeEntry, transitoryCode } from '../scheme/contract';
import { computeRetention } from './computeRetention';
import { HoldSpan, RecordFacts, Retention, RuleVersion } from './contract';
import { readReopenings } from './reopenings';
import { rulesOf } from './rulesOf';
import { transitoryRules } from './transitoryRules';

/** The values of the columns of a record, document, folder or paper file. Of a folder, `datedOn` is the newest date of what lies in it. */
export type RetainedFields = Pick<RecordItem, keyof typeof retained>;
export type ComputedColumns = Pick<RetainedFields, 'schemeVersion' | 'retentionRule' | 'semiActiveOn' | 'eligibleOn' | 'finalDisposition'>;

/** The retention of a record on a day, under its own series or the one that its folder gives it. Not classified is unscheduled. */
export function retentionOf(fields: RetainedFields, scheme: Scheme, holds: readonly HoldSpan[], asOf: CalendarDate): Retention {
  return computeRetention(seriesOf(fields.seriesCode, scheme), factsOf(fields, holds), asOf);
}

/**
 * The columns that are computed from the events of a record under the scheme as it is in force, holds aside. What they say never depends on
 * the day, so they stay true until an event or the scheme changes.
 */
export function computedColumns(fields: RetainedFields, scheme: Scheme): ComputedColumns {
  const code = fields.seriesCode as SchemeCode | null;
  const current = code === null ? undefined : versionInForce(scheme, code);
  const asOf = current?.fromOn ?? fields.classifiedOn;
  if (asOf === null) return { schemeVersion: null, retentionRule: null, semiActiveOn: null, eligibleOn: null, finalDisposition: null };
  const { version, semiActiveFrom, eligibleOn, finalDisposition } = retentionOf(fields, scheme, [], asOf);
  const applied = code === null ? undefined : scheme.versions.get(code)?.find(entry => entry.version === version);
  return { schemeVersion: applied?.version ?? null, retentionRule: applied?.rule ?? null, semiActiveOn: semiActiveFrom, eligibleOn, finalDisposition };
}

function factsOf(fields: RetainedFields, holds: readonly HoldSpan[]): RecordFacts {
  const reopenings = readReopenings(fields.reopenings);
  return {
    createdOn: fields.datedOn,
    // Reopenings that can't be read may hide that it is open again.
    closedOn: reopenings ? fields.closedOn : null,
    supersededOn: fields.supersededOn,
    filedOn: fields.classifiedOn,
    reopenings: reopenings ?? [],
    personalInformationLastUsed: fields.personalInformationUsedOn,
    archivalReviewDone: fields.archivalReview !== null,
    holds,
  };
}

function seriesOf(code: string | null, scheme: Scheme): readonly (readonly RuleVersion[])[] {
  if (code === null) return [];
  if (code === transitoryCode) return [transitoryRules];
  const versions = scheme.versions.get(code as SchemeCode);
  return versions ? [rulesOf(versions)] : [];
}

/** The version in force, or the last of a retired series. One that is still to begin is none. */
function versionInForce(scheme: Scheme, code: SchemeCode): SchemeEntry | undefined {
  return scheme.byCode.get(code) ?? [...(scheme.versions.get(code) ?? [])].reverse().find(({ untilOn }) => untilOn !== null);
}
