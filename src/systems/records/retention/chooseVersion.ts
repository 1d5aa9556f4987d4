import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { RecordFacts, RuleVersion } from './contract';
import { sources } from './sources';
import { RetentionStep } from './steps';
import { triggerDay } from './trigger';

interface Choice {
  /** Undefined when no version covers the record. */
  readonly version: RuleVersion | undefined;
  readonly steps: readonly RetentionStep[];
}

/** The version that its closing came before. */
interface Passed {
  readonly newer: RuleVersion;
  readonly from: CalendarDate;
  readonly closed: CalendarDate;
}

/**
 * The version of a series that a record is kept under on a day: the newest that has begun, unless that is only for what is closed from its
 * first day on and the record was closed before. The last version of a retired series goes on for what was filed under it.
 * `versions` stand oldest first.
 */
export function chooseVersion(versions: readonly RuleVersion[], facts: RecordFacts, asOf: CalendarDate): Choice {
  const begun = versions.filter(({ from }) => from === undefined || from <= asOf);
  let passed: Passed | undefined;
  for (const version of [...begun].reverse()) {
    const missed = closedBefore(version, facts);
    if (!missed) return { version, steps: stepsTo(version, passed, begun.length) };
    passed = missed;
  }
  if (!passed) return { version: undefined, steps: [] };
  return { version: undefined, steps: [{ code: 'noVersion', facts: { date: passed.closed, from: passed.from }, source: sources.scheduleNeeded }] };
}

/** What is not closed yet will be closed under the newer version. */
function closedBefore(newer: RuleVersion, facts: RecordFacts): Passed | undefined {
  const { rule, from, appliesTo } = newer;
  if (appliesTo === 'allUndisposed' || from === undefined) return undefined;
  const closed = rule ? triggerDay(rule, facts) : facts.closedOn;
  return closed !== null && closed < from ? { newer, from, closed } : undefined;
}

/** A series that has only ever had one version needs no word about it. */
function stepsTo({ version, from, appliesTo }: RuleVersion, passed: Passed | undefined, count: number): readonly RetentionStep[] {
  if (passed) return [{ code: 'olderVersion', facts: { version, closed: passed.closed, newer: passed.newer.version, from: passed.from } }];
  if (count < 2 || from === undefined) return [];
  return [{ code: appliesTo === 'allUndisposed' ? 'versionForAll' : 'versionByClosing', facts: { version, from } }];
}
