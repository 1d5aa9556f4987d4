/** ISO/IEC 7812-1, annex B: the check that social insurance and health card numbers pass. Reads digits alone. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits).reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const gap = '[ .–-]?';
/** Digits that belong to a longer number, code or decimal are not these; nor is an amount of money. */
const left = '(?<![\\p{L}\\d+$€]|[\\d][ .,:/–-]|[$€] )';
const right = '(?![\\p{L}\\d]|[ .,:/–-]\\d|,?\\d| ?[$€%])';

export const socialInsuranceNumber = new RegExp(`${left}\\d{3}${gap}\\d{3}${gap}\\d{3}${right}`, 'gu');
/** In groups of 4, 3 and 3, or in none, with or without its version code. Groups of 3, 3 and 4 are a telephone number. */
export const healthCardNumber = new RegExp(`${left}\\d{4}${gap}\\d{3}${gap}\\d{3}(?:${gap}\\p{Lu}{1,2}(?![\\p{L}\\d])|(?:\\p{Ll}{1,2})(?![\\p{L}\\d])|${right})`, 'gu');

/** Where the numbers of a shape stand in a text: those that pass the check. */
export function numbersOf(shape: RegExp, text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(shape))
    .filter(([written]) => passesLuhn(written.replace(/\D/g, '')))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}
