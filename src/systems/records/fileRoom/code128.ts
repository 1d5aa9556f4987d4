/**
 * Widths of the bars and spaces of each symbol, beginning with a bar (ISO/IEC 15417, table 1). Values 0 to 102 are data and changes of the
 * code set, 103 to 105 begin the symbol, 106 ends it.
 */
const widths =
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 ' +
  '221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 ' +
  '231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 ' +
  '314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 ' +
  '114131 311141 411131 211412 211214 211232 2331112';
const symbols = widths.split(' ');

const startB = 104;
const toSetC = 99;
const stop = 106;
const modulus = 103;

/**
 * The values of a text's symbol: start, data, check character, stop. Code set B, and set C for the digits at the end, two in one, where that is
 * shorter. Throws RangeError for a text that set B has no sign for.
 */
export function code128Values(text: string): readonly number[] {
  if (!/^[\x20-\x7f]+$/.test(text)) throw new RangeError('Code 128 B has no sign for a character of this text.');
  const pairs = /(?:\d\d){2,}$/.exec(text)?.[0] ?? '';
  const before = Array.from(text.slice(0, text.length - pairs.length), sign => sign.charCodeAt(0) - 32);
  const after = (pairs.match(/\d\d/g) ?? []).map(Number);
  const data = after.length === 0 ? before : [...before, toSetC, ...after];
  const sum = data.reduce((total, value, index) => total + value * (index + 1), startB);
  return [startB, ...data, sum % modulus, stop];
}

/** A bar of a symbol, in modules from its left edge. */
export interface Bar {
  readonly at: number;
  readonly width: number;
}

export interface BarSymbol {
  readonly bars: readonly Bar[];
  /** In modules, without the quiet zones: ten modules on either side stay white. */
  readonly width: number;
}

/** The bars of a text's symbol. */
export function code128(text: string): BarSymbol {
  const bars: Bar[] = [];
  let at = 0;
  const elements = code128Values(text).flatMap(value => Array.from(symbols[value], Number));
  elements.forEach((width, index) => {
    if (index % 2 === 0) bars.push({ at, width });
    at += width;
  });
  return { bars, width: at };
}
