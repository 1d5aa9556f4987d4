import { SchemeCode, SchemeEntry } from '../scheme/contract';
import { CreateSuggester, Decision, Suggester, Suggestion, ToClassify } from './contract';
import { Evidence } from './evidence';
import { Bag, bagOf, ReadText, readText } from './features';
import { addSpokenWords } from './lexicon/spokenFor';
import { Neighbours } from './neighbours';
import { reasonsFor } from './reasons';
import { seriesTexts } from './seriesTexts';

/** A title says what a document is; its text says what it is about. */
const textWeight = 0.5;
/** What a decision of the office weighs beside the scheme. */
const decisionWeight = 2;
const nearestCount = 12;
/** What a decision in the very same words adds, beside the best series without it. */
const samenessWeight = 3;

/** Lets the page do something else; resolves when the work may go on. */
export type Pause = () => Promise<void>;

/** So many decisions, or texts of the scheme, are learned at one go. */
const sliceLength = 40;

/**
 * Learns from the scheme, from how offices speak (lexicon/) and from decisions, newest first. A decision counts in the next suggester that is
 * made. Decisions under codes that aren't series of the scheme teach nothing.
 */
export const createSuggester: CreateSuggester = (entries, decisions) => {
  const steps = learn(entries, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** The same in slices of a few milliseconds, so that a page that is typed in never waits. */
export async function createSuggesterInSlices(entries: readonly SchemeEntry[], decisions: readonly Decision[], pause: Pause): Promise<Suggester> {
  const steps = learn(entries, decisions);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
  }
}

function* learn(entries: readonly SchemeEntry[], decisions: readonly Decision[]): Generator<undefined, Suggester> {
  const codes = entries.filter(({ level }) => level === 'series').map(({ code }) => code);
  const numbers = new Map(codes.map((code, at) => [code, at]));
  const evidence = new Evidence(codes.length);
  for (const slice of slicesOf(seriesTexts(entries))) {
    for (const { code, text, weight } of slice) evidence.add(numbers.get(code) ?? 0, bagOf([{ features: readText(text).features, weight: 1 }]), weight);
    yield;
  }
  yield* addSpokenWords(evidence);
  const neighbours = new Neighbours(evidence);
  const known = decisions.flatMap(decision => {
    const series = numbers.get(decision.code);
    return series === undefined ? [] : [{ decision, series }];
  });
  for (const slice of slicesOf(known)) {
    for (const { decision, series } of slice) {
      const bag = weighed(readBoth(decision));
      evidence.add(series, bag, decisionWeight);
      neighbours.add({ decision, series, bag });
    }
    yield;
  }
  return { suggest: (document, count = 3) => suggest(document, count, codes, evidence, neighbours) };
}

function slicesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / sliceLength) }, (_, at) => items.slice(at * sliceLength, (at + 1) * sliceLength));
}

function readBoth({ title, text }: Pick<ToClassify, 'title' | 'text'>): readonly [ReadText, ReadText] {
  return [readText(title), readText(text)];
}

function weighed([title, text]: readonly [ReadText, ReadText]): Bag {
  return bagOf([{ features: title.features, weight: 1 }, { features: text.features, weight: textWeight }]);
}

/** Nothing is suggested for a document none of whose words anybody has used before: a guess would look like knowledge. */
function suggest(document: ToClassify, count: number, codes: readonly SchemeCode[], evidence: Evidence, neighbours: Neighbours): readonly Suggestion[] {
  const read = readBoth(document);
  const bag = weighed(read);
  const scores = evidence.scoreAll(bag);
  const near = neighbours.nearest(bag, nearestCount);
  const best = Math.max(0, ...scores);
  for (const { series, likeness } of near) scores[series] += samenessWeight * likeness ** 2 * best;
  if (scores.every(score => score === 0)) return [];
  const ranked = codes.map((code, series) => ({ code, series })).sort((a, b) => scores[b.series] - scores[a.series] || (a.code < b.code ? -1 : 1));
  const shares = sharesOf(ranked.map(({ series }) => scores[series]));
  return ranked.slice(0, count).map(({ code, series }, rank) => ({ code, score: shares[rank], reasons: reasonsFor(series, read, near, evidence) }));
}

/** Words that come together are counted as if each were proof of its own, so the scores are surer than the facts. */
const sureness = 0.5;

/** Scores as shares of one, of the best first. */
function sharesOf(ranked: readonly number[]): readonly number[] {
  const powers = ranked.map(score => Math.exp(sureness * (score - ranked[0])));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map(power => power / sum);
}
