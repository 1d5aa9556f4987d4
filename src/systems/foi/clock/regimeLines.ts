import { Confidence, RuleSource } from '../../../kernel/clock/explanation';
import { Act } from '../choices';
import { Limits, Regime } from '../rules';
import { statute } from './sources';

/** One limit of a set of rules and where it stands. */
export interface RegimeLine {
  readonly limit: keyof Limits;
  /** In the unit of the rules. Null: not known. */
  readonly days: number | null;
  readonly sources: Readonly<Record<Act, RuleSource>>;
  readonly confidence: Confidence;
}

const sections = {
  forward: statute.forward,
  transfer: statute.transfer,
  tpRepresentations: statute.representations,
  tpEarliest: statute.thirdPartyDecision,
  tpDecision: statute.thirdPartyDecision,
  appeal: statute.appeal,
} as const satisfies Record<Exclude<keyof Limits, 'decision'>, Readonly<Record<Act, RuleSource>>>;

/** The limits of a set of rules, each with its section in both Acts and how sure it is. */
export function regimeLines({ limits, source }: Regime): readonly RegimeLine[] {
  const others = (Object.keys(sections) as (keyof typeof sections)[]).map((limit): RegimeLine => ({ limit, days: limits[limit], sources: sections[limit], confidence: sections[limit].FIPPA.confidence }));
  return [{ limit: 'decision', days: limits.decision, sources: source, confidence: source.FIPPA.confidence }, ...others];
}
