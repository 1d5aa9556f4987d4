import { Piece, piecesOf } from './pieces';

/**
 * Something of a text that can speak for a series: a word, two words that follow each other, a turn of phrase,
 * or a run of letters, which outlives a typing mistake.
 */
export interface Feature {
  readonly key: string;
  readonly weight: number;
  /** The pieces that it was found in, first and last. */
  readonly from: number;
  readonly to: number;
}

export interface ReadText {
  readonly pieces: readonly Piece[];
  readonly features: readonly Feature[];
}

/** Found by cross-validation on the labelled learning set, as are all weights in this folder. */
const weights = { word: 1, pair: 1, turn: 0.5, run: 0.3 } as const;
const runLength = 4;

export function readText(text: string): ReadText {
  const pieces = piecesOf(text);
  return { pieces, features: [...wordsIn(pieces), ...pairsIn(pieces), ...turnsIn(pieces), ...runsIn(pieces)] };
}

function wordsIn(pieces: readonly Piece[]): readonly Feature[] {
  return pieces.flatMap(({ stem, isStop }, at) => (isStop ? [] : [{ key: stem, weight: weights.word, from: at, to: at }]));
}

/** Stop words between two words are passed over: `notice of collection` and `collection notice` hold different pairs, `notice of the collection` the same. */
function pairsIn(pieces: readonly Piece[]): readonly Feature[] {
  const telling = pieces.flatMap(({ stem, isStop }, at) => (isStop ? [] : [{ stem, at }]));
  return telling.slice(1).map(({ stem, at }, before) => ({ key: `${telling[before].stem} ${stem}`, weight: weights.pair, from: telling[before].at, to: at }));
}

/** `who has`, `can we`: what stop words say together. */
function turnsIn(pieces: readonly Piece[]): readonly Feature[] {
  return pieces.slice(1).flatMap(({ plain, isStop }, before) => (isStop || pieces[before].isStop ? [{ key: `${pieces[before].plain}_${plain}`, weight: weights.turn, from: before, to: before + 1 }] : []));
}

function runsIn(pieces: readonly Piece[]): readonly Feature[] {
  return pieces.flatMap(({ plain, isStop }, at) => {
    if (isStop || plain.length <= runLength) return [];
    return Array.from({ length: plain.length - runLength + 1 }, (_, start) => ({ key: `~${plain.slice(start, start + runLength)}`, weight: weights.run, from: at, to: at }));
  });
}

/** How much of each feature, of several texts together. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(texts: readonly { readonly features: readonly Feature[]; readonly weight: number }[]): Bag {
  const bag = new Map<string, number>();
  for (const { features, weight } of texts) {
    for (const feature of features) bag.set(feature.key, (bag.get(feature.key) ?? 0) + feature.weight * weight);
  }
  return bag;
}
