import { CalendarDate, latest } from '../../../src/kernel/dates/calendarDate';
import { methodFor } from '../../../src/systems/records/disposition/judge';
import { computeRetention } from '../../../src/systems/records/retention/computeRetention';
import { HoldSpan, RecordFacts, Reopening, Retention, RuleVersion } from '../../../src/systems/records/retention/contract';
import { latestOf } from '../../../src/systems/records/retention/latestOf';
import { parseRule } from '../../../src/systems/records/retention/notation/parseRule';
import { checkKeys, Shape } from './checkKeys';
import { readDate } from './foiEvents';
import { isValues, Values } from './readCases';
import { RetentionRule } from '../../../src/systems/records/retention/rule';

const given: Shape = {
  rule: true, rules: true, versions: true, box: true, created: true, closed: true, superseded: true, roundTo: true, reopenings: true, personalInformationLastUsed: true, archivalReviewDone: true, holds: true, asOf: true,
};
const expected: Shape = { eligibleOn: true, semiActiveFrom: true, blockedBy: true, state: true, finalDisposition: true, forbidden: true, version: true };

/** Keys of `given` by which a case is known to be of this system when its file has another name. */
export const retentionKeys: readonly string[] = ['rule', 'rules', 'versions', 'box', 'created', 'closed', 'superseded', 'holds', 'reopenings', 'roundTo', 'personalInformationLastUsed'];

const roundings = { none: 'none', CY: 'calendarYear', FY: 'fiscalYear' } as const satisfies Record<string, RetentionRule['roundTo']>;
const reasons = ['foi', 'legal', 'audit'] as const;
const scopes = ['allUndisposed', 'closedOnOrAfter'] as const;

/** What the code answers to one case. @throws Error naming an unknown key, a rule that can't be read or a value. */
export function answerRetention(values: Values, wanted: Values): unknown {
  checkKeys(wanted, expected, 'expect');
  return values.box === undefined ? answerRecord(values, 'given') : answerBox(values);
}

function answerBox(values: Values): unknown {
  checkKeys(values, { box: true }, 'given');
  return { eligibleOn: latestOf(list(values.box, 'given.box').map((file, index) => answerFile(file, `given.box[${index}]`))) };
}

/** A file of a box says its date, or what happened to it. */
function answerFile(file: Values, place: string): Pick<Retention, 'eligibleOn'> {
  if (!('eligibleOn' in file)) return answerRecord(file, place);
  checkKeys(file, { eligibleOn: true }, place);
  return { eligibleOn: dateOrNull(file.eligibleOn, `${place}.eligibleOn`) };
}

function answerRecord(values: Values, place: string): Retention & { readonly forbidden: readonly string[] } {
  checkKeys(values, given, place);
  const facts = readFacts(values, place);
  const series = readSeries(values, place);
  const retention = values.asOf === undefined ? whenItIsTime(series, facts) : computeRetention(series, facts, readDate(values.asOf, `${place}.asOf`));
  return { ...retention, forbidden: methodFor(retention.finalDisposition, null) === 'destroy' ? [] : ['destroy'] };
}

/** A case that doesn't say when it is asked is asked after all that it tells, and not before the day to which that leads. */
function whenItIsTime(series: readonly (readonly RuleVersion[])[], facts: RecordFacts): Retention {
  const told = [facts.createdOn, facts.closedOn, facts.supersededOn, facts.personalInformationLastUsed, ...facts.reopenings.map(({ reopened }) => reopened), ...facts.holds.map(({ from }) => from), ...series.flat().map(({ from }) => from)];
  const after = latest('1900-01-01' as CalendarDate, ...told.flatMap(date => date ?? []));
  const retention = computeRetention(series, facts, after);
  return computeRetention(series, facts, latest(after, retention.eligibleOn ?? after));
}

function readFacts(values: Values, place: string): RecordFacts {
  const date = (key: string): CalendarDate | null => dateOrNull(values[key], `${place}.${key}`);
  return {
    createdOn: date('created'),
    closedOn: date('closed'),
    supersededOn: date('superseded'),
    filedOn: null,
    personalInformationLastUsed: date('personalInformationLastUsed'),
    archivalReviewDone: oneOf(values.archivalReviewDone ?? false, [true, false], `${place}.archivalReviewDone`),
    reopenings: list(values.reopenings ?? [], `${place}.reopenings`).map((reopening, index) => readReopening(reopening, `${place}.reopenings[${index}]`)),
    holds: list(values.holds ?? [], `${place}.holds`).map((hold, index) => readHold(hold, `${place}.holds[${index}]`)),
  };
}

function readReopening(values: Values, place: string): Reopening {
  checkKeys(values, { closed: true, reopened: true }, place);
  return { closed: readDate(values.closed, `${place}.closed`), reopened: readDate(values.reopened, `${place}.reopened`) };
}

function readHold(values: Values, place: string): HoldSpan {
  checkKeys(values, { kind: true, from: true, to: true }, place);
  return { kind: oneOf(values.kind, reasons, `${place}.kind`), from: readDate(values.from, `${place}.from`), to: dateOrNull(values.to, `${place}.to`) };
}

function readSeries(values: Values, place: string): readonly (readonly RuleVersion[])[] {
  const { roundTo } = values;
  if (values.versions !== undefined) return [list(values.versions, `${place}.versions`).map((version, index) => readVersion(version, index, roundTo, `${place}.versions[${index}]`))];
  const rules = values.rules === undefined ? [values.rule] : values.rules;
  if (!Array.isArray(rules)) throw new Error(`${place}.rules is not a list`);
  return rules.map((rule: unknown) => [{ version: 1, rule: readRule(rule, roundTo, place), appliesTo: 'allUndisposed' }]);
}

function readVersion(values: Values, index: number, roundTo: unknown, place: string): RuleVersion {
  checkKeys(values, { rule: true, from: true, to: true, appliesTo: true, roundTo: true }, place);
  return {
    version: index + 1,
    rule: readRule(values.rule, values.roundTo ?? roundTo, place),
    from: dateOrNull(values.from, `${place}.from`) ?? undefined,
    to: dateOrNull(values.to, `${place}.to`) ?? undefined,
    appliesTo: oneOf(values.appliesTo ?? 'allUndisposed', scopes, `${place}.appliesTo`),
  };
}

/** No rule is no schedule. */
function readRule(value: unknown, roundTo: unknown, place: string): RetentionRule | null {
  if (value === undefined || value === null) return null;
  const parsed = parseRule(String(value));
  if (!parsed.ok) throw new Error(`${place}: the rule ${JSON.stringify(value)} can't be read, at ${parsed.fault.at}`);
  if (roundTo === undefined) return parsed.rule;
  return { ...parsed.rule, roundTo: roundings[oneOf(roundTo, Object.keys(roundings) as (keyof typeof roundings)[], `${place}.roundTo`)] };
}

function dateOrNull(value: unknown, place: string): CalendarDate | null {
  return value === undefined || value === null ? null : readDate(value, place);
}

function list(value: unknown, place: string): readonly Values[] {
  if (!Array.isArray(value) || !value.every(isValues)) throw new Error(`${place} is not a list of values`);
  return value;
}

function oneOf<Value>(value: unknown, choices: readonly Value[], place: string): Value {
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new Error(`${place} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}`);
  return found;
}
