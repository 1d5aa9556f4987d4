import { Bag } from './features';

/** What a feature says for each series, as far as it says anything. */
export type Says = ReadonlyMap<number, number>;

/** As much evidence as nobody has seen: a word met once is no proof. */
const doubt = 20;
/** How far a series with many words is held back. */
const lengthShare = 0.3;
const lengthUnit = 200;
/** How loud a scope note's `goes to` speaks against the series that it stands in. */
const against = 0.3;
/** A feature that many series share says less. */
const rarenessPower = 0.7;

/** How much of each feature was seen in what is known of each series. A naive Bayes model, whose series are numbers. */
export class Evidence {
  private readonly amounts = new Map<string, Map<number, number>>();
  private readonly totals: number[];
  /** Worked out when first asked for, until something is added. */
  private readonly rarenesses = new Map<string, number>();

  public constructor(public readonly seriesCount: number) {
    this.totals = new Array<number>(seriesCount).fill(0);
  }

  /** A weight under zero speaks against the series. */
  public add(series: number, bag: Bag, weight: number): void {
    this.rarenesses.clear();
    for (const [key, amount] of bag) {
      let ofKey = this.amounts.get(key);
      if (!ofKey) this.amounts.set(key, (ofKey = new Map()));
      ofKey.set(series, (ofKey.get(series) ?? 0) + amount * weight);
      if (weight > 0) this.totals[series] += amount * weight;
    }
  }

  public of(key: string): Says {
    return this.amounts.get(key) ?? nothing;
  }

  /** 0 for a feature of every series or of none, 1 for a feature of a single one. */
  public rareness(key: string): number {
    const known = this.rarenesses.get(key);
    if (known !== undefined) return known;
    const rareness = this.countRareness(this.of(key));
    this.rarenesses.set(key, rareness);
    return rareness;
  }

  private countRareness(says: Says): number {
    let holders = 0;
    for (const amount of says.values()) if (amount > 0) holders += 1;
    return holders === 0 ? 0 : Math.log((this.seriesCount + 1) / (holders + 0.5)) / Math.log((this.seriesCount + 1) / 1.5);
  }

  /** What a feature adds to the score of each series that it says something for or against. */
  public scoresOf(key: string): Says {
    const says = this.of(key);
    let seen = 0;
    for (const amount of says.values()) seen += Math.max(amount, 0);
    const unit = (doubt + seen) / this.seriesCount;
    const rareness = this.rareness(key) ** rarenessPower;
    const scores = new Map<number, number>();
    for (const [series, amount] of says) scores.set(series, rareness * (amount > 0 ? Math.log(1 + amount / unit) : against * amount));
    return scores;
  }

  /** The score of each series for a document, before anything else is known of it. */
  public scoreAll(bag: Bag): number[] {
    const scores = new Array<number>(this.seriesCount).fill(0);
    let told = 0;
    for (const [key, weight] of bag) {
      const of = this.scoresOf(key);
      if (of.size > 0) told += weight * this.rareness(key) ** rarenessPower;
      for (const [series, score] of of) scores[series] += weight * score;
    }
    return told === 0 ? scores : scores.map((score, series) => score - told * lengthShare * Math.log(1 + this.totals[series] / lengthUnit));
  }
}

const nothing: Says = new Map();
