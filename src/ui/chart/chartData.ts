/** How the parts of a bar are told apart without their colour. */
export type BarPattern = 'solid' | 'stripes' | 'dots';

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly pattern: BarPattern;
}

export interface ChartBar {
  readonly id: string;
  readonly label: string;
  /** One for each series, 0 or more. */
  readonly values: readonly number[];
}

/** Bars with their parts, and the words of the table behind them. */
export interface ChartData {
  /** What the chart shows, for the table's caption. */
  readonly caption: string;
  /** Heading of the bars. */
  readonly of: string;
  readonly series: readonly ChartSeries[];
  readonly bars: readonly ChartBar[];
  /** How a value is written, where it is no plain count. */
  readonly write?: (value: number) => string;
}

/** The largest sum of a bar: it fills the width. At least 1, so that a chart of nothing has no bars of full width. */
export function widestBar(bars: readonly ChartBar[]): number {
  return Math.max(1, ...bars.map(({ values }) => sumOf(values)));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Where each part of a bar begins and how wide it is, in percent of the whole width. */
export function partsOf(values: readonly number[], widest: number): readonly { readonly from: number; readonly width: number }[] {
  const starts = values.map((_, place) => sumOf(values.slice(0, place)));
  return values.map((value, place) => ({ from: (100 * starts[place]) / widest, width: (100 * value) / widest }));
}
