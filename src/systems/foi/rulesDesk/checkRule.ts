import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { requests } from '../lists';
import { OfficeRuleItem, officeRuleItems } from '../officeLists';
import { newestShipped } from '../work/officeRulesFrom';
import { isLimit } from '../work/ruleContent';
import { anyDate, choiceOf, requiredText } from '../../../kernel/typed';
import { AreaEntry, DayEntry, RegimeEntry, RuleChecked, RuleFieldFault, SettingEntry } from './ruleEntry';

type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: RuleFieldFault };
type InForce = readonly Pick<OfficeRuleItem, 'kind' | 'title' | 'effectiveOn'>[];

const { columns } = officeRuleItems;
const dayKinds = { proclaimed: true, officeClosure: true } as const;
const units = { calendarDay: true, businessDay: true } as const;
const clarifications = { restart: true, pause: true } as const;
/** Both names with ` / ` between them stand in one column of a request. */
const longestArea = (requests.columns.programArea.maxLength ?? 255) - ' / '.length;
const confidences = { high: true, medium: true, low: true, unverified: true } as const;

/** A holiday needs its day, its name in both languages and its source: it moves due dates, and the reader is told why. */
export function checkDay(entry: DayEntry, inForce: InForce): RuleChecked<DayEntry> {
  const reads = { ...sourced(entry), kind: choiceOf(entry.kind, dayKinds), effectiveOn: freeDay(entry, inForce) };
  const { kind, effectiveOn, title, titleFr, source, sourceFr, confidence } = reads;
  if (kind.ok && effectiveOn.ok && title.ok && titleFr.ok && source.ok && sourceFr.ok && confidence.ok) {
    return { ok: true, facts: { kind: kind.value, effectiveOn: effectiveOn.value, title: title.value, titleFr: titleFr.value, source: source.value, sourceFr: sourceFr.value, confidence: confidence.value } };
  }
  return faultsOf(reads);
}

/**
 * A version of the rules begins on the first day of the newest that ship, whose place it then takes, or later; its first day may be in the
 * past, because a limit often becomes known after the rules began. No two in force begin on one day.
 */
export function checkRegime(entry: RegimeEntry, inForce: InForce): RuleChecked<RegimeEntry> {
  const reads = {
    ...sourced(entry),
    effectiveOn: firstDay(entry, inForce),
    unit: choiceOf(entry.unit, units),
    decision: limit(entry.decision),
    forward: limitIfKnown(entry.forward),
    transfer: limitIfKnown(entry.transfer),
    tpRepresentations: limitIfKnown(entry.tpRepresentations),
    tpEarliest: limitIfKnown(entry.tpEarliest),
    tpDecision: limitIfKnown(entry.tpDecision),
    appeal: limitIfKnown(entry.appeal),
  };
  const { effectiveOn, title, titleFr, unit, source, sourceFr, confidence } = reads;
  const { decision, forward, transfer, tpRepresentations, tpEarliest, tpDecision, appeal } = reads;
  const isNamed = effectiveOn.ok && title.ok && titleFr.ok && unit.ok && source.ok && sourceFr.ok && confidence.ok;
  if (!isNamed || !decision.ok || !forward.ok || !transfer.ok || !tpRepresentations.ok || !tpEarliest.ok || !tpDecision.ok || !appeal.ok) return faultsOf(reads);
  const limits = {
    decision: decision.value, forward: forward.value, transfer: transfer.value, appeal: appeal.value,
    tpRepresentations: tpRepresentations.value, tpEarliest: tpEarliest.value, tpDecision: tpDecision.value,
  };
  const content = { unit: unit.value, limits, pauses: entry.accessPlanStops ? (['deposit', 'accessPlan'] as const) : (['deposit'] as const) };
  return { ok: true, facts: { kind: 'regime', effectiveOn: effectiveOn.value, content, title: title.value, titleFr: titleFr.value, source: source.value, sourceFr: sourceFr.value, confidence: confidence.value } };
}

export function checkSetting(entry: SettingEntry): RuleChecked<SettingEntry> {
  const reads = { clarification: choiceOf(entry.clarification, clarifications), source: requiredText(entry.source, columns.source) };
  const { clarification, source } = reads;
  if (!clarification.ok || !source.ok) return faultsOf(reads);
  return { ok: true, facts: { kind: 'setting', content: { clarification: clarification.value, officeClosuresExcluded: entry.officeClosuresExcluded }, source: source.value } };
}

export function checkArea(entry: AreaEntry, inForce: InForce): RuleChecked<AreaEntry> {
  const reads = { title: newArea(entry, inForce), titleFr: requiredText(entry.titleFr, { maxLength: longestArea - entry.title.trim().length }) };
  const { title, titleFr } = reads;
  return title.ok && titleFr.ok ? { ok: true, facts: { kind: 'programArea', title: title.value, titleFr: titleFr.value } } : faultsOf(reads);
}

function sourced({ title, titleFr, source, sourceFr, confidence }: Pick<DayEntry, 'title' | 'titleFr' | 'source' | 'sourceFr' | 'confidence'>) {
  return {
    title: requiredText(title, columns.title),
    titleFr: requiredText(titleFr, columns.titleFr),
    source: requiredText(source, columns.source),
    sourceFr: requiredText(sourceFr, columns.sourceFr),
    confidence: choiceOf(confidence, confidences),
  };
}

function freeDay({ effectiveOn }: DayEntry, inForce: InForce): Reading<CalendarDate> {
  const day = anyDate(effectiveOn);
  const isTaken = day.ok && inForce.some(item => item.kind in dayKinds && item.effectiveOn === day.value);
  return isTaken ? { ok: false, fault: 'alreadyThere' } : day;
}

function firstDay({ effectiveOn }: RegimeEntry, inForce: InForce): Reading<CalendarDate> {
  const day = anyDate(effectiveOn);
  if (!day.ok) return day;
  if (day.value < newestShipped) return { ok: false, fault: 'beforeNewest' };
  return inForce.some(item => item.kind === 'regime' && item.effectiveOn === day.value) ? { ok: false, fault: 'dayTaken' } : day;
}

function newArea({ title }: AreaEntry, inForce: InForce): Reading<string> {
  const area = requiredText(title, { maxLength: longestArea });
  const isThere = area.ok && inForce.some(item => item.kind === 'programArea' && item.title.toLowerCase() === area.value.toLowerCase());
  return isThere ? { ok: false, fault: 'alreadyThere' } : area;
}

function limit(typed: string): Reading<number> {
  const text = typed.trim();
  if (text === '') return { ok: false, fault: 'missing' };
  return /^\d+$/.test(text) && isLimit(Number(text)) ? { ok: true, value: Number(text) } : { ok: false, fault: 'notALimit' };
}

function limitIfKnown(typed: string): Reading<number | null> {
  return typed.trim() === '' ? { ok: true, value: null } : limit(typed);
}

function faultsOf<Entry>(reads: { readonly [K in keyof Entry]?: Reading<unknown> }): { readonly ok: false; readonly faults: { readonly [K in keyof Entry]?: RuleFieldFault } } {
  const faults = Object.entries<Reading<unknown> | undefined>(reads).flatMap(([name, read]) => (read && !read.ok ? [[name, read.fault] as const] : []));
  return { ok: false, faults: Object.fromEntries(faults) as { readonly [K in keyof Entry]?: RuleFieldFault } };
}
