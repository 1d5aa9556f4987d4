import { RuleId } from '../../src/systems/communications/check/contract';
import { ruleIds, TextCase } from './textCases';

/** The least that a rule may have of either. */
export const leastShare = 0.95;

/** A case and the rules that reported something in it. */
export interface Judged {
  readonly of: TextCase;
  readonly reported: ReadonlySet<RuleId>;
}

/** Cases right and wrong, and the shares that come from them. */
export interface Shares {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** Of the reports, those that were expected; 1 when there is none. */
  readonly precision: number;
  /** Of what was expected, what was reported; 1 when there is nothing. */
  readonly recall: number;
}

export interface RuleScore extends Shares {
  readonly rule: RuleId;
}

export interface WrongCase {
  readonly of: TextCase;
  readonly missing: readonly RuleId[];
  readonly surplus: readonly RuleId[];
}

/** Each rule counts once in a case, however often it reports there. */
export function scoreRules(judged: readonly Judged[]): readonly RuleScore[] {
  return ruleIds.map(rule => ({ rule, ...sharesOf(judged, [rule]) }));
}

/** Of all rules together. */
export function scoreAll(judged: readonly Judged[]): Shares {
  return sharesOf(judged, ruleIds);
}

/** The rules that have too little of either. */
export function tooLow(scores: readonly RuleScore[]): readonly RuleScore[] {
  return scores.filter(({ precision, recall }) => precision < leastShare || recall < leastShare);
}

export function wrongCases(judged: readonly Judged[]): readonly WrongCase[] {
  return judged
    .map(({ of, reported }) => ({ of, missing: ruleIds.filter(rule => of.expected.has(rule) && !reported.has(rule)), surplus: ruleIds.filter(rule => reported.has(rule) && !of.expected.has(rule)) }))
    .filter(({ missing, surplus }) => missing.length + surplus.length > 0);
}

function sharesOf(judged: readonly Judged[], rules: readonly RuleId[]): Shares {
  const count = (isExpected: boolean, isReported: boolean): number =>
    judged.reduce((sum, { of, reported }) => sum + rules.filter(rule => of.expected.has(rule) === isExpected && reported.has(rule) === isReported).length, 0);
  const truePositives = count(true, true);
  const falsePositives = count(false, true);
  const falseNegatives = count(true, false);
  return { truePositives, falsePositives, falseNegatives, precision: share(truePositives, falsePositives), recall: share(truePositives, falseNegatives) };
}

function share(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}
