import { SchemeEntry } from '../../../src/systems/records/scheme/contract';
import { Decision } from '../../../src/systems/records/suggest/contract';
import { createSuggester } from '../../../src/systems/records/suggest/model';
import { Answer, keywordMatch, mostFrequent } from './baselines';
import { Labelled } from './labelled';

/** The least share of documents whose series must be among the first three. */
export const leastTop3 = 0.85;

/** Shares of one. */
export interface Accuracy {
  readonly top1: number;
  readonly top3: number;
}

export interface Judged {
  readonly name: string;
  readonly answer: Answer;
}

/** How many decisions an office has soon. */
const early = 100;

/** What is compared: the suggestion with all decisions, with few and with none, and two baselines. */
export function judges(scheme: readonly SchemeEntry[], decisions: readonly Decision[]): { readonly suggestion: Judged; readonly others: readonly Judged[]; readonly baselines: readonly Judged[] } {
  return {
    suggestion: { name: `suggestion, ${decisions.length} decisions`, answer: suggesting(scheme, decisions) },
    others: [
      { name: `suggestion, ${Math.min(early, decisions.length)} decisions`, answer: suggesting(scheme, spread(decisions, early)) },
      { name: 'suggestion, no decisions', answer: suggesting(scheme, []) },
    ],
    baselines: [
      { name: 'baseline: most frequent', answer: mostFrequent(scheme, decisions) },
      { name: 'baseline: keyword match', answer: keywordMatch(scheme, decisions) },
    ],
  };
}

export function accuracyOf(answer: Answer, cases: readonly Labelled[]): Accuracy {
  const answers = cases.map(labelled => ({ right: labelled.code, codes: answer(labelled).slice(0, 3) }));
  const share = (isRight: (judged: (typeof answers)[number]) => boolean): number => (answers.length === 0 ? 0 : answers.filter(isRight).length / answers.length);
  return { top1: share(({ right, codes }) => codes[0] === right), top3: share(({ right, codes }) => codes.includes(right)) };
}

/** A decision must not be one of the cases: that would be remembering, not suggesting. */
export function withoutCases(decisions: readonly Labelled[], cases: readonly Labelled[]): readonly Labelled[] {
  const known = new Set(cases.map(({ title, text }) => `${title}\n${text}`));
  return decisions.filter(({ title, text }) => !known.has(`${title}\n${text}`));
}

function suggesting(scheme: readonly SchemeEntry[], decisions: readonly Decision[]): Answer {
  const suggester = createSuggester(scheme, decisions);
  return document => suggester.suggest(document).map(({ code }) => code);
}

/** So many of the decisions, evenly out of all. */
function spread(decisions: readonly Decision[], count: number): readonly Decision[] {
  if (decisions.length <= count) return decisions;
  return Array.from({ length: count }, (_, at) => decisions[Math.floor((at * decisions.length) / count)]);
}
