import { JsonValue } from '../../../kernel/activity/json';
import { Instant } from '../../../kernel/dates/calendarDate';
import { Finding } from '../check/contract';
import { GivenReason, WarningReason } from './contract';

/** The reasons that an item keeps. None for a column that is empty or that nobody can read. */
export function readReasons(column: string | null): readonly WarningReason[] {
  if (!column) return [];
  try {
    const value: unknown = JSON.parse(column);
    return Array.isArray(value) ? value.filter(isReason) : [];
  } catch {
    return [];
  }
}

/** Whether somebody said why this may stand. A reason is of one rule and the very words that it found. */
export function isReasoned(finding: Finding, reasons: readonly GivenReason[]): boolean {
  return reasonFor(finding, reasons) !== undefined;
}

/** The reason that lets this stand; undefined while nobody gave one. */
export function reasonFor<Reason extends GivenReason>(finding: Finding, reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(reason => isOf(reason, finding) && reason.reason.trim() !== '');
}

/** The column with one reason more, or with another in the place of an earlier one of the same finding. */
export function withReason(kept: readonly WarningReason[], given: GivenReason, by: string, at: Instant): string {
  const others = kept.filter(({ rule, language, excerpt }) => rule !== given.rule || language !== given.language || excerpt !== given.excerpt);
  return JSON.stringify([...others, stamp(given, by, at)]);
}

/**
 * The column for what was given: reasons of warnings that are still found, each with who gave it and when. One that was kept before keeps its
 * own; null without any.
 */
export function reasonsColumn(given: readonly GivenReason[], findings: readonly Finding[], kept: readonly WarningReason[], by: string, at: Instant): string | null {
  const standing = given.filter(reason => reason.reason.trim() !== '' && findings.some(finding => isOf(reason, finding)));
  const stamped = standing.map(reason => kept.find(one => isSame(one, reason)) ?? stamp(reason, by, at));
  return stamped.length > 0 ? JSON.stringify(stamped) : null;
}

/** What Activity keeps of a check: how often each rule found something, and no word of the text. */
export function countsOf(findings: readonly Finding[]): JsonValue {
  const counts = new Map<string, { readonly rule: string; readonly level: string; readonly language: string; count: number }>();
  for (const { rule, level, language } of findings) {
    const key = `${rule} ${language}`;
    const entry = counts.get(key) ?? { rule, level, language, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].map(entry => ({ ...entry }));
}

function stamp({ rule, language, excerpt, reason }: GivenReason, by: string, at: Instant): WarningReason {
  return { rule, language, excerpt, reason: reason.trim(), by, at };
}

function isOf({ rule, language, excerpt }: GivenReason, finding: Finding): boolean {
  return rule === finding.rule && language === finding.language && excerpt === finding.excerpt;
}

function isSame(a: GivenReason, b: GivenReason): boolean {
  return a.rule === b.rule && a.language === b.language && a.excerpt === b.excerpt && a.reason === b.reason.trim();
}

function isReason(value: unknown): value is WarningReason {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  return ['rule', 'language', 'excerpt', 'reason', 'by', 'at'].every(key => typeof entry[key] === 'string');
}
