import { DayUnit } from '../../../kernel/calendar/dayCount';
import { ClockSettings } from '../clock/clockTypes';
import { Limits, Regime } from '../rules';

/** What a version of the rules holds beside its first day, its name and its source. */
export type RegimeContent = Pick<Regime, 'unit' | 'limits' | 'pauses'>;
/** One setting or both. */
export type SettingContent = Partial<ClockSettings>;

const limitKeys = ['decision', 'forward', 'transfer', 'tpRepresentations', 'tpDecision', 'tpEarliest', 'appeal'] as const satisfies readonly (keyof Limits)[];
const units = ['calendarDay', 'businessDay'] as const satisfies readonly DayUnit[];
const pauses = ['deposit', 'accessPlan'] as const satisfies Regime['pauses'];
/** A year: more is a slip of the pen. */
const longestLimit = 366;

/** Reads the `content` of a set of rules. Undefined for anything that is not exactly one: a guessed limit would give a wrong date. */
export function readRegime(content: string | null): RegimeContent | undefined {
  const value = objectIn(content, ['unit', 'limits', 'pauses']);
  if (!value) return undefined;
  const unit = units.find(known => known === value.unit);
  const limits = readLimits(value.limits);
  const stops = readPauses(value.pauses);
  return unit && limits && stops && { unit, limits, pauses: stops };
}

/** Reads the `content` of a setting. Undefined for anything that is not exactly one. */
export function readSetting(content: string | null): SettingContent | undefined {
  const value = objectIn(content, [], ['clarification', 'officeClosuresExcluded']);
  if (!value) return undefined;
  const { clarification, officeClosuresExcluded } = value;
  if (clarification !== undefined && clarification !== 'restart' && clarification !== 'pause') return undefined;
  if (officeClosuresExcluded !== undefined && typeof officeClosuresExcluded !== 'boolean') return undefined;
  return { ...(clarification === undefined ? {} : { clarification }), ...(officeClosuresExcluded === undefined ? {} : { officeClosuresExcluded }) };
}

/** How both are kept in the list. */
export function writeContent(content: RegimeContent | SettingContent): string {
  return JSON.stringify(content);
}

/** A whole number of days from 1 on. */
export function isLimit(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= longestLimit;
}

function readLimits(value: unknown): Limits | undefined {
  const found = plainObject(value, limitKeys);
  if (!found || !isLimit(found.decision)) return undefined;
  const limits = limitKeys.map(key => [key, found[key]] as const);
  return limits.every(([, days]) => days === null || isLimit(days)) ? (Object.fromEntries(limits) as unknown as Limits) : undefined;
}

function readPauses(value: unknown): Regime['pauses'] | undefined {
  if (!Array.isArray(value)) return undefined;
  const known = pauses.filter(pause => value.includes(pause));
  return known.length === value.length ? known : undefined;
}

function objectIn(content: string | null, needed: readonly string[], others: readonly string[] = []): Readonly<Record<string, unknown>> | undefined {
  try {
    return plainObject(JSON.parse(content ?? ''), needed, others);
  } catch {
    return undefined;
  }
}

/** An object with all of the needed keys, and none but those and the others. */
function plainObject(value: unknown, needed: readonly string[], others: readonly string[] = []): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const isWhole = needed.every(key => keys.includes(key)) && keys.every(key => needed.includes(key) || others.includes(key));
  return isWhole && keys.length > 0 ? (value as Readonly<Record<string, unknown>>) : undefined;
}
