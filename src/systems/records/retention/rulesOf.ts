import { SchemeEntry } from '../scheme/contract';
import { RuleVersion } from './contract';
import { parseRule } from './notation/parseRule';
import { RetentionRule } from './rule';

/** Versions of a series never change once they are read, and each rule is parsed once. */
const known = new WeakMap<readonly SchemeEntry[], readonly RuleVersion[]>();

/** The rules of a series, version by version. A rule that can't be read schedules nothing. */
export function rulesOf(versions: readonly SchemeEntry[]): readonly RuleVersion[] {
  const kept = known.get(versions);
  if (kept) return kept;
  const rules = versions.map(ruleVersion);
  known.set(versions, rules);
  return rules;
}

function ruleVersion({ version, rule, fromOn, untilOn, appliesTo, finalDisposition }: SchemeEntry): RuleVersion {
  return { version, rule: readable(rule), from: fromOn, to: untilOn ?? undefined, appliesTo, final: finalDisposition ?? undefined };
}

function readable(rule: string | null): RetentionRule | null {
  const parsed = rule === null ? undefined : parseRule(rule);
  return parsed?.ok ? parsed.rule : null;
}
