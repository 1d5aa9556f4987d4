import { Decision } from './contract';
import { Evidence } from './evidence';
import { Bag } from './features';

/** A decision as it is compared. */
export interface Known {
  readonly decision: Decision;
  readonly series: number;
  readonly bag: Bag;
}

/** A decision that is like a document. */
export interface Neighbour {
  readonly decision: Decision;
  readonly series: number;
  /** 0 to 1, where 1 says the same words. */
  readonly likeness: number;
}

/** Less is chance. */
const leastLikeness = 0.12;
const mostMeasured = 200;

/** The decisions of an office, to be found by likeness: the cosine of their features, rare ones first. */
export class Neighbours {
  private readonly all: Known[] = [];
  private readonly byKey = new Map<string, number[]>();

  public constructor(private readonly evidence: Evidence) {}

  public add(known: Known): void {
    for (const key of known.bag.keys()) {
      const others = this.byKey.get(key);
      if (others) others.push(this.all.length);
      else this.byKey.set(key, [this.all.length]);
    }
    this.all.push(known);
  }

  /** The most alike first; of two as like, the one that was added first. */
  public nearest(bag: Bag, count: number): readonly Neighbour[] {
    const products = new Map<number, number>();
    for (const [key, amount] of bag) {
      const rareness = this.evidence.rareness(key) ** 2;
      for (const at of this.byKey.get(key) ?? []) products.set(at, (products.get(at) ?? 0) + rareness * amount * (this.all[at].bag.get(key) ?? 0));
    }
    const length = this.lengthOf(bag);
    // Lengths are worked out for those alone that share the most words.
    return [...products]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostMeasured)
      .map(([at, product]) => ({ at, likeness: product / length / this.lengthOf(this.all[at].bag) }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, count)
      .map(({ at, likeness }) => ({ decision: this.all[at].decision, series: this.all[at].series, likeness }));
  }

  private lengthOf(bag: Bag): number {
    let squares = 0;
    for (const [key, amount] of bag) squares += (amount * this.evidence.rareness(key)) ** 2;
    return Math.sqrt(squares);
  }
}
