import { CauseOf } from './causes';
import { Finding, FindingWords, RuleId } from './contract';

/** What a finding says to the writer. */
export type Wording = (finding: Pick<Finding, 'excerpt' | 'facts'>) => Omit<FindingWords, 'source'>;

/** The words of every case of every rule: leaving one out does not compile. */
export type WordingTable = { readonly [R in RuleId]: { readonly [C in CauseOf<R>]: Wording } };
